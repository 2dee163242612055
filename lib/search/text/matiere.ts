import { otherNamesOfBacPro } from '@/lib/domain/bacPro';
import type { BacNomme, Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation } from '@/lib/domain/formation';
import { aliasOf } from './alias';
import { initialesOf } from './initiales';
import { bothGenders, termsOf } from './words';

/** What a formation teaches: one entry per diploma, option and track, whatever the schools that offer it. */
export interface Matiere {
  readonly id: number;
  /** As published, newest label first. */
  readonly libelle: string;
  readonly intitules: string;
  readonly sigle: string;
  readonly alias: string;
  readonly idees: string;
  readonly metiers: string;
  readonly domaines: string;
  /** What the sheets say: description and attendus. */
  readonly fiche: string;
  /** Names of jobs and of fields as the sheets give them, to be shown as a reason. */
  readonly nomsMetiers: readonly NomPublie[];
  readonly nomsDomaines: readonly NomPublie[];
  /** By the terms of each of their names, to be shown too: bac pro specialities that the access texts name, former titles. */
  readonly bacsPro: ReadonlyMap<string, readonly string[]>;
  readonly anciens: ReadonlyMap<string, readonly string[]>;
  /** Sigles that its titles make, words of the sheets' text: reasons too. */
  readonly initiales: readonly string[];
  readonly motsFiche: ReadonlySet<string>;
  /** Words that say its field by themselves, as terms. */
  readonly nomsDomaine: readonly string[];
  /** Names of two words or more, of its own and of its jobs, as terms joined by a space. */
  readonly expressions: readonly Expression[];
}

/** A name that a document gives, and its terms in both genders. */
export interface NomPublie {
  readonly nom: string;
  readonly termes: ReadonlySet<string>;
}

/** A name of several words, and the field that it comes from. */
export interface Expression {
  readonly termes: string;
  readonly champ: ChampMatiere;
}

export const CHAMPS_MATIERE = ['sigle', 'alias', 'intitules', 'idees', 'metiers', 'domaines'] as const;
/** `fiche`: the sheet's own text, asked for a word that no name, job or field holds; `acces`: a bac pro that its access text names. */
export type ChampMatiere = (typeof CHAMPS_MATIERE)[number] | 'fiche' | 'acces';

/** Weight of each field: a sigle or a usual name says more than a job among twenty. */
export const POIDS_MATIERE: Readonly<Record<ChampMatiere, number>> = {
  sigle: 8,
  alias: 6,
  intitules: 5,
  idees: 3,
  metiers: 2,
  domaines: 1,
  acces: 1,
  fiche: 0.5,
};

/** What one formation says of the diploma that it teaches, for all that teach it. */
export function toMatiere(
  id: number,
  formation: Formation,
  fiches: readonly Diplome[],
  familles: ReadonlyMap<string, FamilleDiplome>,
): Matiere {
  const { jonction, libelleSpecialite, parcours } = formation;
  const famille = jonction.kind === 'famille' ? familles.get(jonction.code) : undefined;
  const titles = [
    libelleSpecialite,
    parcours ?? '',
    famille?.intitule ?? '',
    // The titles of every option describe the family's formations no more than one of them.
    ...(fiches.length === 1 ? fiches.map(({ intitule }) => intitule) : []),
  ];
  const generiques = fiches.flatMap(({ generique }) => generique ?? []);
  const bacsPro = [...new Set(fiches.flatMap(({ bacsNommes }) => bacsNommes.flatMap(bacProOf)))];
  const intitules = titles.join(' ');
  const metiers = [...new Set(fiches.flatMap((fiche) => fiche.metiers))];
  const nomsDomaines = [...new Set(fiches.flatMap((fiche) => fiche.domaines))];
  const noms = metiers.flatMap(({ nom, synonymes }) => [nom, ...synonymes]);
  const autres = aliasOf(new Set(termsOf(intitules)), formation.specialite);
  const sigles = new Set(termsOf(autres.mots));
  const initiales = [...new Set([...titles, ...autres.anciens].flatMap(initialesOf))].filter((one) => !sigles.has(one));
  return {
    id,
    libelle: libelleSpecialite,
    intitules,
    sigle: [famille?.sigle ?? '', ...fiches.map(({ sigle }) => sigle ?? '')].join(' '),
    alias: [autres.mots, ...autres.anciens, ...initiales].join(' '),
    idees: autres.idees,
    metiers: noms.map(bothGenders).join(' '),
    domaines: nomsDomaines.join(' '),
    // A name of several words is met as a whole: one of its words alone (« jeux », « bureau ») says as little as a sentence.
    fiche: [...fiches.map(texteOf), ...autres.expressions].join(' '),
    nomsMetiers: [...new Set(noms)].map(toNomPublie),
    nomsDomaines: nomsDomaines.map(toNomPublie),
    bacsPro: byTerms(bacsPro, (nom) => namesOfBacPro(nom).map((one) => termsOf(one).join(' '))),
    anciens: byTerms(autres.anciens, (nom) => [termsOf(nom).join(' '), ...initialesOf(nom)]),
    initiales: titles.flatMap(initialesOf),
    motsFiche: new Set(fiches.flatMap((fiche) => termsOf(texteOf(fiche)))),
    nomsDomaine: autres.domaines,
    expressions: [
      ...bacsPro.flatMap(namesOfBacPro).map((text) => ({ text, champ: 'acces' as const })),
      ...[...titles, ...generiques].map((text) => ({ text, champ: 'intitules' as const })),
      ...[...autres.expressions, ...autres.anciens].map((text) => ({ text, champ: 'alias' as const })),
      ...noms.flatMap(genders).map((text) => ({ text, champ: 'metiers' as const })),
    ].flatMap(({ text, champ }): Expression[] => {
      const terms = termsOf(text);
      return terms.length < 2 ? [] : [{ termes: terms.join(' '), champ }];
    }),
  };
}

const bacProOf = ({ bac, serie }: BacNomme) => (bac === 'professionnel' && serie !== null ? [serie] : []);

const toNomPublie = (nom: string): NomPublie => ({ nom: nom.trim(), termes: new Set(termsOf(bothGenders(nom))) });

function byTerms(noms: readonly string[], termsFor: (nom: string) => readonly string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const nom of noms) for (const terms of termsFor(nom)) found.set(terms, [...(found.get(terms) ?? []), nom]);
  return found;
}

/** « bac pro cuisine » asks for what it opens, where « cuisine » asks for what is taught. */
const namesOfBacPro = (nom: string) => [nom, ...[nom, ...otherNamesOfBacPro(nom)].map((one) => `pro ${one}`)];

/** What a sheet says of its diploma in sentences. */
function texteOf({ description, attendus }: Diplome): string {
  const blocs = description.map((bloc) => (bloc.type === 'liste' ? bloc.elements.join(' ') : bloc.texte));
  return [...blocs, ...attendus].join(' ');
}

/** « développeur/euse web » → « développeur web », « developpeuse web »: each form of a job's name by itself. */
function genders(nom: string): string[] {
  return [
    nom.replace(/(\p{L}+)\/\p{L}+/gu, '$1'),
    nom.replace(/\p{L}+\/\p{L}+/gu, (pair) => bothGenders(pair).split(' ')[1] ?? pair),
  ];
}
