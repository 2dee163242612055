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
      <circle cx="16" cy="16" r="12.25" strokeWidth="1" />
      {[0, 45, 90, 135, 180, 225, 270, 315].map((bearing) => (
        <line
          key={bearing}
          x1="16"
          y1={bearing % 90 === 0 ? 0.75 : 2.5}
          x2="16"
          y2="5.5"
          strokeWidth="1"
          transform={`rotate(${bearing} 16 16)`}
        />
      ))}
      <path d="M16 7.5 18 16l-2 8.5-2-8.5z" transform="rotate(38 16 16)" fill="currentColor" stroke="none" />
      <circle cx="16" cy="16" r="1.1" className="fill-paper" stroke="none" />
    </svg>
  );
}
