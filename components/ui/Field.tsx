import type { ReactNode } from 'react';

interface FieldProps {
  /** Of the control that it labels. */
  readonly id: string;
  readonly label: string;
  readonly size?: 'base' | 'sm';
  /** The control, with the class `field`. */
  readonly children: ReactNode;
}

/** A labelled control. The label stands beside the control, not around it: its name is then its words alone. */
export function Field({ id, label, size = 'sm', children }: FieldProps) {
  return (
    <div className={`grid gap-1 ${size === 'sm' ? 'text-sm' : ''}`}>
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {children}
    </div>
  );
}
