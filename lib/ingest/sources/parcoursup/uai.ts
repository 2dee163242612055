/** The 23 letters that a UAI code may end with: I, O and Q are left out. */
const CLES = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/**
 * Judges a UAI code: 7 digits and the letter that they imply (remainder by 23, official rule of the code).
 * @returns `cle` when only the letter is wrong: the ministry itself publishes a few such codes.
 */
export function judgeUai(uai: string): 'exact' | 'cle' | 'format' {
  if (!/^\d{7}[A-Z]$/.test(uai)) return 'format';
  return CLES[Number(uai.slice(0, 7)) % 23] === uai[7] ? 'exact' : 'cle';
}
