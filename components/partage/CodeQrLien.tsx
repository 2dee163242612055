'use client';

import { useEffect, useState } from 'react';
import { CodeQr } from './CodeQr';
import type { CodeTrace } from './tracerQr';

interface CodeQrLienProps {
  /** Address that the code holds, without the origin. */
  readonly path: string;
  /** What it opens, for who does not see it. */
  readonly nom: string;
  /** What is shown where it cannot be drawn; nothing on paper. */
  readonly echec?: string;
}

/** A link as a QR code, drawn on this device. What draws it is loaded once this is on the page: put it there when it is wanted. */
export function CodeQrLien({ path, nom, echec }: CodeQrLienProps) {
  const [code, setCode] = useState<CodeTrace | 'echec' | null>(null);
  useEffect(() => {
    let current = true;
    const url = new URL(path, window.location.origin).href;
    const show = (drawn: CodeTrace | 'echec') => {
      if (current) setCode(drawn);
    };
    import('./tracerQr').then(({ tracerQr }) => show(tracerQr(url))).catch(() => show('echec'));
    return () => {
      current = false;
    };
  }, [path]);
  if (code === 'echec') return echec === undefined ? null : <p className="text-sm">{echec}</p>;
  return code === null ? null : <CodeQr code={code} nom={nom} />;
}
