/** The block that follows a marker of the stylesheet, without its braces. */
function blockAfter(css: string, marker: string): string {
  const start = css.indexOf(marker);
  if (start < 0) throw new Error(`No « ${marker} » in the tokens`);
  const open = css.indexOf('{', start + marker.length - 1);
  return css.slice(open + 1, css.indexOf('}', open)).replace(/:root\s*\{/, '');
}

/**
 * Both themes as classes, so that they can stand side by side whatever the system asks for: made from the tokens
 * themselves, never copied.
 *
 * @param css of `app/styles/tokens.css`
 */
export function themeClasses(css: string): string {
  const light = blockAfter(css, ':root {');
  const dark = blockAfter(css, '@media (prefers-color-scheme: dark) {');
  const names = blockAfter(css, '@theme inline {');
  const ground = 'background: var(--paper); color: var(--ink); accent-color: var(--accent);';
  // The reader's own colours stay above both.
  return [
    '@media (forced-colors: none) {',
    `.theme-clair { ${light} ${names} ${ground} color-scheme: light; }`,
    `.theme-sombre { ${light} ${dark} ${names} ${ground} color-scheme: dark; }`,
    '}',
  ].join('\n');
}
