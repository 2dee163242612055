import type { Etablissement, Formation, Jonction, SessionFormation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import type { Join } from './jonction';
import { readLibelle } from './libelle';
import { cleMiseANiveau, miseANiveauDe } from './miseANiveau';
import { normalizeSpecialite } from './specialite';

/** How the newest source names a formation. */
type Nom = Pick<SessionFormation, 'session' | 'nature' | 'libelle' | 'libelleSpecialite' | 'famille' | 'parcours'>;

/**
 * Puts together all that the sources say of one formation, tied by its code. The newest source names it; the newest row of
 * the open data describes its school, because a report knows no more than a name.
 * @param sessions Rows of the open data, one per session, in any order; empty for a formation known only by its report.
 * @param rapports Reports, in any order; empty for a formation known only by the open data.
 * @param options `fictive` for an invented formation of the demonstration set.
 * @throws {Error} When there is nothing to put together, when codes differ, or when two rows are of one session: what calls
 * this has grouped wrongly.
 */
export function mergeFormation(
  sessions: readonly SessionFormation[],
  rapports: readonly Rapport[],
  join: Join,
  options: { readonly fictive?: boolean } = {},
): Formation {
  checkGroup(sessions, rapports);
  const lignes = [...sessions].sort((a, b) => b.session - a.session);
  const publies = [...rapports].sort((a, b) => b.session - a.session);
  const nom = nameOf(lignes[0], publies[0]);
  const derniere = lignes[0];
  const bts = nom.nature === 'bts';
  return {
    code: (derniere ?? publies[0])?.code ?? '',
    nature: nom.nature,
    intitule: nom.libelle,
    libelleSpecialite: nom.libelleSpecialite,
    specialite: bts
      ? normalizeSpecialite(nom.libelleSpecialite, nom.famille).specialite
      : cleMiseANiveau(nom.libelleSpecialite),
    miseANiveauVers: bts ? [] : miseANiveauDe(nom),
    parcours: nom.parcours,
    famille: nom.famille,
    apprentissage: derniere?.apprentissage ?? null,
    etablissement: describeSchool(lignes, publies[0]),
    lien: lignes.find((ligne) => ligne.lien !== null)?.lien ?? null,
    jonction: bts
      ? quoteLabel(join(nom), nom)
      : { kind: 'aucune', raison: 'Année de mise à niveau : elle ne délivre pas de diplôme.' },
    sessions: lignes,
    rapports: publies,
    fictive: options.fictive ?? false,
  };
}

/** A report newer than the open data names the formation; of one session, the open data do: their label comes in parts. */
function nameOf(ligne: SessionFormation | undefined, rapport: Rapport | undefined): Nom {
  if (ligne && (!rapport || rapport.session <= ligne.session)) return ligne;
  if (!rapport) throw new Error('A formation needs a row or a report');
  const lu = cutLibelleVoeu(rapport.libelleVoeu);
  // A report prints no track: that of the open data stays while the diploma is the same.
  const same =
    ligne !== undefined &&
    normalizeSpecialite(ligne.libelleSpecialite, ligne.famille).specialite ===
      normalizeSpecialite(lu.libelleSpecialite, lu.famille).specialite;
  const libelles = { libelle: rapport.libelleVoeu, ...lu, parcours: same ? ligne.parcours : null };
  const nature = ligne?.nature ?? (miseANiveauDe(libelles).length > 0 ? 'mise-a-niveau' : 'bts');
  return { ...libelles, nature, session: rapport.session };
}

/** « BTS - Services - Métiers de l'audio-visuel opt : métiers de l'image » → family and speciality. */
export function cutLibelleVoeu(libelle: string): Pick<SessionFormation, 'libelleSpecialite' | 'famille'> {
  const trouve = /^BTSA?\s*-\s*(?:(Production|Services|Agricole|Maritime)\s*-\s*)?(.+)$/i.exec(libelle.trim());
  if (!trouve?.[2]) return { libelleSpecialite: libelle.trim(), famille: null };
  const famille = trouve[1] ?? (readLibelle(libelle, null).type === 'BTSA' ? 'BTSA' : null);
  return { libelleSpecialite: trouve[2], famille };
}

/** A school as its newest row describes it; what that row leaves empty comes from an older one of the same UAI. */
function describeSchool(lignes: readonly SessionFormation[], rapport: Rapport | undefined): Etablissement {
  const [derniere, ...anciennes] = lignes.map((ligne) => ligne.etablissement);
  if (derniere === undefined) return { ...UNKNOWN_SCHOOL, nom: rapport?.nomEtablissement ?? '' };
  const memes = derniere.uai === null ? [] : anciennes.filter((ancienne) => ancienne.uai === derniere.uai);
  const known = <K extends keyof Etablissement>(champ: K): Etablissement[K] | null =>
    derniere[champ] ?? memes.find((ancienne) => ancienne[champ] !== null)?.[champ] ?? null;
  // Both coordinates or none: never the latitude of one year with the longitude of another.
  const place = [derniere, ...memes].find((ecole) => ecole.lat !== null && ecole.lon !== null);
  return {
    uai: derniere.uai,
    nom: derniere.nom,
    commune: known('commune'),
    departementCode: known('departementCode'),
    departement: known('departement'),
    academie: known('academie'),
    region: known('region'),
    statut: known('statut'),
    lat: place?.lat ?? null,
    lon: place?.lon ?? null,
  };
}

const UNKNOWN_SCHOOL: Omit<Etablissement, 'nom'> = {
  uai: null,
  commune: null,
  departementCode: null,
  departement: null,
  academie: null,
  region: null,
  statut: null,
  lat: null,
  lon: null,
};

/** The note of a join across a renaming begins with the label that the formation bears. */
function quoteLabel(jonction: Jonction, { libelleSpecialite, session }: Nom): Jonction {
  if (jonction.kind === 'aucune' || jonction.note === undefined) return jonction;
  return { ...jonction, note: `Libellé ${session} : « ${libelleSpecialite} ». ${jonction.note}` };
}

function checkGroup(sessions: readonly SessionFormation[], rapports: readonly Rapport[]): void {
  const codes = new Set([...sessions, ...rapports].map(({ code }) => code));
  if (codes.size !== 1) throw new Error(`A formation has one code, not ${codes.size}`);
  if (new Set(sessions.map(({ session }) => session)).size !== sessions.length) {
    throw new Error(`Formation ${[...codes][0]} has two rows of one session`);
  }
}
