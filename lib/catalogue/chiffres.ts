import { BACS } from '@/lib/domain/bac';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import type { Rate } from '@/lib/domain/rate';
import { CLASSES, type Classe, classeIndex } from '@/lib/odds/classe';
import type { ContexteOdds } from '@/lib/odds/contexte';
import { rapportOf, readEvidence } from '@/lib/odds/estimate';
import { type Chiffre, chiffreOf, type Estimateur } from '@/lib/odds/estimateur';
import type { Evidence } from '@/lib/odds/evidence';

/** What a figure is beside its numbers: a few dozen different ones for all the figures of a release. */
type Nature = Omit<Chiffre, 'taux' | 'bas' | 'haut' | 'n'>;

/** Figures of every class of candidates, one per formation of the results. In columns, where as many objects would take five times the memory. */
export interface Chiffres {
  /** @param index of the formation among the results; `null` where there is no figure */
  at(classe: Classe, index: number): Chiffre | null;
}

class ColonnesChiffres implements Chiffres {
  readonly #formations: number;
  /** By class, then formation: 1 + place of the figure in the columns below, 0 where there is none. */
  readonly #places: Uint32Array;
  readonly #taux: Rate[] = [];
  readonly #bas: Rate[] = [];
  readonly #haut: Rate[] = [];
  readonly #n: number[] = [];
  readonly #natures: Nature[] = [];
  readonly #known = new Map<string, Nature>();

  constructor(formations: number) {
    this.#formations = formations;
    this.#places = new Uint32Array(CLASSES.length * formations);
  }

  /** Keeps a figure once, for every class that it is of. */
  put(classes: readonly Classe[], index: number, { taux, bas, haut, n, ...nature }: Chiffre): void {
    const key = JSON.stringify(nature);
    const known = this.#known.get(key) ?? nature;
    this.#known.set(key, known);
    this.#taux.push(taux);
    this.#bas.push(bas);
    this.#haut.push(haut);
    this.#n.push(n);
    const place = this.#natures.push(known);
    for (const classe of classes) this.#places[this.#cell(classe, index)] = place;
  }

  at(classe: Classe, index: number): Chiffre | null {
    const place = this.#places[this.#cell(classe, index)];
    if (place === undefined || place === 0) return null;
    const [taux, bas, haut] = [this.#taux[place - 1], this.#bas[place - 1], this.#haut[place - 1]];
    const [n, nature] = [this.#n[place - 1], this.#natures[place - 1]];
    if (taux === undefined || bas === undefined || haut === undefined || n === undefined || nature === undefined)
      return null;
    return { ...nature, taux, bas, haut, n };
  }

  #cell(classe: Classe, index: number): number {
    return classeIndex(classe) * this.#formations + index;
  }
}

const HORS_TERMINALE: Classe = { bac: 'general', mention: 'inconnue', profil: 'reorientation' };
const AUTRES = CLASSES.filter(({ profil }) => profil !== 'terminale');

/**
 * Computes every figure once, so that a search only reads and sorts.
 *
 * Without a report, who is hors terminale reads one row, whatever the bac and the mention: computed once for all of them.
 */
export function buildChiffres(
  formations: readonly Formation[],
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Chiffres {
  const chiffres = new ColonnesChiffres(formations.length);
  formations.forEach((formation, index) => {
    const put = (classes: readonly Classe[], classe: Classe, evidence: Evidence) => {
      if (evidence.kind === 'absence') return;
      chiffres.put(classes, index, chiffreOf(estimateur, formation, classe, evidence));
    };
    if (rapportOf(formation) !== null) {
      for (const classe of CLASSES) put([classe], classe, readEvidence(formation, classe, contexte));
      return;
    }
    for (const bac of BACS) {
      const evidence = readEvidence(formation, { bac, mention: 'inconnue', profil: 'terminale' }, contexte);
      for (const mention of MENTIONS_CANDIDAT) {
        const classe: Classe = { bac, mention, profil: 'terminale' };
        put([classe], classe, evidence);
      }
    }
    put(AUTRES, HORS_TERMINALE, readEvidence(formation, HORS_TERMINALE, contexte));
  });
  return chiffres;
}
