interface OnThisPageProps {
  readonly parts: readonly { readonly id: string; readonly title: string }[];
}

/** The parts of a long page, to go straight to one. */
export function OnThisPage({ parts }: OnThisPageProps) {
  return (
    <nav aria-label="Sur cette page" className="no-print">
      <ul className="-mx-2 flex flex-wrap text-sm">
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className="inline-flex min-h-9 items-center px-2">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
