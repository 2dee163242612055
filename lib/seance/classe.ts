import { BORNES_SEANCE, type Eleve, type EleveLu } from './eleve';

/** A class, in the order of its list. */
export interface Classe {
  /** « Terminale STMG 2 »; empty when it has none. */
  readonly nom: string;
  readonly eleves: readonly Eleve[];
}

export const CLASSE_VIDE: Classe = { nom: '', eleves: [] };

/** The class with the students of an import after those it has, up to its bound; each gets a number that none had. */
export function addEleves(classe: Classe, lus: readonly EleveLu[]): Classe {
  const used = Math.max(0, ...classe.eleves.map(({ id }) => Number(id)).filter(Number.isSafeInteger));
  const added = lus.map((lu, index): Eleve => ({ ...lu, id: String(used + index + 1) }));
  return { ...classe, eleves: [...classe.eleves, ...added].slice(0, BORNES_SEANCE.eleves) };
}

/** Applies a change to the students of these numbers; the same class when it changed none. */
export function changeEleves(classe: Classe, ids: ReadonlySet<string>, change: (eleve: Eleve) => Eleve): Classe {
  let changed = false;
  const eleves = classe.eleves.map((eleve) => {
    if (!ids.has(eleve.id)) return eleve;
    const next = change(eleve);
    changed ||= next !== eleve;
    return next;
  });
  return changed ? { ...classe, eleves } : classe;
}

export function removeEleves(classe: Classe, ids: ReadonlySet<string>): Classe {
  const eleves = classe.eleves.filter(({ id }) => !ids.has(id));
  return eleves.length === classe.eleves.length ? classe : { ...classe, eleves };
}

/** The student with one more vœu at the end; the same when they have it already or hold as many as a session keeps. */
export function withVoeu(eleve: Eleve, code: string): Eleve {
  if (eleve.voeux.some((voeu) => voeu.code === code) || eleve.voeux.length >= BORNES_SEANCE.voeux) return eleve;
  return { ...eleve, voeux: [...eleve.voeux, { code }] };
}

export function withoutVoeu(eleve: Eleve, code: string): Eleve {
  const voeux = eleve.voeux.filter((voeu) => voeu.code !== code);
  return voeux.length === eleve.voeux.length ? eleve : { ...eleve, voeux };
}

/** The words of a vœu settled: by a formation, or by nothing when they are left out. All students who wrote them get it. */
export function settleMots(classe: Classe, mots: string, code: string | null): Classe {
  const ids = new Set(classe.eleves.filter(({ aChoisir }) => aChoisir.includes(mots)).map(({ id }) => id));
  return changeEleves(classe, ids, (eleve) => {
    const settled = { ...eleve, aChoisir: eleve.aChoisir.filter((one) => one !== mots) };
    return code === null ? settled : withVoeu(settled, code);
  });
}
