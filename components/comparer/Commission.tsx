import { capital, unbroken } from '@/components/ui/wording';
import type { Candidat } from '@/lib/domain/candidat';
import { LIBELLES_IMPORTANCE } from '@/lib/domain/libelles';
import { assessEds } from '@/lib/odds/edsCandidat';
import { phraseEdsNeutre } from '@/lib/phrases/comparaison';
import { lignesCriteres } from '@/lib/views/lignesComparaison';
import type { Colonne } from './colonnes';
import { Cotes, Row } from './Row';

const NOT_SAID = 'le rapport n’en parle pas';

interface CommissionProps {
  readonly colonnes: readonly Colonne[];
  readonly candidat: Candidat | null;
  /** The reports' words are not their own (demonstration set). */
  readonly reworded: boolean;
}

/** What each commission says that it looks at: quoted, by degree of importance. Folded, whole on paper. */
export function Commission({ colonnes, candidat, reworded }: CommissionProps) {
  const known = colonnes.filter(({ comparee }) => comparee.rapport !== null);
  const without = colonnes.filter((colonne) => !known.includes(colonne));
  if (known.length === 0) {
    return (
      <p className="max-w-prose text-sm text-ink-soft">
        Ce que la commission dit regarder&nbsp;: aucun des rapports publics de ces formations n’est chargé ici, leurs
        critères sont sur leur fiche Parcoursup.
      </p>
    );
  }
  return (
    <details className="fold-paper comparaison-pli">
      <summary>Ce que la commission dit regarder</summary>
      <p className="max-w-prose text-sm text-ink-soft">
        {reworded
          ? 'Le jeu de démonstration ne reprend d’un rapport que les chiffres : ces textes sont de nous.'
          : 'Dans les mots de chaque formation, tirés de son rapport public. Un degré d’importance n’est pas un coefficient.'}{' '}
        Les conseils sont sur la page de chaque formation.
        {without.length === 0
          ? null
          : ` Rapport public non chargé ici, voir la fiche Parcoursup : ${without.map(({ nom }) => nom).join(', ')}.`}
      </p>
      <Cotes label="Ce que la commission dit regarder" colonnes={known}>
        {lignesCriteres(known.map(({ comparee }) => comparee)).map(({ importance, cellules }) => (
          <Row
            key={importance ?? 'autre'}
            label={importance === null ? 'Degré d’importance non précisé' : capital(LIBELLES_IMPORTANCE[importance])}
            colonnes={known}
            cell={(_, index) => {
              const criteres = cellules[index] ?? [];
              if (criteres.length === 0) return 'aucun critère à ce degré';
              return (
                <ul className="grid gap-1.5">
                  {criteres.map(({ champ, criteres: texte }, at) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: these never move, and a key of their words would send them twice
                    <li key={at} className="print:line-clamp-2">
                      <strong>{champ}</strong>
                      {`\u00a0: ${unbroken(texte)}`}
                    </li>
                  ))}
                </ul>
              );
            }}
          />
        ))}
        <Row
          label="Spécialités (EDS)"
          colonnes={known}
          cell={({ comparee: { rapport } }) => {
            if (rapport === null || rapport.eds === null || rapport.eds.prisEnCompte === null) return NOT_SAID;
            const assessed = candidat === null ? null : assessEds(rapport, candidat);
            return [
              rapport.eds.prisEnCompte ? 'Prises en compte.' : 'Pas prises en compte.',
              assessed === null ? '' : phraseEdsNeutre(assessed),
            ].join(' ');
          }}
        />
      </Cotes>
    </details>
  );
}
