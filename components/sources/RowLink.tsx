import type { Repere, Source } from '@/lib/domain/source';
import type { LigneDocument, LignesDocument } from '@/lib/http/lignesDocument';
import { fullPlace, shortPlace, sourceAnchor, sourceTitle } from './place';

const anchorOf = (cle: string) => `ligne-${cle}`;

interface RowLinkProps {
  readonly lignes: LignesDocument;
  /** Place of the row, the very one that the document's reader gave it. */
  readonly repere: Repere;
  /** What the row says, for who hears the link alone: « bac général, 2023 ». */
  readonly about: string;
  /** Words in the place of the short place. */
  readonly children?: string;
}

/** From a figure to the row that it was read from: opens it where one stands, columns and values as loaded. No script. */
export function RowLink({ lignes, repere, about, children }: RowLinkProps) {
  const cle = lignes.cleOf(repere);
  const text = children ?? shortPlace(repere);
  if (cle === null) return <span className="text-xs text-ink-soft">{text}</span>;
  return (
    <button type="button" popoverTarget={anchorOf(cle)} title={fullPlace(repere)} className="row-link">
      {text}
      <span className="sr-only">, voir la ligne du document : {about}</span>
    </button>
  );
}

function Row({ ligne, source }: { readonly ligne: LigneDocument; readonly source: Source }) {
  const { cle, titre, repere, valeurs } = ligne;
  const published = valeurs.filter(({ valeur }) => valeur !== null);
  const missing = valeurs.length - published.length;
  const id = anchorOf(cle);
  return (
    <div id={id} popover="auto" role="dialog" aria-labelledby={`${id}-titre`} className="dialog">
      <div className="grid gap-3">
        <p id={`${id}-titre`} className="text-base font-bold">
          {titre}
        </p>
        <p className="text-xs text-ink-soft">
          {sourceTitle(source)}, document <span className="break-all">« {source.fichier} »</span>, {fullPlace(repere)}.
        </p>
        <dl className="grid text-sm">
          {published.map(({ colonne, valeur }) => (
            <div key={colonne} className="flex justify-between gap-4 border-b border-rule py-1">
              <dt className="text-ink-soft">{colonne}</dt>
              <dd className="shrink-0 max-w-[55%] text-end font-bold">{valeur}</dd>
            </div>
          ))}
        </dl>
        {missing === 0 ? null : (
          <p className="text-xs text-ink-soft">
            {missing === 1 ? 'Une colonne est vide' : `${missing} colonnes sont vides`} dans ce document : non publié,
            jamais zéro.
          </p>
        )}
        <p className="flex flex-wrap items-center justify-between gap-x-4 text-sm">
          <a href={`#${sourceAnchor(source.id)}`} className="inline-flex min-h-11 items-center">
            Le document
          </a>
          <button type="button" popoverTarget={id} popoverTargetAction="hide" className="action action-quiet">
            Fermer
          </button>
        </p>
      </div>
    </div>
  );
}

interface DocumentRowsProps {
  readonly lignes: LignesDocument;
  readonly sourceOf: (id: string) => Source;
}

/** Every row that a page's figures were read from, each shown when its link asks for it. */
export function DocumentRows({ lignes, sourceOf }: DocumentRowsProps) {
  return (
    <div className="no-print">
      {lignes.lignes.map((ligne) => (
        <Row key={ligne.cle} ligne={ligne} source={sourceOf(ligne.sourceId)} />
      ))}
    </div>
  );
}
