import { BACS } from '@/lib/domain/bac';
import type { Formation } from '@/lib/domain/formation';
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

/** How the figures of a release are made. */
export type FabriqueChiffres = (
  formations: readonly Formation[],
  contexte: ContexteOdds,
  estimateur: Estimateur,
) => Chiffres;

class ColonnesChiffres implements Chiffres {
  /** Where the places of each class begin. */
  readonly #starts: ReadonlyMap<number, number>;
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

  constructor(formations: number, classes: readonly Classe[]) {
    this.#starts = new Map(classes.map((classe, rank) => [classeIndex(classe), rank * formations]));
    this.#places = new Uint32Array(classes.length * formations);
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
    const start = this.#starts.get(classeIndex(classe));
    if (start === undefined) throw new Error(`No figure was computed for ${JSON.stringify(classe)}`);
    return start;
  }
}

const HORS_TERMINALE: Classe = { bac: 'general', mention: 'inconnue', profil: 'reorientation' };

/** Computes every figure once, so that a search only reads and sorts. */
export const buildChiffres: FabriqueChiffres = (formations, contexte, estimateur) =>
  computeChiffres(CLASSES, formations, contexte, estimateur);

/** Computes the figures of a class at its first question: for one person's device, which asks for a few of all the classes. */
export const chiffresByClasse: FabriqueChiffres = (formations, contexte, estimateur) => {
  const known = new Map<number, Chiffres>();
  return {
    of(classe) {
      const at = classeIndex(classe);
      const chiffres = known.get(at) ?? computeChiffres([classe], formations, contexte, estimateur);
      known.set(at, chiffres);
      return chiffres.of(classe);
    },
  };
};

/** Without a report, who is hors terminale reads one row, whatever the bac and the mention: computed once for all of them. */
function computeChiffres(
  classes: readonly Classe[],
  formations: readonly Formation[],
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Chiffres {
  const chiffres = new ColonnesChiffres(formations.length, classes);
  const parBac = BACS.map((bac) => ({
    bac,
    own: classes.filter((classe) => classe.profil === 'terminale' && classe.bac === bac),
  })).filter(({ own }) => own.length > 0);
  const autres = classes.filter(({ profil }) => profil !== 'terminale');
  formations.forEach((formation, index) => {
    const put = (of: readonly Classe[], classe: Classe, evidence: Evidence) => {
      if (evidence.kind === 'absence') return;
      const [{ obtenus, confirmes: sur }] = evidence.lignes;
      chiffres.put(of, index, { ...chiffreOf(estimateur, formation, classe, evidence), obtenus, sur });
    };
    if (rapportOf(formation) !== null) {
      for (const classe of classes) put([classe], classe, readEvidence(formation, classe, contexte));
      return;
    }
    for (const { bac, own } of parBac) {
      const evidence = readEvidence(formation, { bac, mention: 'inconnue', profil: 'terminale' }, contexte);
      for (const classe of own) put([classe], classe, evidence);
    }
    if (autres.length > 0) put(autres, HORS_TERMINALE, readEvidence(formation, HORS_TERMINALE, contexte));
  });
  return chiffres;
}
