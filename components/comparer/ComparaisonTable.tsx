import { PageLink } from '@/components/ui/PageLink';
import { Sign, type SignName } from '@/components/ui/Sign';
import { unbroken } from '@/components/ui/wording';
import type { Candidat } from '@/lib/domain/candidat';
import { candidatUrl } from '@/lib/search/urls';
import { comparaisonHref, type EtatComparaison, moved } from './adresse';
import { ChangeLink } from './ChangeLink';
import { Commission } from './Commission';
import './comparaison.css';
import { type Colonne, toChoisie } from './colonnes';
import { Facts } from './Facts';
import { Figures, SelonMention, SelonProfil } from './Figures';
import { ROLES } from './Row';

interface ComparaisonTableProps {
  readonly colonnes: readonly Colonne[];
  readonly etat: EtatComparaison;
  readonly candidat: Candidat | null;
  readonly hasCentre: boolean;
  readonly mixed: boolean;
  readonly demonstration: boolean;
  /** True when some document of outcomes is loaded. */
  readonly insertion: boolean;
}

/** The formations side by side, one column each. */
export function ComparaisonTable({
  colonnes,
  etat,
  candidat,
  hasCentre,
  mixed,
  demonstration,
  insertion,
}: ComparaisonTableProps) {
  const rows = { colonnes, onlyEcarts: etat.ecarts };
  return (
    <table {...ROLES.table} className="comparaison" aria-label="Formations côte à côte">
      <colgroup>
        <col />
        {colonnes.map(({ lettre }) => (
          <col key={lettre} />
        ))}
      </colgroup>
      <thead {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          <td {...ROLES.cell} />
          {colonnes.map(({ lettre, nom }) => (
            <th key={lettre} {...ROLES.columnheader} scope="col">
              <span className="line-clamp-4 text-sm leading-tight lg:text-base">
                {lettre}. {unbroken(nom)}
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.rowgroup}>
        <tr {...ROLES.row}>
          <td {...ROLES.cell} />
          {colonnes.map((colonne) => (
            <Controls
              key={colonne.lettre}
              colonne={colonne}
              colonnes={colonnes}
              etat={etat}
              demonstration={demonstration}
            />
          ))}
        </tr>
      </tbody>
      {candidat === null ? null : <Figures {...rows} candidat={candidat} mixed={mixed} />}
      {candidat === null ? null : <SelonMention {...rows} candidat={candidat} mixed={mixed} />}
      {candidat === null ? null : <SelonProfil {...rows} candidat={candidat} mixed={mixed} />}
      <Facts {...rows} hasCentre={hasCentre} insertion={insertion} />
      {etat.ecarts ? null : <Commission colonnes={colonnes} candidat={candidat} reworded={demonstration} />}
    </table>
  );
}

interface ControlsProps {
  readonly colonne: Colonne;
  readonly colonnes: readonly Colonne[];
  readonly etat: EtatComparaison;
  readonly demonstration: boolean;
}

const CONTROL = 'inline-flex min-h-7 min-w-7 items-center';

/** Under the head of a column: the diploma, the town, and what changes the comparison. */
function Controls({ colonne: { lettre, nom, comparee }, colonnes, etat, demonstration }: ControlsProps) {
  const { resume, absenteDepuis } = comparee;
  const { code } = resume;
  const choisies = new Map(colonnes.map((one) => [one.comparee.resume.code, toChoisie(one.comparee.resume)]));
  const change = (codes: readonly string[], words: string, sign: SignName | null = null) => (
    <ChangeLink
      href={comparaisonHref({ ...etat, codes })}
      before={etat.codes}
      after={codes.flatMap((one) => choisies.get(one) ?? [])}
      className={CONTROL}
    >
      {sign === null ? words : <Sign of={sign} />}
      <span className="sr-only">
        {sign === null ? '' : words} {nom}
      </span>
    </ChangeLink>
  );
  const place = colonnes.findIndex((one) => one.lettre === lettre);
  return (
    <td {...ROLES.cell} className="comparaison-identite">
      <span aria-hidden="true" className="comparaison-nom">
        {lettre}. {nom}
      </span>
      <span className="block text-xs">{unbroken(resume.nom)}</span>
      {resume.etablissement.commune === null ? null : (
        <span className="block text-xs text-ink-soft">{resume.etablissement.commune}</span>
      )}
      {demonstration && !resume.fictive ? (
        <span className="block text-xs font-bold text-data-b">Établissement réel</span>
      ) : null}
      {absenteDepuis === null ? null : (
        <span className="block text-xs text-ink-soft">Dernière session connue&nbsp;: {absenteDepuis}</span>
      )}
      {/* Two groups, each on one line: on a narrow column the arrows go under the words, none of them alone. */}
      <span className="no-print mt-1 flex flex-wrap items-center gap-x-3 text-xs">
        <span className="flex flex-wrap items-center gap-x-3">
          <PageLink href={candidatUrl(`/formation/${code}`, etat.criteres)} className={CONTROL}>
            Détail<span className="sr-only"> {nom}</span>
          </PageLink>
          <PageLink href={comparaisonHref(etat, code)} className={CONTROL}>
            Changer<span className="sr-only"> {nom}</span>
          </PageLink>
          {change(
            etat.codes.filter((one) => one !== code),
            'Retirer',
          )}
        </span>
        <span className="flex items-center gap-x-3">
          {place === 0 ? null : change(moved(etat.codes, code, -1), 'Déplacer vers le début :', 'gauche')}
          {place === colonnes.length - 1
            ? null
            : change(moved(etat.codes, code, 1), 'Déplacer vers la fin :', 'droite')}
        </span>
      </span>
    </td>
  );
}
