export interface Choice {
  readonly value: string;
  readonly label: string;
  /** A few words under the label. */
  readonly hint?: string;
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
      {choices.map(({ value, label, hint }) => (
        <label key={value} className="choice">
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
