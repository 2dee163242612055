'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

interface LateDetailsProps {
  readonly summary: ReactNode;
  readonly summaryClassName: string;
  /** True when the content must be in the document now, open or not: it holds answers of a form. */
  readonly needed?: boolean;
  readonly content: () => ReactNode;
}

/**
 * A fold whose content is long and seldom read: with scripts it is drawn when it is first opened, and the page neither lays out
 * nor wakes what nobody sees; without, it stands in the page like any other.
 */
export function LateDetails({ summary, summaryClassName, needed = false, content }: LateDetailsProps) {
  const details = useRef<HTMLDetailsElement>(null);
  const [opened, setOpened] = useState(false);
  const openIfAsked = () => {
    if (details.current?.open) setOpened(true);
  };
  // Opened before this script ran.
  useEffect(openIfAsked, []);
  return (
    <details ref={details} onToggle={openIfAsked}>
      <summary className={summaryClassName}>{summary}</summary>
      {opened || needed ? content() : <noscript>{content()}</noscript>}
    </details>
  );
}
