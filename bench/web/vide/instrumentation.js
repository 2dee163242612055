/** Nothing: without this file, Next would find the application's own in the folders above. */
export function register() {}
