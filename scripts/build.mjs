// @ts-check
import './node-version.cjs';
import { fileURLToPath } from 'node:url';

// Loaded only now: an older Node could not even read it.
const { prepare } = await import('./launch/sequence.mjs');
process.exitCode = await prepare(fileURLToPath(new URL('..', import.meta.url)));
