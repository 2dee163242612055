interface OnThisPageProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of a long page, to go straight to one. */
export function OnThisPage({ parts }: OnThisPageProps) {
  return (
    <nav aria-label="Sur cette page" className="no-print">
      <ul className="flex flex-wrap gap-1.5">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="chip">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
