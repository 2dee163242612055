import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';

export interface FunnelStep {
  readonly label: string;
  /** `null`: not published. */
  readonly total: number | null;
}

interface FunnelProps {
  /** In the order of the procedure; each step counts among the one before. */
  readonly steps: readonly FunnelStep[];
}

function share(step: FunnelStep, before: FunnelStep | undefined): string | null {
  if (before === undefined || step.total === null || before.total === null || before.total === 0) return null;
  return `${formatPourcentage(step.total / before.total)} de l’étape précédente`;
}

/** The gates of the procedure as labelled bars: the text says all, the bar only helps to compare. */
export function Funnel({ steps }: FunnelProps) {
  const widest = steps.reduce((most, { total }) => Math.max(most, total ?? 0), 0);
  return (
    <ol className="grid gap-3">
      {steps.map((step, index) => {
        const detail = share(step, steps[index - 1]);
        return (
          <li key={step.label} className="grid gap-1">
            <p className="flex flex-wrap items-baseline gap-x-2 text-sm">
              <strong className="text-lg">{step.total === null ? NOT_PUBLISHED : formatEntier(step.total)}</strong>
              <span>{step.label}</span>
              {detail === null ? null : <span className="text-ink-soft">({detail})</span>}
            </p>
            <svg aria-hidden="true" className="block h-2.5 w-full">
              <line x1="0" x2="100%" y1="9.5" y2="9.5" className="stroke-rule" strokeWidth="1" />
              {step.total === null || widest === 0 ? null : (
                <rect
                  x="0"
                  y="0"
                  width={`${((step.total / widest) * 100).toFixed(2)}%`}
                  height="9"
                  className="fill-data-a"
                />
              )}
            </svg>
          </li>
        );
      })}
    </ol>
  );
}
