'use client';

import type { ReactNode } from 'react';
import { NOT_PUBLISHED } from '@/components/ui/wording';
import { formatEntier, formatPourcentage } from '@/lib/domain/nombres';
import { shareOf } from '@/lib/domain/rate';
import { BarLine } from './BarLine';
import { Figure } from './Figure';

export interface CompositionPart {
  readonly label: string;
  /** A count; `null`: not published. */
  readonly value: number | null;
}

interface CompositionProps {
  /** Unique in the page. */
  readonly id: string;
  readonly caption: string;
  /** Parts of one whole, nobody counted twice. */
  readonly parts: readonly CompositionPart[];
  readonly note?: ReactNode;
}

/** What the whole is, or `null` when a part is not published: shares of an unknown whole would be invented. */
export function wholeOf(parts: readonly CompositionPart[]): number | null {
  let whole = 0;
  for (const { value } of parts) {
    if (value === null) return null;
    whole += value;
  }
  return whole;
}

/** The parts of a whole, each on its own line from nought to the whole, with its count and its share. In the browser too, as a trend is. */
export function Composition({ id, caption, parts, note }: CompositionProps) {
  const whole = wholeOf(parts);
  const share = (value: number | null) =>
    value === null || whole === null || whole === 0 ? null : shareOf(value, whole);
  return (
    <Figure id={id} caption={caption} note={note}>
      <ul className="chart-narrow grid gap-3">
        {parts.map(({ label, value }) => {
          const part = share(value);
          return (
            <li key={label} className="grid gap-1">
              <p className="flex flex-wrap items-baseline justify-between gap-x-3 text-sm">
                <span>{label}</span>
                <span>
                  <strong className="text-base">{value === null ? NOT_PUBLISHED : formatEntier(value)}</strong>
                  {part === null ? null : <span className="text-ink-soft"> · {formatPourcentage(part)}</span>}
                </span>
              </p>
              <BarLine share={part} />
            </li>
          );
        })}
      </ul>
    </Figure>
  );
}
