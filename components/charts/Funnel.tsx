import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { BarLine } from './BarLine';
import { shareOfFirst, shareOfStepBefore } from './funnelShares';

export interface FunnelStep {
  readonly label: string;
  /** `null`: not published. */
  readonly total: number | null;
}

interface FunnelProps {
  /** In the order of the procedure; each step counts among the one before. */
  readonly steps: readonly FunnelStep[];
  /** Who `steps` counts, when another path stands beside it: « tous les candidats du groupe ». */
  readonly everyone?: string;
  /** The path of candidates like the reader, step by step, `null` where it is not published. */
  readonly own?: { readonly label: string; readonly totals: readonly (number | null)[] };
}

type Tone = 'own' | 'all';

interface PathProps {
  readonly totals: readonly (number | null)[];
  readonly step: number;
  readonly tone: Tone;
  /** Said aloud: on screen, the legend says it once. */
  readonly who: string | null;
}

/** One path at one step: its count, what is left of its first step, and how many of the step before went on. */
function Path({ totals, step, tone, who }: PathProps) {
  const total = totals[step] ?? null;
  const before = shareOfStepBefore(totals, step);
  return (
    <div className="grid grid-cols-[minmax(3.25rem,max-content)_minmax(0,1fr)_3.25rem] items-center gap-x-3">
      <p className={`text-end ${total === null ? 'text-xs' : tone === 'own' ? 'text-lg font-bold' : 'text-sm'}`}>
        {who === null ? null : <span className="sr-only">{who} : </span>}
        {total === null ? NOT_PUBLISHED : formatEntier(total)}
      </p>
      <BarLine share={shareOfFirst(totals, step)} tone={tone} className={tone === 'own' ? 'h-4' : 'h-2.5'} />
      <p className="text-sm text-ink-soft">
        {before === null ? null : (
          <>
            <span className="sr-only">, soit </span>
            {formatPourcentage(before)}
            <span className="sr-only"> de l’étape précédente</span>
          </>
        )}
      </p>
    </div>
  );
}

function Key({ tone, label }: { readonly tone: Tone; readonly label: string }) {
  return (
    <li className="flex items-center gap-2">
      <span className="w-6 shrink-0">
        <BarLine share={1} tone={tone} className={tone === 'own' ? 'h-4' : 'h-2.5'} />
      </span>
      {label}
    </li>
  );
}

/**
 * The gates of the procedure, one after the other. Each path is drawn as what is left of its own first step, so that a few
 * candidates can be compared with many; the counts are written. The text says all, the bars only help to compare.
 */
export function Funnel({ steps, everyone = 'tous les candidats', own }: FunnelProps) {
  const totals = steps.map(({ total }) => total);
  return (
    <div className="chart-narrow grid gap-4">
      {own === undefined ? null : (
        <ul aria-hidden="true" className="grid gap-1 text-sm">
          <Key tone="own" label={own.label} />
          <Key tone="all" label={everyone} />
        </ul>
      )}
      <ol className="grid gap-3">
        {steps.map(({ label }, step) => (
          <li key={label} className="grid gap-1">
            <p className="text-sm">{label}</p>
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
      <p aria-hidden="true" className="chart-note">
        À droite : la part de l’étape précédente.
      </p>
    </div>
  );
}
