import { WindRose } from '@/components/ui/WindRose';

const COLOURS = [
  'bg-paper',
  'bg-paper-sunk',
  'bg-paper-raised',
  'bg-rule',
  'bg-edge',
  'bg-ink-soft',
  'bg-ink',
  'bg-accent-wash',
  'bg-accent',
  'bg-accent-strong',
  'bg-data-a-wash',
  'bg-data-a',
  'bg-data-b-wash',
  'bg-data-b',
] as const;

const SIZES = ['text-3xl', 'text-2xl', 'text-xl', 'text-lg', 'text-base', 'text-sm', 'text-xs'] as const;

/** Colours, sizes of text, figures, the motif. */
export function TypeBoard() {
  return (
    <div className="grid gap-8">
      <ul className="grid grid-cols-2 gap-2 text-xs sm:grid-cols-4">
        {COLOURS.map((name) => (
          <li key={name} className="grid gap-1">
            <span className={`block h-10 rounded-md border border-rule ${name}`} />
            {name.slice(3)}
          </li>
        ))}
      </ul>
      <div className="grid gap-2">
        {SIZES.map((size) => (
          <p key={size} className={size}>
            {size.slice(5)} : Rose des vœux
          </p>
        ))}
        <p className="text-figure font-bold tracking-tight">1 030 sur 5 340</p>
        <p className="text-figure-lg font-bold tracking-tight">29 %</p>
      </div>
      <div className="tick">
        <p className="flex items-center gap-3">
          <WindRose className="size-12 text-accent" /> Le trait, sa graduation, la rose.
        </p>
      </div>
      <div className="limb" />
    </div>
  );
}
