import type { ReactNode } from 'react';
import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { shareOf } from '@/lib/domain/rate';
import { type Mesure, PALIERS, type Palier } from '@/lib/odds/mesures';
import { SEUILS_PALIER } from '@/lib/odds/seuils';
import type { Chiffrable } from '@/lib/phrases/chiffre';
import { libellePalierSeul } from '@/lib/phrases/palier';
import { across } from './placement';

export interface RangPlanche {
  readonly key: string;
  /** What the row is: its school, or what would fill its slot. */
  readonly libelle: ReactNode;
  /** `null`: nothing is known of it, and `sans` says why; a band: a dashed slot where that band is. */
  readonly figure: Chiffrable | Palier | null;
  /** Beside the drawing, where there is no figure. */
  readonly sans?: ReactNode;
  /** Under the label; under a slot, what it opens to besides its rows. */
  readonly detail?: ReactNode;
  /** What a slot opens to: rows that would fill it. */
  readonly propositions?: readonly RangPlanche[];
}

export interface GroupePlanche {
  readonly key: string;
  /** Above its rows; `null`: nothing. */
  readonly titre: ReactNode;
  readonly rangs: readonly RangPlanche[];
}

/** Where a range of the band would stand: within its zone, or astride of both limits. */
function slotOf(palier: Palier, mesure: Mesure): readonly [from: number, to: number] {
  const { ambitieux, prudent } = SEUILS_PALIER[mesure];
  switch (palier) {
    case 'ambitieux':
      return [0.04, ambitieux - 0.04];
    case 'realiste':
      return [ambitieux - 0.14, prudent + 0.14];
    case 'prudent':
      return [prudent + 0.04, 0.96];
  }
}

function Slot({ palier, mesure }: { readonly palier: Palier; readonly mesure: Mesure }) {
  const [from, to] = slotOf(palier, mesure);
  return (
    <svg aria-hidden="true" className={`planche-case planche-${palier}`}>
      <rect x={across(from)} width={across(to - from)} height="100%" rx="2" />
    </svg>
  );
}

/** The measure that most rows count in: the head and the slots are drawn in it. */
function mainMesure(groupes: readonly GroupePlanche[]): Mesure {
  const mesures = groupes.flatMap(({ rangs }) =>
    rangs.flatMap(({ figure }) => (figure === null || typeof figure === 'string' ? [] : [figure.mesure])),
  );
  const reports = mesures.filter((mesure) => mesure === 'en-position').length;
  return reports * 2 > mesures.length ? 'en-position' : 'proposition-recue';
}

function Axe({ mesure }: { readonly mesure: Mesure }) {
  const { ambitieux, prudent } = SEUILS_PALIER[mesure];
  const noms = [
    ['ambitieux', ambitieux / 2],
    ['realiste', (ambitieux + prudent) / 2],
    ['prudent', (prudent + 1) / 2],
  ] as const;
  return (
    <div aria-hidden="true" className={`planche-rang planche-axe planche-${mesure}`}>
      <div className="chiffre">
        <svg aria-hidden="true" className="chiffre-barre">
          {noms.map(([palier, x]) => (
            <text key={palier} x={across(x)} y="1.1em" textAnchor="middle">
              {libellePalierSeul(palier)}
            </text>
          ))}
          {[0, ambitieux, prudent, 1].map((x) => (
            <text key={x} x={across(x)} y="2.4em" textAnchor={x === 0 ? 'start' : x === 1 ? 'end' : 'middle'}>
              {x === 1 ? '100\u202f%' : Math.round(x * 100)}
            </text>
          ))}
        </svg>
      </div>
    </div>
  );
}

/**
 * A list as one chart: one axis from 0 to 100 %, the three bands shaded, a row a vœu with its figure. A band is read on the range: wholly on one side of both limits,
 * or not. The limits depend on what is counted, so that each row shades its own.
 */
export function Planche({ groupes }: { readonly groupes: readonly GroupePlanche[] }) {
  const mesure = mainMesure(groupes);
  return (
    <div className="planche">
      <Axe mesure={mesure} />
      <ol>
        {groupes.map(({ key, titre, rangs }) => (
          <li key={key} className="planche-groupe">
            {titre}
            <ol>
              {rangs.map((rang) => (
                <Rang key={rang.key} rang={rang} mesure={mesure} />
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </div>
  );
}

interface RangProps {
  readonly rang: RangPlanche;
  readonly mesure: Mesure;
}

function Rang({ rang: { figure, ...rang }, mesure }: RangProps) {
  if (typeof figure === 'string') return <Case rang={{ ...rang, figure }} mesure={mesure} />;
  const { libelle, sans, detail } = rang;
  return (
    <li>
      <article className={`planche-rang planche-${figure?.mesure ?? mesure}`}>
        <div className="planche-nom">{libelle}</div>
        {figure === null ? (
          <div className="chiffre">
            <div className="chiffre-suite">{sans}</div>
          </div>
        ) : (
          <EstimationFigure estimation={figure} size="row" />
        )}
        {detail === undefined ? null : <div className="planche-detail">{detail}</div>}
      </article>
    </li>
  );
}

/** A band that nothing fills: a dashed slot, which opens in place to what would. */
function Case({
  rang: { libelle, figure, sans, detail, propositions = [] },
  mesure,
}: RangProps & { readonly rang: { readonly figure: Palier } }) {
  const line = (
    <>
      <span className="planche-nom">{libelle}</span>
      <span className="chiffre">
        <Slot palier={figure} mesure={mesure} />
        {sans === undefined ? null : <span className="chiffre-suite">{sans}</span>}
      </span>
    </>
  );
  const look = `planche-rang planche-${mesure}`;
  return (
    <li className="no-print">
      {propositions.length === 0 ? (
        <>
          <p className={look}>{line}</p>
          {detail}
        </>
      ) : (
        <details className="planche-propositions">
          <summary className={look}>{line}</summary>
          <ol>
            {propositions.map((rang) => (
              <Rang key={rang.key} rang={rang} mesure={mesure} />
            ))}
          </ol>
          {detail}
        </details>
      )}
    </li>
  );
}

type Trace = Pick<Chiffrable, 'mesure' | 'palier' | 'intervalle' | 'preuves'>;

interface PlancheMiniProps {
  /** Those that have a figure, in any order. */
  readonly figures: readonly Trace[];
  /** What it shows, in words: « 2 ambitieux, 1 réaliste et 3 prudents ». */
  readonly libelle: string;
}

/** Lanes at least: a single range is not drawn as a wall. */
const LANES = 5;

/** Units of the drawing across, and of one lane down. */
const WIDTH = 1000;
const LANE = 10;

const at = (share: number) => Math.round(Math.min(1, share) * WIDTH);
const box = (from: number, y: number, to: number, height: number) =>
  `M${at(from)} ${y}h${at(to) - at(from)}v${height}h${at(from) - at(to)}z`;

/** A whole list in one row of 40 px: a lane a vœu, from the least open to the most, each with its range and the tick of its count. One path a band, however many vœux. */
export function PlancheMini({ figures, libelle }: PlancheMiniProps) {
  const middle = ({ intervalle: { bas, haut } }: Trace) => bas + haut;
  const lanes = Math.max(LANES, figures.length);
  // A few ranges stand in the middle of the row.
  const first = Math.floor((lanes - figures.length) / 2);
  const traces = figures
    .toSorted((a, b) => middle(a) - middle(b))
    .map((trace, lane) => ({ ...trace, y: (first + lane) * LANE }));
  const limits = Array.from(
    { length: lanes },
    (_, lane) => SEUILS_PALIER[traces[lane - first]?.mesure ?? 'proposition-recue'],
  );
  const draw = (palier: Palier) =>
    traces
      .filter((trace) => trace.palier === palier)
      .map(({ intervalle: { bas, haut }, y }) => box(bas, y + 2, haut, LANE - 4))
      .join('');
  return (
    <svg
      role="img"
      aria-label={libelle}
      viewBox={`0 0 ${WIDTH} ${lanes * LANE}`}
      preserveAspectRatio="none"
      className="planche-mini"
    >
      <path
        className="planche-zone-ambitieux"
        d={limits.map(({ ambitieux }, lane) => box(0, lane * LANE, ambitieux, LANE)).join('')}
      />
      <path
        className="planche-zone-prudent"
        d={limits.map(({ prudent }, lane) => box(prudent, lane * LANE, 1, LANE)).join('')}
      />
      {PALIERS.map((palier) => {
        const ranges = draw(palier);
        return ranges === '' ? null : <path key={palier} className={`planche-${palier}`} d={ranges} />;
      })}
      <path
        className="planche-comptes"
        d={traces
          .filter(({ preuves: [{ sur }] }) => sur > 0)
          .map(({ preuves: [{ obtenus, sur }], y }) => `M${at(shareOf(obtenus, sur))} ${y}v${LANE}`)
          .join('')}
      />
    </svg>
  );
}
