/** The one motif: a thin circle, eight ticks, and a needle toward a chosen bearing. Decorative, hidden from assistive tools. */
export function WindRose({ className }: { readonly className?: string }) {
  return (
    <svg
      viewBox="0 0 32 32"
      aria-hidden="true"
      focusable="false"
      className={className}
      fill="none"
      stroke="currentColor"
    >
      <circle cx="16" cy="16" r="12" strokeWidth="1.25" />
      <path
        d="M16 .75V6M31.25 16H26M16 31.25V26M.75 16H6M25.72 6.28l-2.65 2.65M25.72 25.72l-2.65-2.65M6.28 25.72l2.65-2.65M6.28 6.28l2.65 2.65"
        strokeWidth="1.25"
      />
      <g transform="rotate(38 16 16)" stroke="none">
        <path d="M16 6.75 18.4 16h-4.8z" className="fill-data-b" />
        <path d="M16 25.25 18.4 16h-4.8z" fill="currentColor" />
      </g>
      <circle cx="16" cy="16" r="1.2" className="fill-paper" stroke="none" />
    </svg>
  );
}
