/** From the circle outwards, those of the four winds longer. */
const TICKS = [0, 45, 90, 135, 180, 225, 270, 315]
  .map((bearing) => {
    const [x, y] = [Math.sin((bearing * Math.PI) / 180), -Math.cos((bearing * Math.PI) / 180)];
    const at = (radius: number) => `${(16 + radius * x).toFixed(2)} ${(16 + radius * y).toFixed(2)}`;
    return `M${at(bearing % 90 === 0 ? 15.25 : 13.75)}L${at(10)}`;
  })
  .join('');

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
      <path d={TICKS} strokeWidth="1.25" />
      <g transform="rotate(38 16 16)" stroke="none">
        <path d="M16 6.75 18.4 16h-4.8z" className="fill-data-b" />
        <path d="M16 25.25 18.4 16h-4.8z" fill="currentColor" />
      </g>
      <circle cx="16" cy="16" r="1.2" className="fill-paper" stroke="none" />
    </svg>
  );
}
