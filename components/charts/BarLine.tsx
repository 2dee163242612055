import { across } from './placement';

interface BarLineProps {
  /** Part of the line that is covered, in [0, 1]; `null`: nothing is drawn but the line, for nothing is known. */
  readonly share: number | null;
  /** `own`: who reads; `all`: everyone, hatched so that the two differ without colour. */
  readonly tone?: 'own' | 'all';
  /** Place of a mark across the line, in [0, 1]. */
  readonly mark?: number | null;
  readonly className?: string;
}

/** A bar on its line, from nought to the whole: the words beside it say what it counts. */
export function BarLine({ share, tone = 'own', mark = null, className = 'h-3' }: BarLineProps) {
  return (
    <svg aria-hidden="true" className={`block w-full overflow-visible ${className}`}>
      <line x1="0" x2="100%" y1="100%" y2="100%" className="stroke-edge" />
      <line x1="100%" x2="100%" y1="35%" y2="100%" className="stroke-edge" />
      {share === null ? null : tone === 'own' ? (
        <rect x="0" y="0" width={across(share)} height="100%" className="fill-data-a" />
      ) : (
        <rect x="0" y="0" width={across(share)} height="100%" className="fill-data-b-wash stroke-data-b" />
      )}
      {share === 0 ? <line x1="0" x2="0" y1="0" y2="100%" className="stroke-ink" strokeWidth="3" /> : null}
      {mark === null ? null : (
        <g className="stroke-ink" strokeWidth="2">
          <line x1={across(mark)} x2={across(mark)} y1="-30%" y2="130%" />
        </g>
      )}
    </svg>
  );
}
