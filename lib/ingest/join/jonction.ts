import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Jonction, SessionFormation } from '@/lib/domain/formation';
import { ABROGES } from './abroges';
import { readLibelle } from './libelle';
import type { Renommage } from './renommages';
import { cleGenerique, composeCle, normalizeSpecialite, type SpecialiteNormalisee } from './specialite';

/** What a join reads of a formation. The track (`parcours`) tells how a diploma is taught, never which one it is. */
export type LibelleFormation = Pick<SessionFormation, 'libelleSpecialite' | 'famille'>;

export type Join = (libelle: LibelleFormation) => Jonction;

/** A sheet or a family, with the renaming that its own title went through since. */
interface Cible {
  readonly type: 'BTS' | 'BTSA';
  readonly jonction: Exclude<Jonction, { readonly kind: 'aucune' }>;
  readonly renommage: Renommage | null;
}

/**
 * Prepares the join of formations to the sheets. A label joins the one sheet that has its key, before or after a known
 * renaming; a label without option joins the family of its option sheets; anything else joins nothing and says why.
 */
export function createJonction(diplomes: readonly Diplome[], familles: readonly FamilleDiplome[]): Join {
  const brutes = new Map<string, Cible[]>();
  const actuelles = new Map<string, Cible[]>();
  const generiques = new Map<string, Diplome[]>();
  const parCode = new Map(diplomes.map((diplome) => [diplome.code, diplome]));
  const addTarget = (titre: string, type: Cible['type'], jonction: Cible['jonction']) => {
    const { brute, specialite, renommage } = normalizeSpecialite(titre, type);
    const cible = { type, jonction, renommage };
    brutes.set(brute, [...(brutes.get(brute) ?? []), cible]);
    actuelles.set(specialite, [...(actuelles.get(specialite) ?? []), cible]);
  };
  for (const diplome of diplomes) {
    const titre = titreOf(diplome);
    addTarget(titre, diplome.type, { kind: 'fiche', code: diplome.code });
    const generique = cleGenerique(normalizeSpecialite(titre, diplome.type).specialite);
    generiques.set(generique, [...(generiques.get(generique) ?? []), diplome]);
  }
  for (const { code, intitule, options } of familles) {
    const type = parCode.get(options[0] ?? '')?.type;
    if (type) addTarget(intitule, type, { kind: 'famille', code, options });
  }

  return ({ libelleSpecialite, famille }) => {
    const lu = normalizeSpecialite(libelleSpecialite, famille);
    if (lu.ambigu) return none(`Deux diplômes s’appellent « ${libelleSpecialite} » et rien ne dit lequel.`);
    const isSameType = ({ type }: { readonly type: Cible['type'] }) => lu.type === null || type === lu.type;
    // The title as it is first: during a reform, the old and the new sheet stand side by side.
    const trouvees = [brutes.get(lu.brute), brutes.get(lu.specialite), actuelles.get(lu.specialite)]
      .map((cibles) => (cibles ?? []).filter(isSameType))
      .find((cibles) => cibles.length > 0);
    if (trouvees === undefined) {
      return none(
        reasonOf(libelleSpecialite, lu, (generiques.get(cleGenerique(lu.specialite)) ?? []).filter(isSameType)),
      );
    }
    const [cible, autre] = trouvees;
    if (cible === undefined || autre !== undefined) {
      return none(`Plusieurs fiches répondent à « ${libelleSpecialite} » : aucune n’est choisie.`);
    }
    return withNote(cible, lu);
  };
}

const none = (raison: string): Jonction => ({ kind: 'aucune', raison });

/** Label and sheet that went through the same renaming, or through none, bear the same title: nothing to say. */
function withNote(cible: Cible, lu: SpecialiteNormalisee): Jonction {
  if (cible.renommage === lu.renommage) return cible.jonction;
  const renommage = [lu.renommage, cible.renommage].find((candidat) => candidat?.nature === 'renommage');
  return renommage ? { ...cible.jonction, note: renommage.raison } : cible.jonction;
}

/** Title of a sheet in the form that labels have, so that both go through the same reading. */
function titreOf(diplome: Diplome): string {
  return diplome.generique !== null && diplome.option !== null
    ? `${diplome.generique} option ${diplome.option}`
    : diplome.intitule;
}

const CLES_ABROGEES: ReadonlyMap<string, string> = new Map(
  ABROGES.map(({ type, titre, raison }) => {
    const { generique, option } = readLibelle(titre, type);
    return [`${type} ${composeCle(generique, option)}`, raison];
  }),
);

function reasonOf(libelle: string, lu: SpecialiteNormalisee, memeDiplome: readonly Diplome[]): string {
  const abroge = CLES_ABROGEES.get(`${lu.type ?? 'BTS'} ${lu.brute}`);
  if (abroge !== undefined) return abroge;
  const [voisine] = memeDiplome;
  if (voisine === undefined) return `Aucune fiche de diplôme chargée ne s’appelle « ${libelle} ».`;
  return lu.option
    ? `Aucune fiche chargée ne décrit cette option du ${voisine.type} « ${voisine.generique ?? voisine.intitule} ».`
    : `Une seule option du ${voisine.type} « ${voisine.generique ?? voisine.intitule} » est chargée : le libellé ne dit pas si c’est elle.`;
}
