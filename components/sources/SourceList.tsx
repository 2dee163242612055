import { formatEntier } from '@/lib/domain/nombres';
import type { SourceCitee } from '@/lib/views/sourcesCitees';
import { fullPlace, sourceAnchor, sourceTitle } from './place';

/** The documents that a page rests on: each figure's « source » link lands here. */
export function SourceList({ sources }: { readonly sources: readonly SourceCitee[] }) {
  return (
    <ol className="grid gap-3 paper-columns">
      {sources.map(({ source, uses }) => (
        <li key={source.id} id={sourceAnchor(source.id)} className="grid max-w-prose gap-1">
          <p className="font-bold">{sourceTitle(source)}</p>
          <p className="text-sm">
            {source.editeur}, {source.licence}. Document <span className="break-all">« {source.fichier} »</span>,{' '}
            {formatEntier(source.octets)} octets, empreinte <code className="text-xs">{source.id}</code>.
          </p>
          <p className="text-sm text-ink-soft paper-hidden">
            {uses.map(({ label, origine }) => `${label} : ${fullPlace(origine.repere)}.`).join(' ')}
          </p>
        </li>
      ))}
    </ol>
  );
}
