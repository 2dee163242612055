/** Header in which the proxy tells a page its own path, without its query. Whatever a browser sends under this name is replaced. */
export const PATH_HEADER = 'x-rose-chemin';
