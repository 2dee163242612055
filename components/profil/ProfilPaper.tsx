import type { Criteres } from '@/lib/search/criteres';
import { profilLine } from './profilLine';

/** On paper alone, where the banner does not say it: for whom the figures are. */
export function ProfilPaper({ criteres }: { readonly criteres: Criteres }) {
  const profil = profilLine(criteres);
  return profil === null ? null : <p className="hidden print:block">Profil : {profil}.</p>;
}
