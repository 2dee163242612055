import { type Catalogue, sessionOf } from '@/lib/catalogue/catalogue';
import { placesOf } from '@/lib/catalogue/colonnes';
import { parmiOf } from '@/lib/catalogue/parmi';
import type { Candidat } from '@/lib/domain/candidat';
import type { FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation, FormationNommee } from '@/lib/domain/formation';
import { nomDiplome, nomFamille } from '@/lib/domain/noms/diplome';
import { estimate } from '@/lib/odds/estimate';
import type { Voix } from '@/lib/phrases/avis';
import { type Estimation, tellEstimation } from '@/lib/phrases/estimation';
import type { FormationResume } from './resultats';

/** Path of a diploma's page, for a sheet or a family. */
export function diplomePath(code: string): string {
  return `/diplome/${encodeURIComponent(code)}`;
}

/** « BTS services informatiques aux organisations »: a family's title, named as its sheets are. */
export function intituleFamille({ diplomes }: Catalogue, { intitule, options }: FamilleDiplome): string {
  const type = diplomes.get(options[0] ?? '')?.type ?? 'BTS';
  return `${type} ${intitule}`;
}

/** The diploma that a formation leads to, as a list names it; `null` when nothing was joined. */
export function diplomeOf(catalogue: Catalogue, { jonction }: Formation): FormationResume['diplome'] {
  if (jonction.kind === 'aucune') return null;
  const { code } = jonction;
  if (jonction.kind === 'fiche') {
    const fiche = catalogue.diplomes.get(code);
    return fiche === undefined
      ? null
      : { code, intitule: fiche.intitule, nom: nomDiplome(fiche), fiche: diplomePath(code), options: [] };
  }
  const famille = catalogue.familles.get(code);
  if (famille === undefined) return null;
  return {
    code,
    intitule: intituleFamille(catalogue, famille),
    nom: nomFamille(famille),
    fiche: diplomePath(code),
    options: jonction.options,
  };
}

/** What can be said of a candidate's odds in a formation of this catalogue. @param voix to whom its words speak */
export function estimationOf(
  catalogue: Catalogue,
  formation: Formation,
  candidat: Candidat,
  voix: Voix = 'tu',
): Estimation {
  const { contexte, estimateur } = catalogue;
  const odds = estimate(formation, candidat, contexte, estimateur);
  return tellEstimation(odds, contexte, voix, parmiOf(catalogue, formation, candidat));
}

/**
 * A formation as lists show it.
 *
 * @param candidat `null`: no estimate
 */
export function toResume(
  catalogue: Catalogue,
  formation: FormationNommee,
  candidat: Candidat | null,
  {
    raisons = [],
    distanceKm = null,
  }: { readonly raisons?: readonly string[]; readonly distanceKm?: number | null } = {},
): FormationResume {
  const { uai, nom, nomPublie, commune, departement, academie, region, statut, lat, lon } = formation.etablissement;
  return {
    code: formation.code,
    intitule: formation.intitule,
    nom: formation.nom,
    famille: formation.famille,
    diplome: diplomeOf(catalogue, formation),
    etablissement: { uai, nom, nomPublie, commune, departement, academie, region, statut, lat, lon },
    session: sessionOf(formation),
    places: placesOf(formation),
    apprentissage: formation.apprentissage,
    estimation: candidat === null ? null : estimationOf(catalogue, formation, candidat),
    correspondance: { raisons },
    distanceKm,
    lien: formation.lien,
    fictive: formation.fictive,
  };
}
