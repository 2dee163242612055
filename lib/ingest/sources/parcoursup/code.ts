/**
 * Formation code of a row: `cod_aff_form`, else `g_ta_cod` in the link (the only one until 2019).
 * @returns `absent` when neither gives one, `invalide` when one is not a number or they disagree.
 */
export function readCode(code: string, lien: string): { code: string } | 'absent' | 'invalide' {
  const fromLink = /[?&]g_ta_cod=([^&#]*)/.exec(lien)?.[1] ?? '';
  const found = code || fromLink;
  if (found === '') return 'absent';
  if (!/^[1-9]\d{0,8}$/.test(found) || (fromLink !== '' && fromLink !== found)) return 'invalide';
  return { code: found };
}

/** The link when it leads to the web over TLS, `null` otherwise: it becomes an anchor on a page. */
export function readLien(lien: string): string | null {
  return /^https:\/\/[^\s"'<>]+$/.test(lien) ? lien : null;
}
