import type { Catalogue } from '@/lib/catalogue/catalogue';
import { citer } from '@/lib/domain/citer';
import type { Domaine } from '@/lib/domain/domaines';
import { type Metier, nomEpicene, type Rubrique } from '@/lib/domain/metier';
import { phraseRayon } from '@/lib/phrases/rose';
import { PEU_DE_RESULTATS } from '@/lib/search/bornes';
import { candidatOf } from '@/lib/search/params';
import type { FormationResume, Lieu } from '@/lib/search/resultats';
import { diplomePath, toResume } from '@/lib/search/resume';
import { toggled } from '@/lib/search/rose/choix';
import type { CriteresRose } from '@/lib/search/rose/criteres';
import type { Distribution } from '@/lib/search/rose/distribution';
import { type Echelle, echelleOf } from '@/lib/search/rose/echelle';
import { type EntreesRose, entreesRoseOf } from '@/lib/search/rose/entrees';
import { type DiplomeTrouveRose, type RoseTrouvee, searchDiplomes } from '@/lib/search/rose/searchDiplomes';

/** Diplomas on one page of the index. */
const PAR_PAGE = 12;
/** Characters of a row's summary. */
const RESUME = 150;
/** Schools that a row shows when it is open. */
const ECOLES = 5;
/** Jobs that a row names. */
const METIERS = 2;

export interface LigneRose {
  readonly code: string;
  readonly nom: string;
  readonly path: string;
  readonly famille: string | null;
  readonly resume: string | null;
  /** Jobs to name, for everybody; those that the person's interests lead to come first. */
  readonly metiers: readonly Pick<Metier, 'id' | 'nom'>[];
  readonly raisons: readonly string[];
  readonly formations: number;
  readonly proches: number | null;
  readonly echelle: Echelle | null;
  /** Its schools, when the row is open: the nearest; without a place the most open to this candidate, else by their names. */
  readonly ecoles: readonly FormationResume[] | null;
}

/** Something that may be chosen, and how many diplomas it would give. */
export type ChoixCompte<T extends { readonly id: string }> = T & {
  readonly diplomes: number;
  readonly isChosen: boolean;
};

export type InteretCompte = ChoixCompte<Rubrique>;
export type DomaineCompte = ChoixCompte<Pick<Domaine, 'id' | 'libelle' | 'court'>>;

/** The index of diplomas as its page shows it. */
export interface RoseView {
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly lignes: readonly LigneRose[];
  readonly lieu: Lieu | null;
  readonly motsIgnores: readonly string[];
  readonly interets: readonly InteretCompte[];
  readonly domaines: readonly DomaineCompte[];
  /** Jobs that the chosen interests lead to, by how many of the answers. */
  readonly metiers: readonly Metier[];
  /** The job that is asked for. */
  readonly metier: Metier | null;
  readonly sansFiche: EntreesRose['sansFiche'];
  /** What narrows the index, in the order of the page. */
  readonly choisis: readonly Choisi[];
  /** Every diploma, whatever is asked. */
  readonly tous: number;
}

/** One thing that narrows the index, and the index without it. */
export interface Choisi {
  readonly libelle: string;
  readonly sans: CriteresRose;
  /** Diplomas without it; counted when there are few with it. */
  readonly total: number | null;
}

/**
 * @param page from 1; brought back to the last one
 * @param ouvert code of the diploma whose row is open
 */
export function viewRose(
  catalogue: Catalogue,
  criteres: CriteresRose,
  { page, ouvert }: { readonly page: number; readonly ouvert: string | null },
): RoseView {
  const { entrees, interets, domaines, sansFiche } = entreesRoseOf(catalogue);
  const found = searchDiplomes(criteres, catalogue);
  const pages = Math.max(1, Math.ceil(found.resultats.length / PAR_PAGE));
  const current = Math.min(page, pages);
  const shown = found.resultats.slice((current - 1) * PAR_PAGE, current * PAR_PAGE);
  const counted = <T extends { readonly id: string }>(
    choix: T,
    counts: ReadonlyMap<string, number>,
    chosen: readonly string[],
  ): ChoixCompte<T> => ({ ...choix, diplomes: counts.get(choix.id) ?? 0, isChosen: chosen.includes(choix.id) });
  return {
    total: found.resultats.length,
    page: current,
    pages,
    lignes: shown.map((one) => ligneOf(catalogue, criteres, found, one, one.entree.code === ouvert)),
    lieu: found.lieu,
    motsIgnores: found.motsIgnores,
    interets: interets.map((one) => counted(one, found.interets, criteres.interets)),
    domaines: domaines.map(({ id, libelle, court }) =>
      counted({ id, libelle, court }, found.domaines, criteres.domaines),
    ),
    metiers: metiersOf(found, criteres.interets),
    metier: criteres.metier === null ? null : (catalogue.metiers.get(criteres.metier) ?? null),
    choisis: choisisOf(catalogue, criteres, found),
    sansFiche,
    tous: entrees.length,
  };
}

function ligneOf(
  catalogue: Catalogue,
  { interets, recherche }: CriteresRose,
  { distances }: RoseTrouvee,
  { entree, raisons, formations, proches, distribution: distributionOf }: DiplomeTrouveRose,
  isOpen: boolean,
): LigneRose {
  const distribution = distributionOf();
  const liked = interets.flatMap((id) => entree.metiersByInteret.get(id) ?? []);
  return {
    code: entree.code,
    nom: entree.nom,
    path: diplomePath(entree.code),
    famille: entree.famille,
    resume: entree.resume === null ? null : shortened(entree.resume),
    metiers: [...new Set([...liked, ...entree.metiers])]
      .slice(0, METIERS)
      .map((metier) => ({ id: metier.id, nom: nomEpicene(metier) })),
    raisons,
    formations: formations.length,
    proches,
    echelle: distribution === null ? null : echelleOf(distribution),
    ecoles: isOpen
      ? ecolesOf(catalogue, { formations, distribution, distances, candidat: candidatOf(recherche) })
      : null,
  };
}

/** A text on two lines: cut after a word, and said to be. */
function shortened(text: string): string {
  return text.length <= RESUME ? text : `${text.slice(0, RESUME).replace(/[\s,;:(]+\S*$/u, '')}…`;
}

interface Ecoles extends Pick<DiplomeTrouveRose, 'formations'>, Pick<RoseTrouvee, 'distances'> {
  readonly distribution: Distribution | null;
  readonly candidat: ReturnType<typeof candidatOf>;
}

function ecolesOf(catalogue: Catalogue, { formations, distribution, distances, candidat }: Ecoles): FormationResume[] {
  const open = distribution?.marques.toSorted((a, b) => b.chiffre.taux - a.chiffre.taux).map(({ index }) => index);
  const ordered = distances === null && open !== undefined ? open : formations;
  return ordered.slice(0, ECOLES).flatMap((index) => {
    const formation = catalogue.resultats[index];
    const distance = distances?.[index] ?? Number.NaN;
    const distanceKm = Number.isNaN(distance) ? null : Math.round(distance * 10) / 10;
    return formation === undefined ? [] : [toResume(catalogue, formation, candidat, { distanceKm })];
  });
}

function metiersOf({ resultats }: RoseTrouvee, interets: readonly string[]): Metier[] {
  const counts = new Map<Metier, number>();
  for (const { entree } of resultats) {
    for (const metier of new Set(interets.flatMap((id) => entree.metiersByInteret.get(id) ?? []))) {
      counts.set(metier, (counts.get(metier) ?? 0) + 1);
    }
  }
  return [...counts].toSorted((a, b) => b[1] - a[1]).map(([metier]) => metier);
}

function choisisOf(catalogue: Catalogue, criteres: CriteresRose, { resultats, lieu }: RoseTrouvee): Choisi[] {
  const { recherche, interets, domaines, metier, proches } = criteres;
  const known = entreesRoseOf(catalogue);
  const libelleOf = (among: readonly Rubrique[], id: string) => among.find((one) => one.id === id)?.libelle ?? id;
  const isFew = resultats.length < PEU_DE_RESULTATS;
  const choisi = (libelle: string, changed: Partial<CriteresRose>): Choisi => {
    const sans = { ...criteres, ...changed };
    return { libelle, sans, total: isFew ? searchDiplomes(sans, catalogue).resultats.length : null };
  };
  return [
    ...(recherche.q === '' ? [] : [choisi(citer(recherche.q), { recherche: { ...recherche, q: '' } })]),
    ...interets.map((id) => choisi(libelleOf(known.interets, id), { interets: toggled(interets, id) })),
    ...domaines.map((id) => choisi(libelleOf(known.domaines, id), { domaines: toggled(domaines, id) })),
    ...(metier === null
      ? []
      : [choisi(nomEpicene(catalogue.metiers.get(metier) ?? { nom: metier }), { metier: null })]),
    ...(proches && lieu?.kind === 'trouve' ? [choisi(phraseRayon(lieu), { proches: false })] : []),
  ];
}
