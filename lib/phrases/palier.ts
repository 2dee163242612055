import type { Palier } from '@/lib/odds/mesures';

const ADJECTIFS: Readonly<Record<Palier, { readonly un: string; readonly plusieurs: string }>> = {
  ambitieux: { un: 'ambitieux', plusieurs: 'ambitieux' },
  realiste: { un: 'réaliste', plusieurs: 'réalistes' },
  prudent: { un: 'prudent', plusieurs: 'prudents' },
};

/** The band as a choice of its own: « Réaliste ». Beside a figure it never stands without its numbers. */
export function libellePalierSeul(palier: Palier): string {
  const { un } = ADJECTIFS[palier];
  return un.charAt(0).toUpperCase() + un.slice(1);
}

/** How often « prudent » and « ambitieux » keep what they promise: `PROMESSE_PALIER` in words. */
export const PROMESSE = 'neuf fois sur dix';

/** The band as said of `n` sous-vœux: « réaliste », « réalistes ». */
export function adjectifPalier(palier: Palier, n: number): string {
  return n > 1 ? ADJECTIFS[palier].plusieurs : ADJECTIFS[palier].un;
}
