import type { Diplome } from '@/lib/domain/diplome';
import { LIBELLES_IMPORTANCE } from '@/lib/domain/libelles';
import type { Critere, Rapport } from '@/lib/domain/rapport';
import type { Origine } from '@/lib/domain/source';
import { compareOptions } from './compareOptions';

/** One thing to prepare; `id` follows its words, so that what was ticked stays ticked when a list is reordered. */
export interface Tache {
  readonly id: string;
  /** What the text is about, with its degree of importance, where the document says it. */
  readonly titre: string | null;
  readonly texte: string;
  /** Under the text: what the commission reads to judge. */
  readonly detail: string | null;
}

/** What to prepare before a vœu, from the documents: never anything of ours. */
export interface Preparation {
  readonly attendus: {
    readonly taches: readonly Tache[];
    readonly origine: Origine;
    readonly plusieurs: boolean;
  } | null;
  readonly criteres: { readonly taches: readonly Tache[]; readonly origine: Origine; readonly session: number } | null;
}

/** FNV-1a, 32 bits, base 36: a short name for a text. Collisions within one list of a dozen texts do not matter. */
function nameOf(texte: string): string {
  let hash = 0x811c9dc5;
  for (const character of texte) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return hash.toString(36);
}

function attenduOf(texte: string): Tache {
  return { id: `a${nameOf(texte)}`, titre: null, texte, detail: null };
}

function critereOf({ champ, criteres, elements, importance, libelleImportance }: Critere): Tache {
  const degre = importance === null ? libelleImportance : LIBELLES_IMPORTANCE[importance];
  return {
    id: `c${nameOf(`${champ} ${criteres}`)}`,
    titre: degre === '' ? champ : `${champ} (${degre})`,
    texte: criteres,
    detail: elements,
  };
}

/**
 * The checklist of a formation: the attendus of its diploma (those that all options share, when the label names none) and the criteria of its
 * newest report.
 */
export function preparationOf(fiches: readonly Diplome[], rapport: Rapport | undefined): Preparation {
  const [fiche] = fiches;
  const texts =
    fiche === undefined ? [] : fiches.length === 1 ? fiche.attendus : compareOptions(fiches).attendus.communs;
  const [critere] = rapport?.criteres ?? [];
  return {
    attendus:
      fiche === undefined || texts.length === 0
        ? null
        : {
            taches: texts.map(attenduOf),
            origine: fiche.origine,
            plusieurs: fiches.length > 1,
          },
    criteres:
      rapport === undefined || critere === undefined
        ? null
        : {
            taches: rapport.criteres.map(critereOf),
            origine: { sourceId: rapport.origine.sourceId, repere: critere.repere },
            session: rapport.session,
          },
  };
}
