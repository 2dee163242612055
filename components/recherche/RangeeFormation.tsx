import { memo, useState } from 'react';
import { EstimationLine } from '@/components/estimation/EstimationLine';
import { CompareButton } from '@/components/keep/CompareButton';
import { SaveButton } from '@/components/keep/SaveButton';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { LIBELLES_APPRENTISSAGE, LIBELLES_STATUT } from '@/lib/domain/libelles';
import { formatEntier } from '@/lib/domain/nombres';
import type { Rangee } from '@/lib/search/ecran/contrat';
import { Icones } from './Icones';

export interface RangeeProps {
  readonly rangee: Rangee;
  /** Address of its page, the candidate's parameters kept. */
  readonly href: string;
  /** Name of the diploma that stands above the row; `null` when the row says its own. */
  readonly groupe: string | null;
}

/** « à 5 km » */
export const distanceOf = ({ km }: Rangee) => (km === undefined ? null : `${formatEntier(Math.round(km))}\u00a0km`);

/**
 * What a row opens to: why it is here, the icons, the sentence, the facts of the school. The icons, which say what the sentence says, are drawn once
 * it is open: fifteen rows would bring 5 KB of them with the page.
 */
function Pourquoi({ rangee }: Pick<RangeeProps, 'rangee'>) {
  const [isOpen, setOpen] = useState(false);
  const { statut, places, apprentissage, session, reel, raisons = [], estimation } = rangee;
  const facts = [
    statut === null ? 'statut non publié' : LIBELLES_STATUT[statut],
    places === null ? 'places : non publié' : counted(places, 'place', 'places'),
    apprentissage === undefined ? null : LIBELLES_APPRENTISSAGE[apprentissage],
    session === undefined ? null : `chiffres de la session ${session}`,
    reel ? 'établissement réel' : null,
  ].filter((fact) => fact !== null);
  const figure = estimation === null || estimation.kind === 'indisponible' ? null : estimation;
  const said =
    figure === null ? [] : [figure.ecart, ...(figure.avertissements ?? [])].filter((words) => words !== null);
  return (
    <details onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>Pourquoi, en détail</summary>
      <p>{facts.join(' · ')}</p>
      {raisons.length === 0 ? null : (
        <ul aria-label="Pourquoi ce BTS ?">
          {raisons.map((raison) => (
            <li key={raison}>{unbroken(raison)}</li>
          ))}
        </ul>
      )}
      {figure === null ? null : (
        <>
          {isOpen ? <Icones sur={figure.preuves[0].sur} obtenus={figure.preuves[0].obtenus} /> : null}
          <p>{figure.phrase}</p>
          {said.map((words) => (
            <p key={words}>{unbroken(words)}</p>
          ))}
        </>
      )}
    </details>
  );
}

/** What a name adds to that of its diploma, which stands above: « parcours Marine Nationale ». */
const withoutPrefix = (nom: string, groupe: string) =>
  nom.startsWith(groupe) ? nom.slice(groupe.length).replace(/^[\s–,]+/, '') : nom;

/** One result in three lines: what and where; the count and its bar; the band, and what to do with it. It opens in place. */
export const RangeeFormation = memo(function RangeeFormation({ rangee, href, groupe }: RangeeProps) {
  const { code, nom, ecole, lieu, estimation } = rangee;
  const Title = groupe === null ? 'h2' : 'h3';
  const where = [
    lieu,
    distanceOf(rangee),
    groupe === null || nom === undefined ? null : unbroken(withoutPrefix(nom, groupe)),
  ].filter((part) => part !== null);
  const diplome = nom ?? groupe ?? '';
  const named = `${ecole}, ${diplome}`;
  return (
    <article className="rangee">
      <Title>
        <PageLink href={href}>{groupe === null ? unbroken(diplome) : ecole}</PageLink>
      </Title>
      <p className="rangee-lieu">
        {groupe === null ? <b>{ecole}</b> : null}
        {where.join(' · ')}
      </p>
      {estimation === null ? null : <EstimationLine estimation={estimation} />}
      <Pourquoi key={code} rangee={rangee} />
      <div className="rangee-gestes no-print">
        <SaveButton code={code} nom={named} court={ecole} />
        <CompareButton code={code} nom={named} court={ecole} />
      </div>
    </article>
  );
});
