import type { ReactNode } from 'react';

interface NoticeProps {
  /** Heading of the notice; without one it is a plain remark. */
  readonly title?: string;
  readonly children: ReactNode;
}

/** Something to know before reading on. A remark, never an alarm: one colour, a rule on its side. */
export function Notice({ title, children }: NoticeProps) {
  return (
    <div className="notice">
      {title === undefined ? null : <p className="font-bold">{title}</p>}
      <div className="grid gap-2">{children}</div>
    </div>
  );
}
