import type { CodeConstat, Constat } from '@/lib/domain/constat';
import { EFFECTIFS } from '@/lib/domain/effectifs';
import type { NatureFormation, SessionFormation } from '@/lib/domain/formation';
import { readCode } from './code';
import { COLONNES_IDENTITE, type Identite } from './columnsIdentite';
import { beginsWithFamily } from './document';
import type { Entete } from './header';
import { checkRow } from './integrity';
import { normalizeRow, quote } from './normalize';
import { type LigneBrute, ligneSchema } from './schema';

/** What became of a row that concerns a BTS. */
export type Verdict =
  | { readonly garde: SessionFormation; readonly alertes: readonly Constat[] }
  | { readonly garde: null; readonly motif: Constat };

/** Trimmed cell of a field, empty when the document has no such column. */
export function cell(entete: Entete, cellules: readonly string[], champ: Identite): string {
  const position = entete.identite.get(champ);
  return position === undefined ? '' : (cellules[position] ?? '').trim();
}

/** Codes of formations already read in a document, with the line of each. */
export type Codes = Map<string, number>;

/**
 * Judges one row: code, cells, totals. Adds its code to `codes` when it is kept.
 * @param session Session of the document, that every row must share.
 */
export function judgeRow(
  entete: Entete,
  cellules: readonly string[],
  nature: NatureFormation,
  place: { readonly sourceId: string; readonly ligne: number },
  session: number,
  codes: Codes,
): Verdict {
  const { ligne, sourceId } = place;
  const setAside = (
    gravite: 'refus' | 'exclusion',
    code: CodeConstat,
    message: string,
    rubrique?: string,
  ): Verdict => ({
    garde: null,
    motif: { gravite, code, message, repere: rubrique === undefined ? { ligne } : { ligne, rubrique } },
  });

  const found = readCode(cell(entete, cellules, 'code'), cell(entete, cellules, 'lien'));
  if (found === 'absent') return judgeAbsentCode(entete, cellules, setAside);
  if (found === 'invalide') {
    return setAside(
      'refus',
      'code-invalide',
      'Le code de la formation n’est pas un nombre, ou n’est pas celui de son lien.',
    );
  }
  const filieres = [cell(entete, cellules, 'libelle'), cell(entete, cellules, 'famille')] as const;
  if (beginsWithFamily(filieres[1], filieres[0])) {
    return setAside('refus', 'cellule-illisible', 'Les deux cellules « Filière de formation » sont inversées.');
  }

  const parsed = ligneSchema.safeParse(rawRow(entete, cellules));
  if (!parsed.success) {
    const [first, ...others] = parsed.error.issues.map((issue) => describeIssue(entete, cellules, issue));
    if (!first) throw new Error('A failed parse without an issue');
    const more =
      others.length === 0
        ? ''
        : ` Et ${others.length} autre${others.length > 1 ? 's' : ''} cellule${others.length > 1 ? 's' : ''}.`;
    return setAside('refus', first.code, `${first.message}${more}`, first.rubrique);
  }
  if (parsed.data.session !== session) {
    return setAside(
      'refus',
      'session-invalide',
      `La ligne est de la session ${parsed.data.session}, le document de la session ${session}.`,
      'Session',
    );
  }
  const earlier = codes.get(found.code);
  if (earlier !== undefined) {
    return setAside('refus', 'doublon', `La formation ${found.code} est déjà à la ligne ${earlier}, qui est gardée.`);
  }

  const { formation, anomalies } = normalizeRow(parsed.data, found.code, nature, { sourceId, repere: { ligne } });
  const all = [...anomalies, ...checkRow(formation.effectifs, entete, cellules)];
  const refus = all.find(({ gravite }) => gravite === 'refus');
  if (refus) return setAside('refus', refus.code, refus.message);
  codes.set(found.code, ligne);
  const alertes = all.map(({ code, message }) => ({ gravite: 'alerte' as const, code, message, repere: { ligne } }));
  return { garde: formation, alertes };
}

type SetAside = (gravite: 'refus' | 'exclusion', code: CodeConstat, message: string) => Verdict;

/** Until 2019 some rows were published without a link: expected. From 2023 on every row has its code: an error. */
function judgeAbsentCode(entete: Entete, cellules: readonly string[], setAside: SetAside): Verdict {
  const nom = quote(cell(entete, cellules, 'etablissement'));
  const message = `La ligne (${nom}) ne porte pas de code de formation : elle ne peut être rattachée à aucune autre session.`;
  return setAside(entete.identite.has('code') ? 'refus' : 'exclusion', 'code-absent', message);
}

function rawRow(entete: Entete, cellules: readonly string[]): LigneBrute {
  const raw = {} as LigneBrute;
  for (const { champ } of COLONNES_IDENTITE) raw[champ] = cell(entete, cellules, champ);
  for (const champ of EFFECTIFS) {
    const position = entete.effectifs.get(champ);
    raw[champ] = position === undefined ? '' : (cellules[position] ?? '').trim();
  }
  return raw;
}

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly params?: Record<string, unknown> | undefined;
}

function describeIssue(entete: Entete, cellules: readonly string[], issue: Issue) {
  const champ = String(issue.path[0]);
  const positions: ReadonlyMap<string, number> = new Map<string, number>([...entete.identite, ...entete.effectifs]);
  const position = positions.get(champ) ?? -1;
  const rubrique = entete.libelles[position] ?? champ;
  const code = champ === 'session' ? 'session-invalide' : ((issue.params?.code as CodeConstat) ?? 'cellule-illisible');
  return {
    code,
    rubrique,
    message: `« ${quote(cellules[position] ?? '')} » ${issue.message} (colonne « ${rubrique} »).`,
  };
}
