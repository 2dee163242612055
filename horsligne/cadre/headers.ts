/** Stands for `next/headers` in the worker: a page drawn there was asked by nobody else. */
export const headers = async () => new Headers();
