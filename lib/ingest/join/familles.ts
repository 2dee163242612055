import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import { cleTitre, slugOf } from './cle';

/**
 * Groups the option sheets of one diploma, two at least. Sheets whose titles only share their first words without being
 * options (« métiers de la mode ») have no generic title and form no family.
 * @returns Families in the order of their codes; their options in the order of the options' titles.
 */
export function buildFamilles(diplomes: readonly Diplome[]): FamilleDiplome[] {
  const groupes = new Map<string, Diplome[]>();
  for (const diplome of diplomes) {
    if (diplome.generique === null || diplome.option === null) continue;
    const cle = `${diplome.type} ${cleTitre(diplome.generique)}`;
    groupes.set(cle, [...(groupes.get(cle) ?? []), diplome]);
  }
  const familles: FamilleDiplome[] = [];
  for (const groupe of groupes.values()) {
    const fiches = [...groupe].sort(
      (a, b) => compareTexts(a.option ?? '', b.option ?? '') || compareTexts(a.code, b.code),
    );
    const premiere = fiches[0];
    if (premiere?.generique == null || fiches.length < 2) continue;
    familles.push({
      code: slugOf(premiere.generique),
      intitule: premiere.generique,
      sigle: sharedSigle(fiches),
      options: fiches.map((fiche) => fiche.code),
    });
  }
  return familles.sort((a, b) => compareTexts(a.code, b.code));
}

/** « SIO SISR » and « SIO SLAM » share « SIO »; `null` when the options do not all begin alike. */
function sharedSigle(fiches: readonly Diplome[]): string | null {
  const sigles = new Set(fiches.map((fiche) => fiche.sigle?.split(' ')[0] ?? null));
  const [sigle] = sigles;
  return sigles.size === 1 ? (sigle ?? null) : null;
}

/** Order that does not depend on the machine's locale. */
function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
