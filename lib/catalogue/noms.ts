import type { Commune } from '@/lib/domain/commune';
import { fold } from '@/lib/domain/fold';
import type { Etablissement, EtablissementNomme, Formation, FormationNommee } from '@/lib/domain/formation';
import { nomEtablissement } from '@/lib/domain/noms/etablissement';
import { type FichesConnues, nomDiplomeDe, nomFormation } from '@/lib/domain/noms/formation';
import { MOT } from '@/lib/domain/noms/mots';
import { type TypeTerritoire, territoireCode, territoireNom } from '@/lib/domain/territoires';

/**
 * Names every formation, diploma, school and place as screens say them, once for all of them: diplomas as their sheets, places
 * as the official tables, schools in French case. What the documents print stays beside.
 *
 * @param communes the official list of towns; without it, a town keeps its published name
 */
export function nommer(
  formations: readonly Formation[],
  fiches: FichesConnues,
  communes: readonly Commune[],
): FormationNommee[] {
  const schools = nommeEtablissements(formations, communes);
  return formations.map((formation) => {
    const nomDiplome = nomDiplomeDe(formation, fiches);
    return {
      ...formation,
      nom: nomFormation(formation, nomDiplome),
      nomDiplome,
      etablissement: schools(formation.etablissement),
    };
  });
}

function nommeEtablissements(
  formations: readonly Formation[],
  communes: readonly Commune[],
): (etablissement: Etablissement) => EtablissementNomme {
  const folded = communes.map(({ nom, departement }) => ({ nom, cle: fold(nom), departement }));
  const towns = new Map(folded.map(({ nom, cle, departement }) => [townKey(cle, departement), nom]));
  const spellings = spellingsBySchool(formations);
  const propres = properNames([...spellings.values()].flatMap((all) => [...all]));
  for (const { cle } of folded) propres.add(cle);
  const isNom = (mot: string) => propres.has(mot);
  const name = (etablissement: Etablissement): EtablissementNomme => {
    const { uai, nom, departementCode, departement, academie, region } = etablissement;
    const town = etablissement.commune;
    const commune = town === null ? null : (towns.get(townKey(fold(town), departementCode)) ?? town);
    const accents = [...(uai === null ? [] : (spellings.get(uai) ?? [])), commune ?? ''];
    return {
      ...etablissement,
      nom: nomEtablissement(nom, { accents, isNom }),
      nomPublie: nom,
      commune,
      departement: officiel('departement', departementCode ?? departement) ?? departement,
      academie: officiel('academie', academie) ?? academie,
      region: officiel('region', region) ?? region,
    };
  };
  // One school of the documents is one object, whatever the formations that it offers.
  const named = new Map<Etablissement, EtablissementNomme>();
  return (etablissement) => {
    const known = named.get(etablissement) ?? name(etablissement);
    named.set(etablissement, known);
    return known;
  };
}

const townKey = (cle: string, departement: string | null) => `${cle}\n${departement ?? ''}`;

function officiel(type: TypeTerritoire, nom: string | null): string | null {
  const code = nom === null ? null : territoireCode(type, nom);
  return code === null ? null : territoireNom(type, code);
}

/** Every spelling of a school's name in the documents, by its UAI code. */
function spellingsBySchool(formations: readonly Formation[]): ReadonlyMap<string, ReadonlySet<string>> {
  const spellings = new Map<string, Set<string>>();
  for (const { etablissement, sessions } of formations) {
    for (const { uai, nom } of [etablissement, ...sessions.map((row) => row.etablissement)]) {
      const known = spellings.get(uai ?? '');
      if (known === undefined) spellings.set(uai ?? '', new Set([nom]));
      else known.add(nom);
    }
  }
  return spellings;
}

/** Words that some name writes with one capital, folded. */
function properNames(noms: readonly string[]): Set<string> {
  const words = noms.flatMap((nom) => nom.match(MOT) ?? []).filter((mot) => /^\p{Lu}\p{Ll}+$/u.test(mot));
  return new Set(words.map(fold));
}
