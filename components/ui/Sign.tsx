/** Drawn, not written: the site's font lacks these letters, and a browser looks for another one while somebody waits. */
const SIGNS = {
  plus: 'M8 3v10M3 8h10',
  coche: 'M3 8.5l3.5 3.5 6.5-8',
  partager: 'M8 10V2M5 5l3-3 3 3M3 9v5h10V9',
  imprimer: 'M4 6V2h8v4M4 11H2V6h12v5h-2M4 9h8v5H4z',
} as const;
export type SignName = keyof typeof SIGNS;

/** A sign of the size and colour of the letters around it; what it says, words beside it say. */
export function Sign({ of }: { readonly of: SignName }) {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="inline-block size-[1em] flex-none fill-none stroke-current align-[-0.125em]"
    >
      <path d={SIGNS[of]} strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" />
    </svg>
  );
}
