import type { Catalogue } from '@/lib/catalogue/catalogue';
import { perCatalogue } from '@/lib/catalogue/perCatalogue';
import type { Formation } from '@/lib/domain/formation';
import { nomEpicene } from '@/lib/domain/metier';
import { type EntreeRose, entreesRoseOf } from './rose/entrees';

/** Why a formation is near a list. */
interface Voisinage {
  /** 0: its diploma is in the list; 1: it has a job and a domain in common with one that is; 2: one or the other. */
  readonly rang: 0 | 1 | 2;
  /** In French: a fact of the sheets. */
  readonly raison: string;
}

/** What the sheets of a diploma say that it may share with another. */
interface Traits {
  readonly nom: string;
  /** Jobs that it leads to, by name. */
  readonly metiers: ReadonlySet<string>;
  /** ONISEP's fine domains: the large ones hold diplomas that have nothing in common. */
  readonly domaines: ReadonlySet<string>;
}

/** Diplomas by the codes of their sheets and families. */
type TraitsByCode = ReadonlyMap<string, readonly Traits[]>;

const traitsByCode = perCatalogue('diplomes-voisins', (catalogue): TraitsByCode => {
  const byCode = new Map<string, Traits[]>();
  for (const entree of entreesRoseOf(catalogue).entrees) {
    const traits = traitsOf(entree);
    for (const code of new Set([entree.code, ...entree.fiches.map((fiche) => fiche.code)])) {
      byCode.set(code, [...(byCode.get(code) ?? []), traits]);
    }
  }
  return byCode;
});

function traitsOf({ nom, fiches, metiers }: EntreeRose): Traits {
  return {
    nom,
    metiers: new Set([...fiches.flatMap((fiche) => fiche.metiers), ...metiers].map(nomEpicene)),
    domaines: new Set(fiches.flatMap(({ domaines }) => domaines)),
  };
}

/** Diplomas that a formation may lead to: that of its label; every option where the label names none. */
function diplomesOf(byCode: TraitsByCode, { jonction }: Pick<Formation, 'jonction'>): readonly Traits[] {
  if (jonction.kind === 'aucune') return [];
  const codes = jonction.kind === 'fiche' ? [jonction.code] : [jonction.code, ...jonction.options];
  return [...new Set(codes.flatMap((code) => byCode.get(code) ?? []))];
}

const common = (a: ReadonlySet<string>, b: ReadonlySet<string>) => [...a].find((value) => b.has(value)) ?? null;

function between(listed: Traits, other: Traits): Voisinage | null {
  if (listed === other) return { rang: 0, raison: `Même diplôme : ${listed.nom}` };
  const metier = common(listed.metiers, other.metiers);
  const domaine = common(listed.domaines, other.domaines);
  if (metier === null && domaine === null) return null;
  const shared = metier === null ? `même domaine (${domaine})` : `mène aussi à : ${metier}`;
  return { rang: metier === null || domaine === null ? 2 : 1, raison: `Comme ${listed.nom}, ${shared}` };
}

/**
 * How near each formation stands to the diplomas of a list, by what ONISEP's sheets say: never by a guess.
 *
 * @returns `null` for a formation that nothing in the list announces
 */
export function voisinageOf(
  catalogue: Catalogue,
  liste: readonly Pick<Formation, 'jonction' | 'specialite' | 'libelleSpecialite'>[],
): (formation: Pick<Formation, 'jonction' | 'specialite'>) => Voisinage | null {
  const byCode = traitsByCode(catalogue);
  const specialites = new Map(liste.map(({ specialite, libelleSpecialite }) => [specialite, libelleSpecialite]));
  const listed = [...new Set(liste.flatMap((formation) => diplomesOf(byCode, formation)))];
  const known = new Map<Traits, Voisinage | null>();
  const nearest = (all: readonly (Voisinage | null)[]) =>
    all.reduce((best, one) => (one !== null && (best === null || one.rang < best.rang) ? one : best), null);
  return (formation) => {
    // A speciality without a sheet is announced by itself alone.
    const libelle = specialites.get(formation.specialite);
    if (libelle !== undefined) return { rang: 0, raison: `Même diplôme : ${libelle}` };
    return nearest(
      diplomesOf(byCode, formation).map((other) => {
        const found = known.get(other) ?? nearest(listed.map((one) => between(one, other)));
        known.set(other, found);
        return found;
      }),
    );
  };
}
