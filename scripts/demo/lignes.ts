import { MISES_A_NIVEAU } from './diplomes/personnes';
import type { Disposition, LigneDonneesOuvertes } from './donneesOuvertes';
import { drawEffectifs, type Etat, type Tirage } from './effectifs';
import type { FormationDemo } from './formations';
import { createHasard, type Hasard } from './hasard';
import { GROUPE_TECHNOLOGIQUE, MEMOIRE, RECRUTEMENTS, TENDANCE } from './recrutements';

/** Draws the rows of one formation, one per session that holds it. */
export function drawLignes(formation: FormationDemo): ReadonlyMap<Disposition, LigneDonneesOuvertes> {
  const hasard = createHasard(`formation ${formation.code}`);
  const profil = RECRUTEMENTS[formation.recrutement];
  const places = hasard.pick<number>(profil.places);
  const pression = profil.pression * Math.exp(0.5 * hasard.normal());
  const isMiseANiveau = formation.diplome === null;
  const groupeTechnologique = hasard.uniform() * 100 < GROUPE_TECHNOLOGIQUE;
  const lignes = new Map<Disposition, LigneDonneesOuvertes>();
  for (const [session, own] of drawSelections(hasard)) {
    const etat: Etat = {
      // Anyone may ask for the year that opens the others.
      profil: isMiseANiveau ? RECRUTEMENTS.tertiaire : profil,
      places,
      candidats: Math.max(6, Math.round(places * pression * Math.exp(0.12 * hasard.normal()))),
      selection: own + TENDANCE[session],
      felicitations: session === 2023,
    };
    const tirage = drawEffectifs(etat, hasard);
    if (!formation.sessions.includes(session)) continue;
    lignes.set(session, {
      identite: {
        ...identiteOf(formation, session),
        ...(session === 2023 ? rangsOf(tirage, groupeTechnologique) : {}),
      },
      effectifs: {
        ...tirage.effectifs,
        ...(session === 2023 ? {} : { rangDernierAppele: sum(tirage.appeles) }),
      },
    });
  }
  return lignes;
}

/** A formation's own severity, that the years wear away; spread on the logit scale. */
function drawSelections(hasard: Hasard): [Disposition, number][] {
  const spread = 0.9;
  const next = (before: number, memory: number) => memory * before + Math.sqrt(1 - memory ** 2) * hasard.normal();
  const first = hasard.normal();
  const second = next(first, MEMOIRE.unAn);
  const third = next(second, MEMOIRE.quatreAns);
  return [
    [2018, spread * first],
    [2019, spread * second],
    [2023, spread * third],
  ];
}

function identiteOf(
  { code, diplome, etablissement, apprentissage, situee }: FormationDemo,
  session: Disposition,
): LigneDonneesOuvertes['identite'] {
  const { ville, nom, uai, statut, lat, lon } = etablissement;
  const specialite = diplome === null ? MISES_A_NIVEAU.libelle : labelOf(diplome, session);
  const famille = diplome === null ? MISES_A_NIVEAU.famille : familleOf(diplome, session);
  const note = apprentissage ? NOTE_APPRENTISSAGE : '';
  return {
    session: String(session),
    statut: session === 2018 ? '' : session === 2019 && statut !== 'Public' ? 'Privé' : statut,
    uai,
    etablissement: nom,
    departementCode: ville.departementCode,
    departement: ville.departement,
    region: ville.region,
    academie: ville.academie,
    commune: ville.nom,
    libelle: `${famille} - ${specialite}${note}`,
    selectivite: 'formation sélective',
    agregat: diplome === null ? 'Autre formation' : 'BTS',
    famille,
    specialite,
    parcours: diplome?.parcours ?? '',
    coordonnees: situee ? `${lat}, ${lon}` : '',
    code,
    // A name that can never exist: an invented formation has no page on Parcoursup.
    lien: `https://demonstration.invalid/formation?g_ta_cod=${code}`,
  };
}

/** How a label says that apprenticeship is possible. */
const NOTE_APPRENTISSAGE = " (Statut d'apprenti possible sur tout ou partie des années, au-delà de la première)";

function labelOf({ libelle, ancien }: NonNullable<FormationDemo['diplome']>, session: Disposition): string {
  return ancien !== undefined && session <= ancien.jusque ? ancien.libelle : libelle;
}

function familleOf({ type, famille }: NonNullable<FormationDemo['diplome']>, session: Disposition): string {
  return type === 'BTSA' && session < 2023 ? 'BTSA' : `BTS - ${famille}`;
}

/** Groups, the rank of the last one called in each, and the official shares: columns of the newest layout. */
function rangsOf({ effectifs, appeles }: Tirage, groupeTechnologique: boolean): LigneDonneesOuvertes['identite'] {
  const [general, technologique, professionnel, autres] = appeles;
  const groupes: [string, number][] = groupeTechnologique
    ? [
        ['Autres candidats', general + autres],
        ['Bacheliers professionnels toutes series', professionnel],
        ['Bacheliers technologiques toutes series', technologique],
      ]
    : [
        ['Autres candidats', general + autres + technologique],
        ['Bacheliers professionnels toutes series', professionnel],
      ];
  const [partGeneral, partTechnologique, partProfessionnel] = composition([general, technologique, professionnel]);
  const confirmes = effectifs.confirmes ?? 0;
  return {
    groupe1: groupes[0]?.[0] ?? '',
    rang1: groupes[0]?.[1].toString() ?? '',
    groupe2: groupes[1]?.[0] ?? '',
    rang2: groupes[1]?.[1].toString() ?? '',
    groupe3: groupes[2]?.[0] ?? '',
    rang3: groupes[2]?.[1].toString() ?? '',
    tauxAcces: confirmes === 0 ? '' : Math.round((100 * sum(appeles)) / confirmes).toString(),
    partGeneral: partGeneral ?? '',
    partTechnologique: partTechnologique ?? '',
    partProfessionnel: partProfessionnel ?? '',
  };
}

/** Whole percents of a total, as the official file rounds them one by one. */
function composition(counts: readonly number[]): string[] {
  const total = sum(counts);
  return counts.map((count) => (total === 0 ? '0' : Math.round((100 * count) / total).toString()));
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
