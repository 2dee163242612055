import { BACS } from '@/lib/domain/bac';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import type { Rate } from '@/lib/domain/rate';
import { CLASSES, type Classe, classeIndex } from '@/lib/odds/classe';
import type { ContexteOdds } from '@/lib/odds/contexte';
import { rapportOf, readEvidence } from '@/lib/odds/estimate';
import { type Chiffre, chiffreOf, type Estimateur } from '@/lib/odds/estimateur';
import type { Evidence } from '@/lib/odds/evidence';

/** A figure, and the count of the row that it quotes. */
export interface ChiffreCompte extends Chiffre {
  readonly obtenus: number;
  /** Candidates of that row, confirmés. */
  readonly sur: number;
}

/** What a figure is beside its numbers: a few dozen different ones for all the figures of a release. */
type Nature = Omit<ChiffreCompte, 'taux' | 'bas' | 'haut' | 'n' | 'obtenus' | 'sur'>;

/** Figures of every class of candidates, one per formation of the results. In columns, where as many objects would take five times the memory. */
export interface Chiffres {
  /** @returns the figure of a formation by its place among the results; `null` where there is none */
  of(classe: Classe): (index: number) => ChiffreCompte | null;
}

class ColonnesChiffres implements Chiffres {
  readonly #formations: number;
  /** By class, then formation: 1 + place of the figure in the columns below, 0 where there is none. */
  readonly #places: Uint32Array;
  readonly #taux: Rate[] = [];
  readonly #bas: Rate[] = [];
  readonly #haut: Rate[] = [];
  readonly #n: number[] = [];
  readonly #obtenus: number[] = [];
  readonly #sur: number[] = [];
  readonly #natures: Nature[] = [];
  readonly #known = new Map<string, Nature>();

  constructor(formations: number) {
    this.#formations = formations;
    this.#places = new Uint32Array(CLASSES.length * formations);
  }

  /** Keeps a figure once, for every class that it is of. */
  put(classes: readonly Classe[], index: number, chiffre: ChiffreCompte): void {
    const { taux, bas, haut, n, obtenus, sur, ...nature } = chiffre;
    const key = JSON.stringify(nature);
    const known = this.#known.get(key) ?? nature;
    this.#known.set(key, known);
    this.#taux.push(taux);
    this.#bas.push(bas);
    this.#haut.push(haut);
    this.#n.push(n);
    this.#obtenus.push(obtenus);
    this.#sur.push(sur);
    const place = this.#natures.push(known);
    for (const classe of classes) this.#places[this.#startOf(classe) + index] = place;
  }

  of(classe: Classe): (index: number) => ChiffreCompte | null {
    const start = this.#startOf(classe);
    return (index) => {
      const at = (this.#places[start + index] ?? 0) - 1;
      const nature = this.#natures[at];
      const taux = this.#taux[at];
      const bas = this.#bas[at];
      const haut = this.#haut[at];
      const n = this.#n[at];
      const obtenus = this.#obtenus[at];
      const sur = this.#sur[at];
      if (nature === undefined || taux === undefined || bas === undefined || haut === undefined) return null;
      if (n === undefined || obtenus === undefined || sur === undefined) return null;
      // A list reads thousands: one shape, where a spread of several costs fifty times as much.
      const { kind, mesure, niveau, avis } = nature;
      return { kind, mesure, niveau, avis, taux, bas, haut, n, obtenus, sur };
    };
  }

  #startOf(classe: Classe): number {
    return classeIndex(classe) * this.#formations;
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
      const [{ obtenus, confirmes: sur }] = evidence.lignes;
      chiffres.put(classes, index, { ...chiffreOf(estimateur, formation, classe, evidence), obtenus, sur });
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
