/** Ticks round a circle: the dashes of its stroke. */
function Ticks({ radius, length, count, width }: { radius: number; length: number; count: number; width: number }) {
  const step = (2 * Math.PI * radius) / count;
  return (
    <circle
      cx="200"
      cy="200"
      r={radius}
      strokeWidth={length}
      strokeDasharray={`${width} ${(step - width).toFixed(3)}`}
      strokeDashoffset={width / 2}
    />
  );
}

/** The wind rose at the size of a page: graduated edge, eight winds, a needle. Decorative. */
export function LargeRose() {
  return (
    <svg
      viewBox="0 0 400 400"
      aria-hidden="true"
      focusable="false"
      className="large-rose"
      fill="none"
      stroke="currentColor"
    >
      <circle cx="200" cy="200" r="198" strokeWidth="1" />
      <Ticks radius={193} length={10} count={180} width={0.6} />
      <Ticks radius={189} length={18} count={36} width={1} />
      <Ticks radius={183} length={30} count={8} width={1.5} />
      <circle cx="200" cy="200" r="150" strokeWidth="0.75" />
      <circle cx="200" cy="200" r="62" strokeWidth="0.75" />
      {[0, 45, 90, 135].map((bearing) => (
        <line
          key={bearing}
          x1="200"
          y1="50"
          x2="200"
          y2="350"
          strokeWidth="0.5"
          transform={`rotate(${bearing} 200 200)`}
        />
      ))}
      <g transform="rotate(-52 200 200)" stroke="none">
        <path d="M200 58 211 200h-22z" className="fill-data-b" />
        <path d="M200 342 211 200h-22z" fill="currentColor" />
      </g>
      <circle cx="200" cy="200" r="5" className="fill-paper-sunk" />
    </svg>
  );
}
