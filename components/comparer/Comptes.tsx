import { counted, NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import { phraseParPlace } from '@/lib/phrases/comparaison';
import type { Colonne } from './colonnes';
import { LigneLink } from './LigneLink';

/** What one document of one session counts of a formation. */
export type CleCompte = 'places' | 'confirmes';

/** « 24 places », « 330 candidats » */
function phraseCompte(cle: CleCompte, value: number): string {
  return cle === 'places' ? counted(value, 'place', 'places') : counted(value, 'candidat', 'candidats');
}

const ABOUT: Readonly<Record<CleCompte, string>> = { places: 'places', confirmes: 'candidats' };

interface CompteProps {
  readonly cle: CleCompte;
  readonly value: number | null;
  readonly colonne: Colonne;
}

/** A count that leads to its row; of a sum of places, each group that it adds up leads to its own, where its candidates stand too. */
export function Compte({ cle, value, colonne }: CompteProps) {
  const { comptes, reperes } = colonne.comparee;
  if (value === null) return <span className="text-ink-soft">{NOT_PUBLISHED}</span>;
  const parPlace = cle === 'places' ? null : phraseParPlace(comptes.confirmes, comptes.places);
  return (
    <>
      {reperes.comptes.length < 2 ? (
        <LigneLink colonne={colonne} repere={reperes.comptes[0] ?? null} about={ABOUT[cle]} cases={[cle]}>
          {formatEntier(value)}
        </LigneLink>
      ) : (
        <>
          {formatEntier(value)}
          {cle === 'places' ? <Groupes colonne={colonne} /> : ', somme des mêmes groupes'}
        </>
      )}
      {cle === 'places' ? null : (
        <span className="comparaison-suite">
          {parPlace === null ? comptes.session : `${parPlace}, ${comptes.session}`}
        </span>
      )}
    </>
  );
}

/** A count that all share: said once, and each name leads to its own rows; whose is a sum is said. */
export function CompteCommun({
  cle,
  value,
  colonnes,
}: Pick<CompteProps, 'cle'> & { readonly value: number; readonly colonnes: readonly Colonne[] }) {
  return (
    <>
      {phraseCompte(cle, value)}
      {colonnes.map((colonne) => {
        const { code } = colonne.comparee.resume;
        const { comptes } = colonne.comparee.reperes;
        if (comptes.length > 1) {
          return (
            <span key={code}>
              {' '}
              ({colonne.nom}
              <Groupes colonne={colonne} />)
            </span>
          );
        }
        return (
          <span key={code} className="no-print">
            {' '}
            (
            <LigneLink colonne={colonne} repere={comptes[0] ?? null} about={ABOUT[cle]} cases={[cle]}>
              {colonne.nom}
            </LigneLink>
            )
          </span>
        );
      })}
    </>
  );
}

/** Which groups a sum adds up: a way to each, and on paper their number. */
function Groupes({ colonne }: Pick<CompteProps, 'colonne'>) {
  const { comptes } = colonne.comparee.reperes;
  return (
    <span>
      , somme de{' '}
      <span className="no-print">
        {comptes.map((repere, place) => (
          <span key={colonne.hrefOf(repere)}>
            {place === 0 ? '' : place === comptes.length - 1 ? ' et ' : ', '}
            <LigneLink colonne={colonne} repere={repere} about="places et candidats" cases={['places', 'confirmes']}>
              {`groupe\u00a0${place + 1}`}
            </LigneLink>
          </span>
        ))}
      </span>
      <span className="hidden print:inline">{counted(comptes.length, 'groupe', 'groupes')}</span>
    </span>
  );
}
