import { ChiffreBar } from '@/components/estimation/ChiffreBar';
import { RowLink } from '@/components/sources/RowLink';
import { unbroken } from '@/components/ui/wording';
import { shareOf } from '@/lib/domain/rate';
import { phraseCompte, phrasePalier } from '@/lib/phrases/chiffre';
import type { LigneVariation, Variation } from '@/lib/phrases/variations';
import { casesOf, type LignesDocument } from '@/lib/views/lignesDocument';

interface VariationsProps {
  readonly variation: Variation<string>;
  readonly lignes: LignesDocument;
}

/** « Et si… »: what the gaps between the rows mean, then each row's count, bar and range. */
export function Variations({ variation, lignes }: VariationsProps) {
  return (
    <div className="grid gap-4">
      <p className="max-w-prose">{unbroken(variation.conclusion)}</p>
      {variation.lignes.length === 1 ? null : (
        <ul className="echelons">
          {variation.lignes.map((ligne) => (
            <li key={ligne.valeurs.join('-')} className={ligne.own ? 'echelon-own' : undefined}>
              <Echelon ligne={ligne} lignes={lignes} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

interface EchelonProps {
  readonly ligne: LigneVariation<string>;
  readonly lignes: LignesDocument;
}

function Echelon({ ligne: { libelle, own, chiffre, absence }, lignes }: EchelonProps) {
  const name = (
    <span>
      {libelle}
      {own ? ' (ta ligne)' : null}
    </span>
  );
  if (chiffre === null) {
    return (
      <>
        {name}
        <span className="echelon-compte">{absence}</span>
      </>
    );
  }
  const { ligne, propre } = chiffre;
  const { obtenus, confirmes: sur, session } = ligne;
  return (
    <>
      {name}
      <ChiffreBar
        compte={propre && sur > 0 ? shareOf(obtenus, sur) : null}
        intervalle={chiffre.intervalle}
        palier={chiffre.palier}
      />
      <span>{phrasePalier(chiffre)}</span>
      <span className="echelon-compte">
        <RowLink
          lignes={lignes}
          repere={ligne.origine.repere}
          about={`${libelle}, session ${session}`}
          cases={casesOf(ligne)}
        >
          {propre ? `${phraseCompte({ obtenus, sur })} en ${session}` : 'pas comptée à part'}
        </RowLink>
      </span>
    </>
  );
}
