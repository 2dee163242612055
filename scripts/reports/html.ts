import type { Bloc } from '@/lib/domain/texte';
import { compactTexte } from '@/lib/ingest/sources/rapport/normalisation';
import {
  ENTETE_CRITERES,
  ENTETES,
  QUESTIONS,
  REPARTITIONS,
  TABLEAUX,
  type Tableau,
  TITRES,
} from '@/lib/ingest/sources/rapport/rubriques';
import type { RapportARendre } from './aRendre';
import { layTable } from './tables';

export interface OptionsHtml {
  /** Name under « Signature »; none by default. */
  readonly signataire?: string;
  /** Style added to the page: another font, another page size. */
  readonly style?: string;
}

const STYLE = `
@page { size: A4 landscape; margin: 12mm; }
body { font: 10px/1.15 Arial, Helvetica, sans-serif; margin: 0; }
h1, h2, h3 { font-size: 10px; margin: 10px 0 6px; }
p, ul, li { margin: 0 0 3px; padding: 0; list-style: none; }
table { border-collapse: collapse; width: 100%; break-inside: auto; }
thead { display: table-header-group; }
th, td { border: 1px solid #000; padding: 4px 6px; text-align: left; vertical-align: top; font-weight: normal; }
th { background: #d9e2f3; font-weight: bold; }
section { break-before: page; }
.suite { break-before: auto; }
`;

/**
 * Writes a report as a page in the official layout: headings, ruled tables whose spanning cells and repeated headings
 * break across pages, text boxes. Printed to PDF, it is what the PDF reader is given. Only the structural headings are
 * the form's; every other word is the report's.
 */
export function renderHtml(rapport: RapportARendre, options: OptionsHtml = {}): string {
  const parts = [
    `<h1>${escapeHtml(TITRES.donnees)}</h1>${notesOf(rapport, TITRES.donnees)}`,
    ...TABLEAUX.map((tableau) => tablePart(rapport, tableau)),
    ...REPARTITIONS.map((serie) => `<h2>${escapeHtml(`${TITRES.repartition} ${serie}`)}</h2>`),
    criteresPart(rapport),
    edsPart(rapport),
    textesPart(rapport),
    `<p>Signature :</p>${options.signataire === undefined ? '' : `<p>${escapeHtml(options.signataire)},</p>`}`,
  ];
  return `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Rapport public</title><style>${STYLE}${options.style ?? ''}</style></head><body>${parts.join('\n')}</body></html>`;
}

function escapeHtml(texte: string): string {
  return texte.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}

function notesOf({ notes }: RapportARendre, titre: string): string {
  return notes
    .filter(({ table }) => compactTexte(table) === compactTexte(titre))
    .map(({ texte }) => `<p>${escapeHtml(texte)}</p>`)
    .join('');
}

function tablePart(rapport: RapportARendre, tableau: Tableau): string {
  const rows = layTable(rapport, tableau, { milliers: '\u202f' });
  const body = rows
    .map((row) => {
      const cells = row.map(({ texte, rangees, colonnes }) => {
        const spans = `${rangees > 1 ? ` rowspan="${rangees}"` : ''}${colonnes > 1 ? ` colspan="${colonnes}"` : ''}`;
        return `<td${spans}>${escapeHtml(texte)}</td>`;
      });
      return `<tr>${cells.join('')}</tr>`;
    })
    .join('');
  const titre = `<h2>${escapeHtml(TITRES[tableau])}</h2>${notesOf(rapport, TITRES[tableau])}`;
  const table = `<table><thead>${headOf(tableau)}</thead><tbody>${body}</tbody></table>`;
  return `<section${tableau === 'groupes' ? ' class="suite"' : ''}>${titre}${table}</section>`;
}

/** One heading row, or two where a heading stands over two columns. */
function headOf(tableau: Tableau): string {
  const entete = ENTETES[tableau];
  const over = entete.findIndex(([colonne]) => colonne === null);
  const th = (titre: string, spans = '') => `<th${spans}>${escapeHtml(titre)}</th>`;
  if (over === -1) return `<tr>${entete.map(([, titre]) => th(titre)).join('')}</tr>`;
  const before = entete.slice(0, over).map(([, titre]) => th(titre, ' rowspan="2"'));
  const under = entete.slice(over + 1).map(([, titre]) => th(titre));
  const common = th(entete[over]?.[1] ?? '', ` colspan="${under.length}"`);
  return `<tr>${before.join('')}${common}</tr><tr>${under.join('')}</tr>`;
}

function criteresPart({ criteres, session }: RapportARendre): string {
  const head = ENTETE_CRITERES.map(([, titre]) => `<th>${escapeHtml(titre)}</th>`).join('');
  const body = criteres.map(({ champ, criteres: texte, elements, libelleImportance }, index) => {
    const first = champ !== criteres[index - 1]?.champ;
    let span = 1;
    while (criteres[index + span]?.champ === champ) span++;
    const field = first ? `<td${span > 1 ? ` rowspan="${span}"` : ''}>${escapeHtml(champ)}</td>` : '';
    const cells = [texte, elements ?? '', libelleImportance].map((cell) => `<td>${escapeHtml(cell)}</td>`);
    return `<tr>${field}${cells.join('')}</tr>`;
  });
  return `<section><h2>${escapeHtml(`${TITRES.criteres} ${session}`)}</h2><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></section>`;
}

function edsPart({ eds }: RapportARendre): string {
  if (eds === null) return '';
  const title = (texte: string) => `<h3>${escapeHtml(texte)}</h3>`;
  const parts = [`<h2>${escapeHtml(TITRES.eds)}</h2>`, title(QUESTIONS.prisEnCompte)];
  if (eds.prisEnCompte !== null) parts.push(`<p>${eds.prisEnCompte ? 'Oui.' : 'Non.'}</p>`);
  if (eds.poids !== null) parts.push(title(QUESTIONS.poids), `<p>${escapeHtml(eds.poids)}</p>`);
  if (eds.series.length > 0) parts.push(title(QUESTIONS.eds));
  for (const { serie, eds: names } of eds.series) {
    parts.push(title(`Série ${serie}`), ...names.map((name) => `<p>${escapeHtml(name)}</p>`));
  }
  return parts.join('');
}

function textesPart(rapport: RapportARendre): string {
  const { eliminatoires, modalites, traitementAlgorithmique, conseils } = rapport;
  const h2 = (texte: string) => `<h2>${escapeHtml(texte)}</h2>`;
  const h3 = (texte: string) => `<h3>${escapeHtml(texte)}</h3>`;
  const parts: string[] = [];
  if (eliminatoires !== null) {
    parts.push(h2(TITRES.eliminatoires), h3(QUESTIONS.eliminatoires), blocsHtml(eliminatoires.blocs));
  }
  if (modalites !== null) {
    parts.push(h2(TITRES.modalites), h3(TITRES.modalites), blocsHtml(modalites.blocs));
    if (traitementAlgorithmique !== null) {
      parts.push(h3(QUESTIONS.algorithme), blocsHtml(traitementAlgorithmique.blocs));
    }
  }
  if (conseils !== null) parts.push(h2(TITRES.conseils), h3(TITRES.conseils), blocsHtml(conseils.blocs));
  return parts.join('');
}

/** A text box, which a style can frame (`.boite`). */
function blocsHtml(blocs: readonly Bloc[]): string {
  const parts = blocs.map((bloc) =>
    bloc.type === 'liste'
      ? `<ul>${bloc.elements.map((element) => `<li>- ${escapeHtml(element)}</li>`).join('')}</ul>`
      : `<p>${escapeHtml(bloc.texte)}</p>`,
  );
  return `<div class="boite">${parts.join('')}</div>`;
}
