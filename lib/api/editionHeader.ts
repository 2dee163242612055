/**
 * Header of whatever depends on the address and the edition alone, a page's nonce aside: a proxy may keep it as long as the edition lasts
 * (docs/deploy/nginx.conf, ADR 0021).
 */
export const EDITION_HEADER = 'X-Rose-Edition';
