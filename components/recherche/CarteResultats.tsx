import { type KeyboardEvent, memo, useState } from 'react';
import { DataTable } from '@/components/ui/DataTable';
import { PageLink } from '@/components/ui/PageLink';
import { counted } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import type { Amas, Carte, LieuCompte } from '@/lib/search/map/contrat';
import { COTE } from '@/lib/search/map/vue';
import { FondDeCarte } from './FondDeCarte';

interface CarteResultatsProps {
  readonly carte: Carte;
  /** Query that every link carries on: who asks. */
  readonly candidat: string;
}

const rechercheOf = (requete: string) => (requete === '' ? '/recherche' : `/recherche?${requete}`);

interface CircleProps {
  readonly amas: Amas;
  readonly candidat: string;
  /** The map is one stop of the keyboard: arrows go from one circle to the next. */
  readonly tabIndex: 0 | -1;
}

function Circle({ amas, candidat, tabIndex }: CircleProps) {
  const { x, y, rayon, total, libelle, requete, formation } = amas;
  if (formation !== null) {
    return (
      <a
        href={`/formation/${formation.code}${candidat === '' ? '' : `?${candidat}`}`}
        tabIndex={tabIndex}
        className="amas amas-seul"
      >
        <title>{`${formation.nom}, ${formation.etablissement}`}</title>
        <circle cx={x} cy={y} r={rayon} className="cible" />
        <circle cx={x} cy={y} r={9} className="point" />
      </a>
    );
  }
  const name = `${counted(total, 'formation', 'formations')}, ${libelle}`;
  const drawing = (
    <>
      <title>{name}</title>
      <circle cx={x} cy={y} r={rayon} />
      <text x={x} y={y}>
        {formatEntier(total)}
      </text>
    </>
  );
  return (
    // Nothing is narrower here: the list is.
    <a href={requete === null ? '#resultats' : rechercheOf(requete)} tabIndex={tabIndex} className="amas">
      {drawing}
    </a>
  );
}

const STEPS: Readonly<Partial<Record<string, number>>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

function moveByArrow(event: KeyboardEvent<SVGSVGElement>): void {
  const step = STEPS[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const circles = [...event.currentTarget.querySelectorAll('a')];
  const at = circles.findIndex((circle) => circle.matches(':focus'));
  circles[(at + step + circles.length) % circles.length]?.focus();
}

/** Places that the drawing does not show, as buttons of the map. */
function Elsewhere({ lieux }: { readonly lieux: readonly LieuCompte[] }) {
  if (lieux.length === 0) return null;
  return (
    <ul aria-label="Hors de France métropolitaine" className="flex flex-wrap gap-2">
      {lieux.map(({ libelle, total, requete }) => (
        <li key={libelle}>
          {requete === null ? (
            <span className="lieu-hors">
              {libelle} <strong>{formatEntier(total)}</strong>
            </span>
          ) : (
            <PageLink href={rechercheOf(requete)} className="lieu-hors">
              {libelle} <strong>{formatEntier(total)}</strong>
              <span className="sr-only"> {total < 2 ? 'formation' : 'formations'}</span>
            </PageLink>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Drawn once it is open: without scripts, the filters « Région » and « Département » name the same places. */
function PlacesTable({ lieux }: { readonly lieux: readonly LieuCompte[] }) {
  const [isOpen, setOpen] = useState(false);
  if (lieux.length === 0) return null;
  return (
    <details className="avec-script" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="min-h-6 w-fit text-sm underline">Les mêmes lieux en tableau</summary>
      {isOpen ? (
        <DataTable id="lieux" caption={<span className="sr-only">Nombre de formations par lieu</span>}>
          <thead>
            <tr>
              <th scope="col">Lieu</th>
              <th scope="col" className="number">
                Formations
              </th>
            </tr>
          </thead>
          <tbody>
            {lieux.map(({ libelle, total, requete }) => (
              <tr key={libelle}>
                <th scope="row">
                  {requete === null ? libelle : <PageLink href={rechercheOf(requete)}>{libelle}</PageLink>}
                </th>
                <td className="number">{formatEntier(total)}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      ) : null}
    </details>
  );
}

/**
 * The results where they stand. Outlines come from a file of ours; circles are links, in the order of their count; the
 * same places follow as a table, and the filter « Département » does the same.
 */
export const CarteResultats = memo(function CarteResultats({ carte, candidat }: CarteResultatsProps) {
  const { amas, fond, centre, horsCarte, lieux, sansPosition, total } = carte;
  return (
    <div className="grid gap-3">
      {amas.length === 0 && total > 0 ? null : (
        <div className="relative overflow-hidden rounded-md border border-rule">
          <FondDeCarte fond={fond} />
          {/* biome-ignore lint/a11y/useSemanticElements: a drawing that holds links is a group, and no fieldset */}
          <svg
            role="group"
            viewBox={`0 0 ${COTE} ${COTE}`}
            onKeyDown={moveByArrow}
            className="relative block h-auto w-full overflow-hidden"
          >
            <title>Carte des résultats. Les flèches vont d’un lieu à l’autre.</title>
            {centre === null ? null : (
              <circle
                cx={centre.x}
                cy={centre.y}
                r={centre.rayon}
                fill="none"
                strokeDasharray="4 4"
                className="stroke-accent"
              />
            )}
            {amas.map((one, place) => (
              <Circle
                key={one.formation?.code ?? one.libelle + one.x}
                amas={one}
                candidat={candidat}
                tabIndex={place === 0 ? 0 : -1}
              />
            ))}
          </svg>
        </div>
      )}
      <Elsewhere lieux={horsCarte} />
      {sansPosition === 0 ? null : (
        <p className="text-sm text-ink-soft">
          {counted(sansPosition, 'formation n’est pas sur la carte', 'formations ne sont pas sur la carte')} : position
          non publiée.
        </p>
      )}
      <PlacesTable lieux={lieux} />
      <p className="text-xs text-ink-soft">
        Fond de carte :{' '}
        <a href="https://github.com/VictorCazanave/svg-maps" rel="noreferrer">
          svg-maps
        </a>
        , Victor Cazanave,{' '}
        <a href="https://creativecommons.org/licenses/by/4.0/deed.fr" rel="noreferrer">
          CC BY 4.0
        </a>
        .
      </p>
    </div>
  );
});
