import { unbroken } from '@/components/ui/wording';
import { shareOf } from '@/lib/domain/rate';
import { phraseCompte, phrasePalier } from '@/lib/phrases/chiffre';
import type { LigneVariation, Variation } from '@/lib/phrases/variations';
import { casesOf, casesQuery, type LignesDocument } from '@/lib/views/lignesDocument';
import { type Echelon, Echelons } from './Echelons';

interface VariationsProps {
  readonly variation: Variation<string>;
  readonly lignes: LignesDocument;
}

/** « Et si… »: what the gaps between the rows mean, then each row's count, bar and range. */
export function Variations({ variation: { conclusion, lignes: rows }, lignes }: VariationsProps) {
  return (
    <div className="grid gap-4">
      <p className="max-w-prose">{unbroken(conclusion)}</p>
      {rows.length === 1 ? null : (
        <Echelons echelons={rows.map((row) => toEchelon(row, lignes))} racine={lignes.racine} suite={lignes.suite} />
      )}
    </div>
  );
}

function toEchelon({ libelle, own, chiffre, absence }: LigneVariation<string>, { cleOf }: LignesDocument): Echelon {
  const said = { libelle, ...(own ? { own } : {}) };
  if (chiffre === null) return { ...said, absence: absence ?? '' };
  const { ligne, propre, intervalle, palier } = chiffre;
  const { obtenus, confirmes: sur, session } = ligne;
  const cle = cleOf(ligne.origine.repere);
  return {
    ...said,
    figure: {
      compte: propre && sur > 0 ? shareOf(obtenus, sur) : null,
      bas: intervalle.bas,
      haut: intervalle.haut,
      palier,
      plage: phrasePalier(chiffre),
      mots: propre ? `${phraseCompte({ obtenus, sur })} en ${session}` : 'pas comptée à part',
      cases: casesQuery(casesOf(ligne)),
      ...(cle === null ? {} : { cle }),
    },
  };
}
