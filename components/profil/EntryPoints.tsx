import { PersonneLink } from '@/components/ui/PersonneLink';

const ENTRIES = [
  { href: '/comparer', label: 'Comparer des écoles', text: 'Jusqu’à quatre, côte à côte. Pour les parents aussi.' },
  { href: '/voeux', label: 'Ma liste', text: 'Ce que tu as gardé, l’équilibre, ce qui manque.' },
  {
    href: '/attente',
    label: 'Liste d’attente : où en est mon rang ?',
    text: 'Le jour des réponses, à côté des années passées.',
  },
  {
    href: '/seance',
    label: 'Pour les professeurs et conseillers',
    text: 'La séance : une classe, ses vœux, un projecteur, des feuilles.',
  },
  { href: '/glossaire', label: 'Glossaire', text: 'Les mots de Parcoursup, en clair.' },
] as const;

/** Other ways in, for who does not come with a bac and a mention. */
export function EntryPoints() {
  return (
    <nav aria-labelledby="entrees" className="tick grid gap-3">
      <h2 id="entrees" className="text-lg">
        Tu viens pour autre chose ?
      </h2>
      <ul className="grid gap-x-8 gap-y-3 sm:grid-cols-2 lg:grid-cols-1">
        {ENTRIES.map(({ href, label, text }) => (
          <li key={href} className="grid text-sm">
            <PersonneLink
              href={href}
              className="inline-flex min-h-8 items-center justify-self-start text-base font-bold"
            >
              {label}
            </PersonneLink>
            <span className="text-ink-soft">{text}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
