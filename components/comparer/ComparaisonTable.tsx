import { ficheParcoursup } from '@/components/sources/ficheParcoursup';
import { capital, NOT_PUBLISHED } from '@/components/ui/wording';
import { A_REMPLIR } from '@/lib/classeur/feuille';
import type { Candidat } from '@/lib/domain/candidat';
import { formatDecimal } from '@/lib/domain/nombres';
import { lieuPeriode, phraseInsertion, phrasePetitNombre } from '@/lib/phrases/insertion';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { type LigneValeurs, lignesValeurs } from '@/lib/views/lignesComparaison';
import { Chiffres } from './Chiffres';
import { type CleCompte, Compte, CompteCommun } from './Comptes';
import type { Colonne } from './colonnes';
import { BlankRow, Cotes, Row, tous, WholeRow } from './Row';

const LABELS: Readonly<Record<LigneValeurs['cle'], string>> = {
  places: 'Places',
  confirmes: 'Candidats',
  statut: 'Statut',
  lieu: 'Lieu',
  distance: 'Distance',
  diplome: 'Diplôme',
  apprentissage: 'Apprentissage',
};

/** Begins what all share, where the value alone would not tell what it is: « statut public ». */
const IDENTIQUES: Readonly<Partial<Record<LigneValeurs['cle'], string>>> = {
  statut: 'statut ',
  distance: 'à ',
  diplome: 'BTS ',
  apprentissage: 'apprentissage\u00a0: ',
};

const isCompte = (cle: LigneValeurs['cle']): cle is CleCompte => cle === 'places' || cle === 'confirmes';

function said(cle: LigneValeurs['cle'], value: string | number): string {
  return cle === 'distance' ? `${formatDecimal(Number(value))} km` : String(value);
}

interface ComparaisonTableProps {
  readonly colonnes: readonly Colonne[];
  readonly criteres: Criteres;
  readonly candidat: Candidat | null;
  readonly hasCentre: boolean;
  readonly demonstration: boolean;
  /** True when some document of outcomes is loaded. */
  readonly insertion: boolean;
}

/** The formations side by side: the figure, what differs, what is the same, said once, then what no gap can be read in. */
export function ComparaisonTable({
  colonnes,
  criteres,
  candidat,
  hasCentre,
  demonstration,
  insertion,
}: ComparaisonTableProps) {
  const rows = lignesValeurs(
    colonnes.map(({ comparee }) => comparee),
    hasCentre,
  );
  const of = (wanted: LigneValeurs['etat']) => rows.filter(({ etat }) => etat === wanted);
  const same = of('identique');
  const absences = colonnes.map(({ comparee }) => comparee.absenteDepuis);
  const valeurs = ({ cle, valeurs: all }: LigneValeurs) => (
    <Row
      key={cle}
      label={LABELS[cle]}
      {...(cle === 'confirmes' ? { tag: 'vœux confirmés, tous bacs et profils' } : {})}
      colonnes={colonnes}
      cell={(colonne, index) => {
        const value = all[index] ?? null;
        if (isCompte(cle)) return <Compte cle={cle} value={value === null ? null : Number(value)} colonne={colonne} />;
        if (value === null) return cle === 'distance' ? 'position inconnue' : NOT_PUBLISHED;
        return said(cle, value);
      }}
    />
  );
  return (
    <Cotes
      label="Formations côte à côte"
      colonnes={colonnes}
      href={({ comparee }) => candidatUrl(`/formation/${comparee.resume.code}`, criteres)}
    >
      {candidat === null ? null : <Chiffres colonnes={colonnes} />}
      {of('differe').map(valeurs)}
      {same.length === 0 ? null : (
        <WholeRow label={`Identique pour ${tous(colonnes)}`} colonnes={colonnes}>
          {same.map(({ cle, valeurs: [value = null] }, place) => (
            <span key={cle}>
              {place === 0 ? '' : ', '}
              {value === null ? null : isCompte(cle) ? (
                <CompteCommun cle={cle} value={Number(value)} colonnes={colonnes} />
              ) : (
                `${IDENTIQUES[cle] ?? ''}${said(cle, value)}`
              )}
            </span>
          ))}
        </WholeRow>
      )}
      {of('a-lire').map(valeurs)}
      {absences.every((session) => session === null) ? null : (
        <Row
          label="Dernière session connue"
          colonnes={colonnes}
          cell={(_, index) => absences[index] ?? 'la dernière'}
        />
      )}
      {demonstration ? (
        <Row
          label="Établissement"
          colonnes={colonnes}
          cell={({ comparee }) => (comparee.resume.fictive ? 'fictif' : 'réel')}
        />
      ) : null}
      {insertion ? <EtApres colonnes={colonnes} /> : null}
      <Row
        label="Frais, internat, visites"
        tag={insertion ? 'pas dans les données' : 'comme l’insertion, pas dans les données'}
        colonnes={colonnes}
        cell={({ nom, comparee: { resume } }) => {
          const fiche = ficheParcoursup(resume);
          return fiche === null ? (
            'établissement fictif, sans fiche'
          ) : (
            <>
              <a href={fiche} rel="noreferrer external">
                voir la fiche Parcoursup<span className="sr-only">{` de ${nom}`}</span>
              </a>
              <span className="hidden print:inline">{`, code ${resume.code}`}</span>
            </>
          );
        }}
      />
      {A_REMPLIR.map((label) => (
        <BlankRow key={label} label={label} colonnes={colonnes} />
      ))}
    </Cotes>
  );
}

/** Outcomes, a line for each school, each with its place and period: two places never tell which school is better. What all share is said once. */
function EtApres({ colonnes }: { readonly colonnes: readonly Colonne[] }) {
  const lines = new Map<string, string[]>();
  for (const { nom, comparee } of colonnes) {
    const { insertion } = comparee;
    const line =
      insertion === null
        ? 'pas de chiffre de ce diplôme, ni par école ni par région.'
        : [`${lieuPeriode(insertion)}\u00a0:`, phraseInsertion(insertion), phrasePetitNombre(insertion)]
            .filter((part) => part !== null)
            .join(' ');
    lines.set(line, [...(lines.get(line) ?? []), nom]);
  }
  return (
    <WholeRow label="Et après&nbsp;?" tag="InserJeunes&nbsp;: ce n’est pas une note de l’école" colonnes={colonnes}>
      <ul className="grid gap-1">
        {[...lines].map(([line, noms]) => (
          <li key={noms[0]}>
            {noms.length === colonnes.length && noms.length > 1 ? (
              capital(line)
            ) : (
              <>
                <strong>{noms.join(', ')}</strong>, {line}
              </>
            )}
          </li>
        ))}
      </ul>
    </WholeRow>
  );
}
