import { fold } from '../fold';

/** A name's words: letters and digits, apart from all else. */
export const MOT = /[\p{L}\p{M}\p{N}]+/gu;

/** The same without accents. */
export const bare = (mot: string) => mot.normalize('NFD').replace(/\p{M}/gu, '');

/** The same, its first letter a capital. */
export const capitalize = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** As French prints it: the sources write a straight apostrophe. */
export const typographic = (text: string) => text.replaceAll("'", '’');

/** Words that have no capital within a name. */
export const PETITS_MOTS: ReadonlySet<string> = new Set(
  'de du des d et en au aux sur sous les la le l par pour'.split(' '),
);

const byKey = (mots: string) =>
  new Map(
    mots
      .trim()
      .split(/\s+/)
      .map((mot) => [fold(mot), mot]),
  );

/** Common nouns and adjectives of the names of schools and diplomas, as a name in capitals loses their small letters. */
export const NOMS_COMMUNS: ReadonlyMap<string, string> = byKey(`
  agr agricole agricoles agro agroalimentaire alimentation arts asso atelier ateliers audiovisuel aéronautique biochim biol bâtiment
  carrières centre cité collège commerce commercial commerciale commerciales enseignement ensemble esthétique externat
  familial familiale familiales forestier forestière form formations gen groupe général générale hors horticole horticoles hôtel hôtelier
  hôtelière hôtellerie image industriel industrielle informatique informatiques institut institution international internationale
  lycée lycées maison maisons management maritime métier métiers national nationale nationales notariales notariat optique
  paysage polyvalent polyvalente privé privée privées privés professionnel professionnelle professionnelles public publics
  régional régionale rural rurale rurales sciences scolaire secondaire site social sociales son supérieur supérieure supérieures
  techn technique techniques technol technologie technologies technologique technologiques tourisme travail vétérinaire viticole
  éc école écoles études
`);

/** Words that lose an accent to a capital or to an old file, where no other word of a name is spelt without it. */
export const ACCENTS: ReadonlyMap<string, string> = byKey(`
  andré angélique bénigne cécile cèdre césaire château châteaux cité clément cœur coopération déodat édith édition édouard
  éducation égalité église électronique électrotechnique élie élisabeth élisée éloi éluard émile émilie énergie énergies
  environnement esthétique étienne étoile étude études eugène évariste exupéry école écoles économie félix fénelon forêt françois
  françoise frédéric galilée général geneviève geoffroy gérard grégoire hélène héloïse honoré hôtel hôtelier hôtelière hôtellerie hôtesses
  immaculée impérial irène jaurès jérémie jérôme joséphine léon léonard léonce léopold lurçat maréchal médard mendès métier métiers modèle noël œnologie
  péguy persévérance poincaré pôle prévert privé privée pyrénées raphaël rené renée régional sacré sébastien séverine sévigné stéphane supérieur
  supérieure théodore théophile thérèse trinité vallée île îles
`);

/** Titles and saints, cut short. */
const ABREGES: ReadonlySet<string> = new Set(['ST', 'STE', 'DR', 'MME', 'MGR']);

/** Acronyms of more than four letters that are said as a word, and so look like one. */
const ACRONYMES: ReadonlySet<string> = new Set(
  `ACFA AFTEC CESOL CFPPA CHEPP CREPS CRESPA EAMEA ECOSUP EFREI ENACOM ENCPB ENILBIO ENILIA ENILV ENREA ENSEC ENSMIC EPSECO ESAIG ESTBA ESTIA ESTIC
  ESUPEC ETSCO FRMFREO GARAC GRETA IBSAC IDELCA IFORIS INSTA IPRESS ISETA ISFAC ISNAB LEGTA LEGTPA MASEN MFREO NEOSUP OMNIS ONIRIS ORT`.split(
    /\s+/,
  ),
);

const VOYELLE = /[AEIOUY]/;

/** Most letters of an acronym that is not listed. */
const LONGUEUR = 4;
const LONGUEURS = { seul: 7, suite: 3 };

/**
 * True for a word in capitals that must stay so: an acronym that is listed, has no vowel, holds a digit, has four letters at
 * most and is nobody's name, or is all of a name; a Roman number.
 *
 * @param isNom true for a word that some name writes with one capital: « Zay »
 * @param place the word is all of the name, or of what stands in brackets; or it follows a proper name in capitals (« LEON BLUM »)
 */
export function isAcronyme(mot: string, isNom: (mot: string) => boolean, place: 'seul' | 'suite' | null): boolean {
  if (ACRONYMES.has(mot)) return true;
  if (ABREGES.has(mot)) return false;
  if (/\d/.test(mot) || !VOYELLE.test(bare(mot)) || /^[IVX]+$/.test(mot)) return true;
  const cle = fold(mot);
  if (PETITS_MOTS.has(cle) || NOMS_COMMUNS.has(cle) || ACCENTS.has(cle) || isNom(cle)) return false;
  return mot.length <= (place === null ? LONGUEUR : LONGUEURS[place]);
}
