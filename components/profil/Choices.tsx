import type { ReactNode } from 'react';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  /** A few words under the label. */
  readonly hint?: ReactNode;
  /** Takes a line of its own. */
  readonly wide?: boolean;
}

interface ChoicesProps {
  readonly name: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | null;
}

/** Radio buttons as large targets: the whole line answers. */
export function Choices({ name, choices, chosen }: ChoicesProps) {
  return (
    <div className="clear-both grid gap-2 sm:grid-cols-2">
      {choices.map(({ value, label, hint, wide = false }) => (
        <label key={value} className={wide ? 'choice sm:col-span-2' : 'choice'}>
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span>
            {label}
            {hint === undefined ? null : <span className="block text-xs text-ink-soft">{hint}</span>}
          </span>
        </label>
      ))}
    </div>
  );
}
