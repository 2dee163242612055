import type { CodeTrace } from './tracerQr';

/** Millimetres of paper that one module takes: a phone reads it at arm's length. */
const MODULE = 0.5;

/** A QR code as it was drawn: black on white whatever the theme, as readers expect, and as large on paper as it needs to be. */
export function CodeQr({ code: { cote, trace }, nom }: { readonly code: CodeTrace; readonly nom: string }) {
  return (
    <svg
      role="img"
      aria-label={nom}
      viewBox={`0 0 ${cote} ${cote}`}
      width={`${cote * MODULE}mm`}
      height={`${cote * MODULE}mm`}
      shapeRendering="crispEdges"
      className="code-qr"
    >
      <path fill="#fff" d={`M0 0h${cote}v${cote}H0z`} />
      <path fill="#000" d={trace} />
    </svg>
  );
}
