import { TextBlocks } from '@/components/ui/TextBlocks';
import { capital } from '@/components/ui/wording';
import type { Candidat } from '@/lib/domain/candidat';
import { LIBELLES_IMPORTANCE } from '@/lib/domain/libelles';
import { assessEds } from '@/lib/odds/edsCandidat';
import { phraseEdsNeutre } from '@/lib/phrases/comparaison';
import { lignesCriteres } from '@/lib/views/lignesComparaison';
import type { Colonne } from './colonnes';
import { Group, Row } from './Row';

const NOT_SAID = <span className="text-ink-soft">le rapport n’en parle pas</span>;

interface CommissionProps {
  readonly colonnes: readonly Colonne[];
  readonly candidat: Candidat | null;
  /** The reports' words are not their own (demonstration set). */
  readonly reworded: boolean;
}

/** What each commission says that it looks at: quoted, by degree of importance. */
export function Commission({ colonnes, candidat, reworded }: CommissionProps) {
  const rows = lignesCriteres(colonnes.map(({ comparee }) => comparee));
  const without = colonnes.filter(({ comparee }) => comparee.rapport === null).map(({ lettre }) => lettre);
  if (without.length === colonnes.length) {
    return (
      <Group
        title="Ce que la commission dit regarder"
        lead="Aucun des rapports publics de ces formations n’est chargé ici&nbsp;: critères et conseils sont sur leur fiche Parcoursup."
        columns={colonnes.length}
      >
        {null}
      </Group>
    );
  }
  return (
    <Group
      title="Ce que la commission dit regarder"
      lead={
        <>
          {reworded
            ? 'Le jeu de démonstration ne reprend d’un rapport que les chiffres : ces textes sont de nous.'
            : 'Dans les mots de chaque formation, tirés de son rapport public. Un degré d’importance n’est pas un coefficient.'}
          <span className="hidden print:inline">
            {' '}
            Critères abrégés sur le papier&nbsp;: en entier, avec les conseils, sur la page de chaque formation.
          </span>
          {without.length === 0
            ? null
            : ` Rapport public non chargé ici : ${without.join(', ')} ; voir la fiche Parcoursup.`}
        </>
      }
      columns={colonnes.length}
    >
      {rows.map(({ importance, cellules }) => (
        <Row
          key={importance ?? 'autre'}
          label={importance === null ? 'Degré d’importance non précisé' : capital(LIBELLES_IMPORTANCE[importance])}
          etat="a-lire"
          large
          colonnes={colonnes}
          cell={(_, index) => {
            const criteres = cellules[index] ?? null;
            if (criteres === null) return null;
            if (criteres.length === 0) return <span className="text-ink-soft">aucun critère à ce degré</span>;
            return (
              <ul className="grid gap-1.5 text-xs">
                {criteres.map(({ champ, criteres: texte }) => (
                  <li key={`${champ} ${texte}`} className="print:line-clamp-2">
                    <strong>{champ}</strong>&nbsp;: {texte}
                  </li>
                ))}
              </ul>
            );
          }}
        />
      ))}
      <Row
        label="Spécialités (EDS)"
        etat="a-lire"
        large
        colonnes={colonnes}
        cell={({ comparee: { rapport } }) => {
          if (rapport === null) return null;
          if (rapport.eds === null) return NOT_SAID;
          const assessed = candidat === null ? null : assessEds(rapport, candidat);
          const answer =
            rapport.eds.prisEnCompte === null
              ? NOT_SAID
              : rapport.eds.prisEnCompte
                ? 'Prises en compte.'
                : 'Pas prises en compte.';
          return (
            <span className="text-xs">
              {answer} {assessed === null ? null : phraseEdsNeutre(assessed)}
            </span>
          );
        }}
      />
      <Row
        label="Conseils pour la prochaine session"
        screenOnly
        etat="a-lire"
        large
        colonnes={colonnes}
        cell={({ comparee: { rapport } }) =>
          rapport === null ? null : rapport.conseils === null ? (
            NOT_SAID
          ) : (
            <div className="comparaison-texte grid gap-1.5 text-xs">
              <TextBlocks blocs={rapport.conseils.blocs} />
            </div>
          )
        }
      />
    </Group>
  );
}
