import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import { BORNES_LISTE, CODE_FORMATION } from './liste';
import { OctetsEcrits, OctetsIllisibles, OctetsLus } from './octets';
import { type CARRIED, personneQuery } from './personne';

/** What one shares: who asks and from where, a list, and what stands side by side. No name, no note: none leaves the device. */
export interface Partage {
  /** Query of the person and of the place (`personneQuery`); empty without one. */
  readonly personne: string;
  /** Codes in order, each once. */
  readonly liste: readonly string[];
  /** Codes in order, each once, as many as a comparison holds. */
  readonly comparaison: readonly string[];
}

export type PartageLu =
  | { readonly ok: true; readonly partage: Partage }
  /** A French sentence: what cannot be read, where, and what to do. */
  | { readonly ok: false; readonly message: string };

/** Written before a dot at the head of every link, so that each one is read as it was written. */
const VERSION = '1';

/** Names and answers by their rank: links that are printed hold it. Only ever append. */
const NOMS = [
  'bac',
  'serie',
  'specifique',
  'eds',
  'mention',
  'profil',
  'annee',
  'avis',
  'lat',
  'lon',
  'ville',
  'rayon',
] as const satisfies readonly (typeof CARRIED)[number][];

/** Answers that most links hold, in one byte each. Only ever append. */
const REPONSES: readonly string[] = [
  ...['bac=general', 'bac=technologique', 'bac=professionnel', 'bac=autre'],
  ...['serie=STMG', 'serie=STI2D', 'serie=ST2S', 'serie=STL', 'serie=STD2A', 'serie=STHR', 'serie=S2TMD', 'serie=STAV'],
  ...['serie=S', 'serie=ES', 'serie=L'],
  ...['specifique=AC', 'specifique=EE', 'specifique=ITEC', 'specifique=SIN'],
  ...['specifique=GF', 'specifique=MERCATIQUE', 'specifique=RHC', 'specifique=SIG'],
  ...['specifique=BIOTECHNOLOGIES', 'specifique=SPCL'],
  ...['eds=AMC', 'eds=ARTS-CAV', 'eds=ARTS-CIRQUE', 'eds=ARTS-DANSE', 'eds=ARTS-HDA', 'eds=ARTS-MUSIQUE'],
  ...['eds=ARTS-PLASTIQUES', 'eds=ARTS-THEATRE', 'eds=BIOECO', 'eds=EPPCS', 'eds=HGGSP', 'eds=HLP', 'eds=LLCA'],
  ...['eds=LLCER', 'eds=MATHS', 'eds=NSI', 'eds=PC', 'eds=SES', 'eds=SI', 'eds=SVT'],
  ...['mention=sans', 'mention=ab', 'mention=b', 'mention=tb', 'mention=tbf'],
  ...['profil=reorientation', 'profil=non-scolarise', 'profil=scolarite-etrangere', 'profil=autre'],
  ...['avis=favorable', 'avis=reserve'],
  ...['rayon=10', 'rayon=20', 'rayon=30', 'rayon=50', 'rayon=100', 'rayon=200'],
];

/** Ranks below it are those of names, whose value follows as text. */
const PREMIERE_REPONSE = 16;

/** Far above what a person answers, and what an answer takes. */
const BORNES = { reponses: 24, texte: 400, lettres: 4_000 } as const;

/** Address of what is shared, without the origin. All of it stands in the fragment, which browsers send to nobody. */
export function partageUrl(partage: Partage): string {
  return `/partage#${writePartage(partage)}`;
}

/** What is shared as the letters of a fragment. */
export function writePartage({ personne, liste, comparaison }: Partage): string {
  const octets = new OctetsEcrits();
  const reponses = [...new URLSearchParams(personneQuery(personne))];
  octets.nombre(reponses.length);
  for (const [nom, valeur] of reponses) {
    const rank = REPONSES.indexOf(`${nom}=${valeur}`);
    if (rank >= 0) octets.nombre(PREMIERE_REPONSE + rank);
    else {
      octets.nombre((NOMS as readonly string[]).indexOf(nom));
      octets.texte(valeur);
    }
  }
  for (const codes of [liste, comparaison]) {
    octets.nombre(codes.length);
    // A digit before it keeps the noughts that a code begins with.
    for (const code of codes) octets.nombre(Number(`1${code}`));
  }
  return `${VERSION}.${octets.enLettres()}`;
}

const DEMANDER = 'Demander le lien de nouveau, ou le copier en entier.';

/** Readers by version: links are printed, and those of every version are read for ever. */
const LECTEURS: Readonly<Record<string, (lettres: string) => Partage>> = { '1': readVersion1 };

/**
 * Reads a fragment that anybody may have written. Whole or not at all; nothing of it is a name, and the only free words are those of a place and of a
 * speciality, which whoever shows them has to quote.
 *
 * @param fragment without its « # »
 */
export function readPartage(fragment: string): PartageLu {
  const failed = (message: string): PartageLu => ({ ok: false, message });
  if (fragment === '') return failed(`Ce lien est coupé : rien ne suit le « # » de l’adresse. ${DEMANDER}`);
  const [, version, lettres] = /^(\d{1,3})\.(.*)$/s.exec(fragment) ?? [];
  if (version === undefined || lettres === undefined || fragment.length > BORNES.lettres) {
    return failed(`Ce lien n’est pas un lien de partage de Rose des vœux. ${DEMANDER}`);
  }
  const read = Object.hasOwn(LECTEURS, version) ? LECTEURS[version] : undefined;
  if (read === undefined) {
    return failed(
      `Ce lien est écrit autrement (version ${version}) que ce que cette page sait lire (${VERSION}) : recharger la page, puis rouvrir le lien.`,
    );
  }
  try {
    return { ok: true, partage: read(lettres) };
  } catch (error) {
    if (!(error instanceof OctetsIllisibles)) throw error;
    return failed(`Ce lien ${error.message} ${DEMANDER}`);
  }
}

function readVersion1(lettres: string): Partage {
  const octets = new OctetsLus(lettres);
  const personne = readPersonne(octets);
  const liste = readCodesOf(octets, 'la liste', BORNES_LISTE.items);
  const comparaison = readCodesOf(octets, 'la comparaison', COMPAREES_MAX);
  octets.fin();
  return { personne, liste, comparaison };
}

function readPersonne(octets: OctetsLus): string {
  const total = octets.nombre('le profil');
  if (total > BORNES.reponses)
    throw new OctetsIllisibles(`est abîmé dans le profil : ${total} réponses y sont annoncées.`);
  const query = new URLSearchParams();
  for (let done = 0; done < total; done += 1) {
    const rank = octets.nombre('le profil');
    const nom = NOMS[rank];
    const reponse = REPONSES[rank - PREMIERE_REPONSE];
    if (nom !== undefined) query.append(nom, octets.texte('le profil', BORNES.texte));
    else if (reponse !== undefined) query.append(...(reponse.split('=') as [string, string]));
    else throw new OctetsIllisibles(`est abîmé dans le profil, à la réponse ${done + 1}.`);
  }
  return personneQuery(query);
}

function readCodesOf(octets: OctetsLus, quoi: string, most: number): readonly string[] {
  const total = octets.nombre(quoi);
  if (total > most) {
    throw new OctetsIllisibles(`est abîmé dans ${quoi} : ${total} formations y sont annoncées, ${most} au plus.`);
  }
  const codes: string[] = [];
  for (let rank = 1; rank <= total; rank += 1) {
    const where = `${quoi}, à la formation ${rank} sur ${total}`;
    const [, code = ''] = /^1(\d+)$/.exec(String(octets.nombre(where))) ?? [];
    if (!CODE_FORMATION.test(code)) throw new OctetsIllisibles(`est abîmé dans ${where}.`);
    if (codes.includes(code))
      throw new OctetsIllisibles(`est abîmé dans ${quoi} : la formation ${code} y est deux fois.`);
    codes.push(code);
  }
  return codes;
}
