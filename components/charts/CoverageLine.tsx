interface CoverageLineProps {
  /** All in [0, 1]. `interval` is `null` where it could not be computed. */
  readonly value: number;
  readonly interval: readonly [number, number] | null;
  readonly target: number;
  /** Left end of the scale; the right end is 1. */
  readonly from: number;
}

/** A value and its interval on a line, with the target of that line: the text beside it says the same. */
export function CoverageLine({ value, interval, target, from }: CoverageLineProps) {
  const at = (share: number) => `${((Math.max(share, from) - from) / (1 - from)) * 100}%`;
  return (
    <svg aria-hidden="true" className="block h-6 w-full overflow-visible">
      <line x1="0" x2="100%" y1="12" y2="12" className="stroke-rule" strokeWidth="1" />
      <line
        x1={at(target)}
        x2={at(target)}
        y1="0"
        y2="24"
        className="stroke-ink"
        strokeWidth="1.5"
        strokeDasharray="3 3"
      />
      {interval === null ? null : (
        <line x1={at(interval[0])} x2={at(interval[1])} y1="12" y2="12" className="stroke-data-a" strokeWidth="3" />
      )}
      <circle cx={at(value)} cy="12" r="5.5" className="fill-data-a stroke-paper" strokeWidth="1.5" />
    </svg>
  );
}

/** The scale of `CoverageLine`s drawn one under the other: each has its own target. */
export function CoverageScale({ from }: Pick<CoverageLineProps, 'from'>) {
  const percent = (share: number) => `${Math.round(share * 100)}\u202f%`;
  return (
    <svg aria-hidden="true" className="block h-5 w-full overflow-visible text-xs">
      <g className="fill-ink-soft">
        <text x="0" y="15">
          {percent(from)}
        </text>
        <text x="100%" y="15" textAnchor="end">
          {percent(1)}
        </text>
      </g>
    </svg>
  );
}
