// @ts-check
import './node-version.cjs';
import { fileURLToPath } from 'node:url';

// Loaded only now: an older Node could not even read it.
const { launch } = await import('./launch/sequence.mjs');
process.exitCode = await launch({ root: fileURLToPath(new URL('..', import.meta.url)), mode: 'production' });
