import { otherNamesOfBacPro } from '@/lib/domain/bacPro';
import type { Diplome, FamilleDiplome } from '@/lib/domain/diplome';
import type { Formation, FormationNommee } from '@/lib/domain/formation';
import { nomDiplome, nomFamille } from '@/lib/domain/noms/diplome';
import { typographic } from '@/lib/domain/noms/mots';
import { aliasOf } from './alias';
import { phonetique } from './phonetique';
import { bothGenders, isEmptyWord, termsOf, wordsOf } from './words';

/** What a suggestion is, in the order of the groups of equal worth. */
export const GENRES_SUGGESTION = ['specialite', 'metier', 'bacPro', 'etablissement', 'lieu'] as const;
export type GenreSuggestion = (typeof GENRES_SUGGESTION)[number];

/** Something that a search can be completed with. */
export interface EntreeSuggestion {
  readonly genre: GenreSuggestion;
  /** As it is shown: « Comptabilité et gestion », « Lycée Nelson-Mandela ». */
  readonly libelle: string;
  /** What tells it from its namesakes: a sigle, a town, « département ». */
  readonly detail: string | null;
  /** Free text that finds it. */
  readonly q: string;
  /** Formations that it leads to. */
  readonly formations: number;
  /** Its own page, when it has one. */
  readonly lien: string | null;
}

/** Words of the entries, to be completed: sorted, so that those that begin alike stand together. */
export interface IndexSuggestions {
  readonly entrees: readonly EntreeSuggestion[];
  readonly mots: readonly string[];
  /** For each word, the entries whose name holds it; then those known by it otherwise (usual name, sigle, field). */
  readonly parNom: readonly (readonly number[])[];
  readonly parAlias: readonly (readonly number[])[];
  /** First word of each entry's name. */
  readonly premierMot: readonly string[];
  /** Positions in `mots` by sound. */
  readonly parSon: ReadonlyMap<string, readonly number[]>;
}

interface Brouillon extends EntreeSuggestion {
  readonly noms: readonly string[];
  readonly alias: readonly string[];
}

/** What the suggestions are made of; the results are those of the catalogue. */
interface Offre {
  readonly resultats: readonly FormationNommee[];
  readonly fichesOf: (formation: Formation) => readonly Diplome[];
  readonly familles: ReadonlyMap<string, FamilleDiplome>;
  readonly diplomes: ReadonlyMap<string, Diplome>;
}

/** Every speciality, job, school and place that some formation of the results leads to. */
export function buildIndexSuggestions(offre: Offre): IndexSuggestions {
  const drafts = [
    ...specialites(offre),
    ...metiers(offre),
    ...bacsPro(offre),
    ...etablissements(offre),
    ...lieux(offre),
  ];
  const words = new Map<string, { nom: Set<number>; alias: Set<number> }>();
  const put = (text: string, kind: 'nom' | 'alias', entry: number) => {
    for (const term of termsOf(text)) {
      const known = words.get(term);
      if (known === undefined) words.set(term, { nom: new Set(), alias: new Set(), [kind]: new Set([entry]) });
      else known[kind].add(entry);
    }
  };
  drafts.forEach(({ noms, alias }, entry) => {
    for (const nom of noms) put(nom, 'nom', entry);
    for (const other of alias) put(other, 'alias', entry);
  });
  const mots = [...words.keys()].sort();
  const parSon = new Map<string, number[]>();
  mots.forEach((mot, at) => {
    const sound = phonetique(mot);
    const known = parSon.get(sound);
    if (known === undefined) parSon.set(sound, [at]);
    else known.push(at);
  });
  return {
    entrees: drafts.map(({ genre, libelle, detail, q, formations, lien }) => ({
      genre,
      libelle: typographic(libelle),
      detail,
      q,
      formations,
      lien,
    })),
    mots,
    parNom: mots.map((mot) => [...(words.get(mot)?.nom ?? [])]),
    parAlias: mots.map((mot) => [...(words.get(mot)?.alias ?? [])]),
    premierMot: drafts.map(({ noms: [first = ''] }) => termsOf(first)[0] ?? ''),
    parSon,
  };
}

/** Every other name of a diploma, as texts. */
function namesOf(intitule: string): string[] {
  const { mots, idees, expressions, anciens } = aliasOf(new Set(termsOf(intitule)));
  return [mots, idees, ...expressions, ...anciens];
}

function specialites({ resultats, diplomes, familles }: Offre): Brouillon[] {
  const counts = new Map<string, number>();
  const loose = new Map<string, { nom: string; formations: number }>();
  for (const { jonction, nomDiplome: named, specialite } of resultats) {
    if (jonction.kind !== 'aucune') counts.set(jonction.code, (counts.get(jonction.code) ?? 0) + 1);
    else {
      const known = loose.get(specialite);
      loose.set(specialite, { nom: known?.nom ?? named, formations: (known?.formations ?? 0) + 1 });
    }
  }
  const drafts: Brouillon[] = [];
  const add = (
    nom: string,
    formations: number,
    code: string | null,
    sigles: readonly (string | null)[],
    more: string[],
  ) => {
    const sigle = sigles.find((one) => one !== null) ?? null;
    drafts.push({
      genre: 'specialite',
      libelle: nom,
      detail: sigle,
      // A comma asks for one thing or another.
      q: nom.replace(', option ', ' option '),
      formations,
      lien: code === null ? null : `/diplome/${code}`,
      noms: [nom, ...sigles.filter((one) => one !== null)],
      alias: [...namesOf(nom), ...more],
    });
  };
  const inFamily = new Set<string>();
  for (const famille of familles.values()) {
    const options = famille.options.flatMap((code) => diplomes.get(code) ?? []);
    for (const { code } of options) inFamily.add(code);
    const generic = counts.get(famille.code) ?? 0;
    const total = options.reduce((sum, { code }) => sum + (counts.get(code) ?? 0), generic);
    if (total === 0) continue;
    const name = nomFamille(famille);
    // Options that no formation names apart are found under the family's name.
    const hidden = options.filter(({ code }) => !counts.has(code));
    const words = hidden.flatMap(({ intitule, sigle, domaines }) => [intitule, sigle ?? '', ...domaines]);
    add(name, total, famille.code, [famille.sigle], [...words, ...hidden.flatMap(({ intitule }) => namesOf(intitule))]);
    for (const option of options) {
      const own = counts.get(option.code) ?? 0;
      if (own > 0) add(nomDiplome(option), own, option.code, [option.sigle], [...option.domaines]);
    }
  }
  for (const fiche of diplomes.values()) {
    const formations = counts.get(fiche.code) ?? 0;
    if (!inFamily.has(fiche.code) && formations > 0) {
      add(nomDiplome(fiche), formations, fiche.code, [fiche.sigle], [...fiche.domaines]);
    }
  }
  for (const { nom, formations } of loose.values()) add(nom, formations, null, [null], []);
  return drafts;
}

function metiers({ resultats, fichesOf }: Offre): Brouillon[] {
  const byName = new Map<string, { nom: string; alias: Set<string>; formations: number }>();
  for (const formation of resultats) {
    const names = new Set<string>();
    for (const { metiers: jobs } of fichesOf(formation)) {
      for (const { nom, synonymes } of jobs) {
        const key = wordsOf(nom).join(' ');
        const known = byName.get(key) ?? { nom, alias: new Set<string>(), formations: 0 };
        for (const other of synonymes) known.alias.add(other);
        if (!names.has(key)) known.formations += 1;
        names.add(key);
        byName.set(key, known);
      }
    }
  }
  return [...byName.values()].map(({ nom, alias, formations }) => ({
    genre: 'metier',
    libelle: nom.charAt(0).toUpperCase() + nom.slice(1),
    detail: null,
    q: nom,
    formations,
    lien: null,
    noms: [bothGenders(nom)],
    alias: [...alias].map(bothGenders),
  }));
}

/** Bac pro specialities that some access text names: what each opens. */
function bacsPro({ resultats, fichesOf }: Offre): Brouillon[] {
  const counts = new Map<string, number>();
  for (const formation of resultats) {
    const named = fichesOf(formation).flatMap(({ bacsNommes }) =>
      bacsNommes.flatMap(({ bac, serie }) => (bac === 'professionnel' && serie !== null ? [serie] : [])),
    );
    for (const nom of new Set(named)) counts.set(nom, (counts.get(nom) ?? 0) + 1);
  }
  return [...counts].map(([nom, formations]) => ({
    genre: 'bacPro',
    libelle: `Bac pro ${nom}`,
    detail: null,
    q: `bac pro ${nom}`,
    formations,
    lien: null,
    noms: [nom, 'pro'],
    alias: otherNamesOfBacPro(nom),
  }));
}

function etablissements({ resultats }: Offre): Brouillon[] {
  const byName = new Map<string, { nom: string; commune: string | null; formations: number }>();
  for (const { etablissement } of resultats) {
    const { nom, commune } = etablissement;
    const key = `${nom}\n${commune ?? ''}`;
    const known = byName.get(key);
    if (known === undefined) byName.set(key, { nom, commune, formations: 1 });
    else known.formations += 1;
  }
  return [...byName.values()].map(({ nom, commune, formations }) => ({
    genre: 'etablissement',
    libelle: nom,
    detail: commune,
    q:
      commune === null || ` ${wordsOf(nom).join(' ')} `.includes(` ${wordsOf(commune).join(' ')} `)
        ? nom
        : `${nom} ${commune}`,
    formations,
    lien: null,
    noms: [nom],
    alias: commune === null ? [] : [commune],
  }));
}

const NOM_TERRITOIRE = { departement: 'département', region: 'région', academie: 'académie' } as const;

function lieux({ resultats }: Offre): Brouillon[] {
  const found = new Map<string, Brouillon & { formations: number }>();
  const count = (key: string, nom: string | null, detail: string | null) => {
    if (nom === null) return;
    const known = found.get(key);
    if (known !== undefined) {
      known.formations += 1;
      return;
    }
    found.set(key, { genre: 'lieu', libelle: nom, detail, q: nom, formations: 1, lien: null, noms: [nom], alias: [] });
  };
  for (const { etablissement } of resultats) {
    const { commune, departement, region } = etablissement;
    // Two towns of one name are one text, and so one suggestion.
    count(`commune ${wordsOf(commune ?? '').join(' ')}`, commune, null);
    for (const [type, nom] of [
      ['departement', departement],
      ['region', region],
    ] as const) {
      // « Paris » is the town first: the same text finds both.
      if (nom !== null && wordsOf(nom).join(' ') !== wordsOf(commune ?? '').join(' ')) {
        count(`${type} ${nom}`, nom, NOM_TERRITOIRE[type]);
      }
    }
  }
  return [...found.values()]
    .filter(({ libelle, detail }) => detail === null || !found.has(`commune ${wordsOf(libelle).join(' ')}`))
    .filter(({ q }) => !wordsOf(q).every(isEmptyWord));
}
