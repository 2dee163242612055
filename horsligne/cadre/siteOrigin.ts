/** Stands for `app/siteOrigin` in the worker. */
export const siteOrigin = () => globalThis.location.origin;
