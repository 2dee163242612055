import { unbroken } from '@/components/ui/wording';
import { phraseBilanEcarts } from '@/lib/phrases/comparaison';
import type { Colonne } from './colonnes';

/** What may be concluded of the figures, pair by pair, in words: said before any of them. */
export function Verdict({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  const nommees = colonnes.flatMap(({ nom, comparee: { resume } }) =>
    resume.estimation === null ? [] : [{ nom, estimation: resume.estimation }],
  );
  const bilan = phraseBilanEcarts(nommees);
  if (bilan === null) return null;
  return <p className="max-w-prose sm:text-lg print:max-w-none print:text-base">{unbroken(bilan)}</p>;
}
