import { fileURLToPath } from 'node:url';

/** Packages and their versions are the application's own: this folder is copied inside the project and built there. */
export default {
  agentRules: false,
  turbopack: { root: fileURLToPath(new URL('../../..', import.meta.url)).replace(/[\\/]$/, '') },
};
