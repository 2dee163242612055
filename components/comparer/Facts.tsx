import { ficheParcoursup } from '@/components/sources/ficheParcoursup';
import { capital, counted } from '@/components/ui/wording';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';
import { phraseParPlace } from '@/lib/phrases/comparaison';
import { lieuPeriode, phraseInsertion, phrasePetitNombre } from '@/lib/phrases/insertion';
import { type LigneValeurs, lignesValeurs } from '@/lib/views/lignesComparaison';
import { caseRang } from '@/lib/views/lignesDocument';
import type { Colonne } from './colonnes';
import { NotPublished } from './Figures';
import { LigneLink } from './LigneLink';
import { Group, Row } from './Row';

const LABELS: Readonly<Record<LigneValeurs['cle'], string>> = {
  places: 'Places',
  confirmes: 'Candidats',
  statut: 'Statut',
  lieu: 'Lieu',
  distance: 'Distance',
  diplome: 'Diplôme',
  apprentissage: 'Apprentissage',
};

/** Rows that are counted by lines of a document. */
const COUNTED: ReadonlySet<LigneValeurs['cle']> = new Set(['places', 'confirmes']);

function said(cle: LigneValeurs['cle'], value: string | number): string {
  if (cle === 'distance') return `${formatDecimal(Number(value))} km`;
  if (cle === 'places') return counted(Number(value), 'place', 'places');
  return typeof value === 'number' ? formatEntier(value) : value;
}

interface FactsProps {
  readonly colonnes: readonly Colonne[];
  readonly hasCentre: boolean;
  readonly onlyEcarts: boolean;
  /** True when some document of outcomes is loaded. */
  readonly insertion: boolean;
}

/** Places and candidates, then the school: what the documents count and say of it. */
export function Facts({ colonnes, hasCentre, onlyEcarts, insertion }: FactsProps) {
  const rows = lignesValeurs(
    colonnes.map(({ comparee }) => comparee),
    hasCentre,
  ).filter(({ etat }) => !onlyEcarts || etat === 'differe');
  const counts = rows.filter(({ cle }) => COUNTED.has(cle));
  const school = rows.filter((row) => !counts.includes(row));
  const row = ({ cle, valeurs, etat }: LigneValeurs) => (
    <Row
      key={cle}
      label={LABELS[cle]}
      {...(cle === 'confirmes' ? { tag: 'vœux confirmés, tous bacs et profils' } : {})}
      etat={etat}
      colonnes={colonnes}
      cell={(colonne, index) => {
        const value = valeurs[index] ?? null;
        if (value === null) return cle === 'distance' ? 'position inconnue' : <NotPublished />;
        return (
          <>
            {!COUNTED.has(cle) ? (
              said(cle, value)
            ) : etat === 'identique' ? (
              <Shared value={said(cle, value)} cle={cle} colonnes={colonnes} />
            ) : (
              <Compte value={said(cle, value)} cle={cle} colonne={colonne} />
            )}
            {cle === 'confirmes' && etat !== 'identique' ? <ParPlace colonne={colonne} /> : null}
          </>
        );
      }}
    />
  );
  return (
    <>
      {counts.length === 0 && onlyEcarts ? null : (
        <Group title="Les places et les candidats" columns={colonnes.length}>
          {counts.map(row)}
          {onlyEcarts ? null : <Rangs colonnes={colonnes} />}
        </Group>
      )}
      {school.length === 0 && onlyEcarts ? null : (
        <Group title="L’établissement" columns={colonnes.length}>
          {school.map(row)}
          {onlyEcarts || !insertion ? null : <EtApres colonnes={colonnes} />}
          {onlyEcarts ? null : <Missing colonnes={colonnes} insertion={insertion} />}
        </Group>
      )}
    </>
  );
}

interface CompteProps {
  readonly value: string;
  readonly cle: LigneValeurs['cle'];
  readonly colonne: Colonne;
}

/** A count that leads to its row; of a sum, each group that it adds up leads to its own. */
function Compte({ value, cle, colonne }: CompteProps) {
  const { comptes } = colonne.comparee.reperes;
  const about = LABELS[cle].toLowerCase();
  if (comptes.length < 2) {
    return (
      <LigneLink colonne={colonne} repere={comptes[0] ?? null} about={about} cases={[cle]}>
        {value}
      </LigneLink>
    );
  }
  return (
    <>
      {value}
      <span className="text-xs">
        , somme de{' '}
        <span className="no-print">
          {comptes.map((repere, place) => (
            <span key={colonne.hrefOf(repere)}>
              {place === 0 ? '' : place === comptes.length - 1 ? ' et ' : ', '}
              <LigneLink colonne={colonne} repere={repere} about={about} cases={[cle]}>
                groupe&nbsp;{place + 1}
              </LigneLink>
            </span>
          ))}
        </span>
        <span className="hidden print:inline">{counted(comptes.length, 'groupe', 'groupes')}</span>
      </span>
    </>
  );
}

interface SharedProps {
  readonly value: string;
  readonly cle: LigneValeurs['cle'];
  readonly colonnes: readonly Colonne[];
}

/** A count that all share is said once, and each formation's letter leads to its own rows; on paper, it says whose is a sum. */
function Shared({ value, cle, colonnes }: SharedProps) {
  const sums = colonnes
    .filter(({ comparee }) => comparee.reperes.comptes.length > 1)
    .map(
      ({ lettre, comparee }) => `${lettre}, somme de ${counted(comparee.reperes.comptes.length, 'groupe', 'groupes')}`,
    );
  return (
    <>
      {value} {sums.length === 0 ? null : <span className="hidden text-xs print:inline">({sums.join(' ; ')})</span>}
      <span className="text-xs no-print">
        {colonnes.flatMap((colonne) =>
          colonne.comparee.reperes.comptes.map((repere, place, all) => (
            <span key={colonne.hrefOf(repere)}>
              {' '}
              <LigneLink colonne={colonne} repere={repere} about={LABELS[cle].toLowerCase()} cases={[cle]}>
                {all.length === 1 ? `ligne de ${colonne.lettre}` : `groupe ${place + 1} de ${colonne.lettre}`}
              </LigneLink>
            </span>
          )),
        )}
      </span>
    </>
  );
}

function ParPlace({ colonne: { comparee } }: { readonly colonne: Colonne }) {
  const { confirmes, places, session } = comparee.comptes;
  const ratio = phraseParPlace(confirmes, places);
  return (
    <span className="comparaison-suite block text-xs text-ink-soft print:before:content-['('] print:after:content-[')']">
      {ratio === null ? '' : `${ratio}, `}session {session}
    </span>
  );
}

/** Ranks of the last called: read with the group that they are in, never from one formation to another. */
function Rangs({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  return (
    <Row
      label="Rang du dernier appelé"
      tag="dans chaque groupe&nbsp;: un rang ne se compare pas d’une formation à l’autre"
      etat="a-lire"
      large
      colonnes={colonnes}
      cell={(colonne) => {
        const { rangs, reperes } = colonne.comparee;
        if (rangs === null) return <NotPublished />;
        return (
          <>
            <ul className="print:inline">
              {rangs.groupes.map(({ libelle, rang }) => (
                <li key={libelle} className="print:me-2 print:inline">
                  {libelle}&nbsp;:{' '}
                  {rang === null ? (
                    <NotPublished />
                  ) : (
                    <LigneLink
                      colonne={colonne}
                      repere={reperes.rangs}
                      about={`rang du dernier appelé, ${libelle}`}
                      cases={[caseRang(libelle)]}
                    >
                      <strong>{formatEntier(rang)}</strong>
                    </LigneLink>
                  )}
                </li>
              ))}
            </ul>
            <span className="text-xs text-ink-soft">Session {rangs.session}</span>
          </>
        );
      }}
    />
  );
}

/** Outcomes, each with its place and period: two places never tell which school is better. */
function EtApres({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  return (
    <Row
      label="Et après&nbsp;?"
      tag="InserJeunes&nbsp;: ce n’est pas une note de l’école"
      etat="a-lire"
      large
      colonnes={colonnes}
      cell={({ comparee: { insertion } }) => {
        if (insertion === null) return 'pas de chiffre de ce diplôme pour cette école ni sa région';
        const note = phrasePetitNombre(insertion);
        return (
          <>
            {capital(phraseInsertion(insertion))}
            <span className="block text-xs text-ink-soft">
              {capital(lieuPeriode(insertion))}. {note}
            </span>
          </>
        );
      }}
    />
  );
}

/** What no loaded source holds: said, with where it is. */
function Missing({ colonnes, insertion }: Pick<FactsProps, 'colonnes' | 'insertion'>) {
  return (
    <Row
      label={insertion ? 'Internat, frais' : 'Internat, frais, insertion'}
      etat="a-lire"
      large
      colonnes={colonnes}
      cell={({ nom, comparee: { resume } }) => {
        const fiche = ficheParcoursup(resume);
        return fiche === null ? (
          'non disponible ici\u00a0: établissement fictif, sans fiche Parcoursup'
        ) : (
          <>
            non disponible ici, voir la{' '}
            <a href={fiche} rel="noreferrer external" className="inline-block min-h-6">
              fiche Parcoursup<span className="sr-only"> de {nom}</span>
            </a>
          </>
        );
      }}
    />
  );
}
