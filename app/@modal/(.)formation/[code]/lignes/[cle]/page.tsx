import {
  type LigneProps,
  ligneMetadata,
  readCases,
  readLigne,
} from '@/app/(release)/formation/[code]/lignes/[cle]/readLigne';
import { readPageCriteres } from '@/app/pageCriteres';
import { DocumentRow } from '@/components/sources/DocumentRow';
import { RowDialog } from '@/components/sources/RowDialog';
import { candidatUrl } from '@/lib/search/urls';
import { PARAMETRE_CASES } from '@/lib/views/lignesDocument';

export const generateMetadata = ligneMetadata;

/** A row that a figure leads to, over the page that holds the figure; at its address alone, it is a page of its own. */
export default async function LigneModal({ params, searchParams }: LigneProps) {
  const read = await readLigne({ params });
  const { code, cle } = await params;
  const query = await searchParams;
  const { criteres } = readPageCriteres(query, 'personne');
  const cases = readCases(query);
  const row = candidatUrl(`/formation/${code}/lignes/${cle}`, criteres);
  const marks = new URLSearchParams(cases.map((one) => [PARAMETRE_CASES, one]));
  const adresse = cases.length === 0 ? row : `${row}${row.includes('?') ? '&' : '?'}${marks}`;
  if (read.kind !== 'lue') {
    return (
      <RowDialog titre="La ligne du document" adresse={adresse}>
        <p role="status" className="text-sm">
          {read.kind === 'introuvable'
            ? 'Cette ligne n’est plus dans les données en service\u00a0: recharge la page pour voir celles d’aujourd’hui.'
            : 'La ligne n’a pas pu être lue\u00a0: le service ne répond pas. Le chiffre de la page, lui, reste juste.'}
        </p>
      </RowDialog>
    );
  }
  return (
    <RowDialog titre={read.ligne.titre} adresse={adresse}>
      <DocumentRow ligne={read.ligne} source={read.source} cases={cases} />
    </RowDialog>
  );
}
