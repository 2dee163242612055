import type { DomaineCompte } from '@/lib/views/rose';

interface RoseDomainesProps {
  readonly domaines: readonly DomaineCompte[];
  readonly hrefOf: (id: string) => string;
}

const SIZE = { width: 640, height: 420 } as const;
const CENTRE = { x: SIZE.width / 2, y: SIZE.height / 2 } as const;
/** Of the smallest sector, of the largest, and of the circle that labels stand on. */
const RADII = { least: 46, most: 150, labels: 164 } as const;

const point = (angle: number, radius: number) => ({
  x: Number((CENTRE.x + radius * Math.sin(angle)).toFixed(1)),
  y: Number((CENTRE.y - radius * Math.cos(angle)).toFixed(1)),
});

/** A sector of a wind rose: its area grows with what it counts. */
function sector(from: number, to: number, radius: number): string {
  const [start, end] = [point(from, radius), point(to, radius)];
  return `M${CENTRE.x} ${CENTRE.y}L${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}Z`;
}

/** Domains as a wind rose: each sector a link, as large as the diplomas that it counts are many. Beside it on a small screen stands a list. */
export function RoseDomaines({ domaines, hrefOf }: RoseDomainesProps) {
  const most = Math.max(1, ...domaines.map(({ diplomes }) => diplomes));
  const step = (2 * Math.PI) / domaines.length;
  const radiusOf = (diplomes: number) =>
    Math.round(RADII.least + (RADII.most - RADII.least) * Math.sqrt(diplomes / most));
  return (
    // biome-ignore lint/a11y/useSemanticElements: a drawing has no fieldset, and its sectors are links.
    <svg
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="group"
      aria-label="BTS par domaine"
      className="rose-domaines hidden w-full lg:block"
    >
      {[0.25, 0.5, 1].map((share) => (
        <circle key={share} cx={CENTRE.x} cy={CENTRE.y} r={radiusOf(most * share)} className="fill-none stroke-rule" />
      ))}
      {domaines.map(({ id, court, libelle, diplomes, isChosen }, index) => {
        // Half a step aside: no label stands on the vertical, where two would meet.
        const middle = (index + 0.5) * step;
        const label = point(middle, RADII.labels);
        const isRight = label.x > CENTRE.x;
        return (
          <a
            key={id}
            href={hrefOf(id)}
            data-soft="ici"
            aria-current={isChosen ? 'true' : undefined}
            aria-label={`${libelle} : ${diplomes} BTS`}
          >
            <path d={sector(middle - step * 0.42, middle + step * 0.42, radiusOf(diplomes))} className="rose-secteur" />
            <text x={label.x} y={label.y + 5} textAnchor={isRight ? 'start' : 'end'}>
              {court} <tspan className="rose-compte">{diplomes}</tspan>
            </text>
          </a>
        );
      })}
    </svg>
  );
}
