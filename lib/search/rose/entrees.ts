import type { Catalogue } from '@/lib/catalogue/catalogue';
import { type DiplomeTrouve, findDiplome, formationsOfDiplome } from '@/lib/catalogue/diplomes';
import { metiersOfDiplome } from '@/lib/catalogue/metiers';
import { perCatalogue } from '@/lib/catalogue/perCatalogue';
import type { Diplome } from '@/lib/domain/diplome';
import { type Domaine, domainesOf } from '@/lib/domain/domaines';
import type { Metier, Rubrique } from '@/lib/domain/metier';
import { nomDiplome, nomFamille } from '@/lib/domain/noms/diplome';

/** A diploma as the index lists it. */
export interface EntreeRose {
  readonly code: string;
  readonly found: DiplomeTrouve;
  /** The sheet, or those of the options. */
  readonly fiches: readonly Diplome[];
  readonly nom: string;
  /** Family that most of its vœux are published under: « Services », « Production »… `null` without a formation. */
  readonly famille: string | null;
  /** First sentence of the sheet's description, or the names of a family's options; `null` when there is none. */
  readonly resume: string | null;
  readonly domaines: readonly Domaine[];
  /** Jobs that it leads to; those that the fewest diplomas lead to come first. */
  readonly metiers: readonly Metier[];
  /** The same, by each of their centres d'intérêt (`Rubrique.id`). */
  readonly metiersByInteret: ReadonlyMap<string, readonly Metier[]>;
  /** Places among the catalogue's results of the formations that prepare it. */
  readonly formations: readonly number[];
}

/** Every diploma, and the ways to it. */
export interface EntreesRose {
  /** Place of each formation among the catalogue's results, by its code. */
  readonly rankOf: ReadonlyMap<string, number>;
  /** In the order of their names. */
  readonly entrees: readonly EntreeRose[];
  /** Of the jobs that some diploma leads to, as ONISEP words them; none when no sheet of jobs is loaded. */
  readonly interets: readonly Rubrique[];
  /** Of some diploma, in the order of their names. */
  readonly domaines: readonly Domaine[];
  /** Specialities that no sheet describes: they are in no diploma, and must not be lost. */
  readonly sansFiche: readonly { readonly nom: string; readonly formations: number }[];
}

/** The index of a catalogue, built at the first question and kept as long as it is. */
export const entreesRoseOf = perCatalogue('diplomes', buildEntrees);

const collator = new Intl.Collator('fr');

function buildEntrees(catalogue: Catalogue): EntreesRose {
  const rankOf = new Map(catalogue.resultats.map((formation, index) => [formation.code, index]));
  const entrees = listed(catalogue)
    .map((found) => toEntree(catalogue, found, rankOf))
    .toSorted((a, b) => collator.compare(a.nom, b.nom));
  const interets = new Map<string, Rubrique>();
  for (const { metiers } of entrees) {
    for (const { id, libelle } of metiers.flatMap((metier) => metier.interets)) {
      interets.set(id, { id, libelle });
    }
  }
  return {
    rankOf,
    entrees,
    interets: [...interets.values()].toSorted((a, b) => collator.compare(a.libelle, b.libelle)),
    domaines: [...new Set(entrees.flatMap(({ domaines }) => domaines))].toSorted((a, b) =>
      collator.compare(a.libelle, b.libelle),
    ),
    sansFiche: sansFicheOf(catalogue),
  };
}

/**
 * What one chooses among: a sheet; or a family, when its vœux name no option, for one chooses it and its option later. Where some vœux name
 * theirs, each option is a choice of its own.
 */
function listed(catalogue: Catalogue): readonly DiplomeTrouve[] {
  const { diplomes, familles, familleOf, formationsOf } = catalogue;
  const isWhole = (options: readonly string[]) => options.every((code) => (formationsOf.get(code) ?? []).length === 0);
  const whole = new Set([...familles.values()].filter(({ options }) => isWhole(options)).map(({ code }) => code));
  const codes = [...whole, ...[...diplomes.keys()].filter((code) => !whole.has(familleOf.get(code)?.code ?? ''))];
  return codes.flatMap((code) => findDiplome(catalogue, code) ?? []);
}

function toEntree(catalogue: Catalogue, found: DiplomeTrouve, rankOf: ReadonlyMap<string, number>): EntreeRose {
  const fiches = found.kind === 'fiche' ? [found.fiche] : found.fiches;
  const { code } = found.kind === 'fiche' ? found.fiche : found.famille;
  const formations = formationsOfDiplome(catalogue, code).flatMap((one) => rankOf.get(one.code) ?? []);
  const metiers = metiersOfDiplome(catalogue, code).toSorted((a, b) => a.diplomes.length - b.diplomes.length);
  return {
    code,
    found,
    fiches,
    nom: found.kind === 'fiche' ? nomDiplome(found.fiche) : nomFamille(found.famille),
    famille: commonest(formations.flatMap((index) => catalogue.resultats[index]?.famille ?? [])),
    resume: resumeOf(found),
    domaines: domainesOf(fiches.flatMap(({ domaines }) => domaines)),
    metiers,
    metiersByInteret: byInteret(metiers),
    formations,
  };
}

function byInteret(metiers: readonly Metier[]): Map<string, Metier[]> {
  const groups = new Map<string, Metier[]>();
  for (const metier of metiers) {
    for (const { id } of metier.interets) groups.set(id, [...(groups.get(id) ?? []), metier]);
  }
  return groups;
}

function commonest(values: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce<readonly [string | null, number]>(
    (most, one) => (one[1] > most[1] ? one : most),
    [null, 0],
  )[0];
}

/** What the sheet says first, or the options of a family. An abbreviation's full stop ends no sentence. */
function resumeOf(found: DiplomeTrouve): string | null {
  if (found.kind === 'famille') {
    const options = found.fiches.flatMap(({ option }) => option?.replace(/^[A-E] /, '') ?? []);
    return options.length === 0 ? null : `Options : ${options.join(' ; ')}.`;
  }
  for (const bloc of found.fiche.description) {
    if (bloc.type !== 'paragraphe') continue;
    const sentence = /^.+?\p{Ll}{3,}[)»]?[.!?](?=\s+\p{Lu}|$)/su.exec(bloc.texte)?.[0] ?? bloc.texte;
    // What a list would follow says nothing without it.
    if (!/:\s*$/.test(sentence)) return sentence.trim();
  }
  return null;
}

function sansFicheOf({ resultats }: Catalogue): EntreesRose['sansFiche'] {
  const counts = new Map<string, number>();
  for (const { jonction, nomDiplome: nom } of resultats) {
    if (jonction.kind === 'aucune') counts.set(nom, (counts.get(nom) ?? 0) + 1);
  }
  return [...counts]
    .map(([nom, formations]) => ({ nom, formations }))
    .toSorted((a, b) => collator.compare(a.nom, b.nom));
}
