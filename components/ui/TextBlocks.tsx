import type { Bloc } from '@/lib/domain/texte';

function Block({ bloc }: { readonly bloc: Bloc }) {
  if (bloc.type === 'titre') return <p className="font-bold">{bloc.texte}</p>;
  if (bloc.type === 'paragraphe') return <p>{bloc.texte}</p>;
  return (
    <ul className="grid list-disc gap-1.5 ps-5 marker:text-ink-soft">
      {bloc.elements.map((element) => (
        <li key={element}>{element}</li>
      ))}
    </ul>
  );
}

/** Text of a document, as its author cut it. React escapes it: nothing of a document is ever read as HTML. */
export function TextBlocks({ blocs }: { readonly blocs: readonly Bloc[] }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: blocks of one document never change order; their place is their identity.
  return blocs.map((bloc, index) => <Block key={`${index}-${bloc.type}`} bloc={bloc} />);
}
