import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { BarLine } from './BarLine';

export interface FunnelStep {
  readonly label: string;
  /** `null`: not published. */
  readonly total: number | null;
}

interface FunnelProps {
  /** In the order of the procedure; each step counts among the one before. */
  readonly steps: readonly FunnelStep[];
  /** Who `steps` counts, when another path stands beside it: « Tous les candidats du groupe ». */
  readonly everyone?: string;
  /** The path of candidates like the reader, step by step, `null` where it is not published. */
  readonly own?: { readonly label: string; readonly totals: readonly (number | null)[] };
}

/** Part of the first step that is left, in [0, 1]; `null` where one of both is not known. */
export function shareOfFirst(totals: readonly (number | null)[], step: number): number | null {
  const [first] = totals;
  const total = totals[step];
  if (first === undefined || first === null || total === undefined || total === null || first === 0) return null;
  return Math.min(1, total / first);
}

function ofStepBefore(totals: readonly (number | null)[], step: number): string | null {
  const [before, total] = [totals[step - 1], totals[step]];
  if (before === undefined || before === null || total === undefined || total === null || before === 0) return null;
  return `${formatPourcentage(total / before)} de l’étape précédente`;
}

interface PathProps {
  readonly totals: readonly (number | null)[];
  readonly step: number;
  readonly tone: 'own' | 'all';
  /** Named when two paths stand together. */
  readonly who: string | null;
}

function Path({ totals, step, tone, who }: PathProps) {
  const total = totals[step] ?? null;
  const detail = ofStepBefore(totals, step);
  return (
    <div className="grid gap-1">
      <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
        <strong className={tone === 'own' ? 'text-lg' : ''}>
          {total === null ? NOT_PUBLISHED : formatEntier(total)}
        </strong>
        {who === null ? null : <span>{who}</span>}
        {detail === null ? null : <span className="text-xs text-ink-soft">{detail}</span>}
      </p>
      <BarLine share={shareOfFirst(totals, step)} tone={tone} className={tone === 'own' ? 'h-3' : 'h-2'} />
    </div>
  );
}

/**
 * The gates of the procedure, one after the other. Each path is drawn as what is left of its own first step, so that a few
 * candidates can be compared with many; the counts are written. The text says all, the bars only help to compare.
 */
export function Funnel({ steps, everyone = 'tous', own }: FunnelProps) {
  const totals = steps.map(({ total }) => total);
  return (
    <ol className="grid gap-4">
      {steps.map(({ label }, step) => (
        <li key={label} className="grid gap-1.5">
          <p className="text-sm font-bold">{label}</p>
          {own === undefined ? null : <Path totals={own.totals} step={step} tone="own" who={own.label} />}
          <Path
            totals={totals}
            step={step}
            tone={own === undefined ? 'own' : 'all'}
            who={own === undefined ? null : everyone}
          />
        </li>
      ))}
    </ol>
  );
}
