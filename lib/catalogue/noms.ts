import type { Commune } from '@/lib/domain/commune';
import { fold } from '@/lib/domain/fold';
import type { EtablissementNomme, Formation, FormationNommee } from '@/lib/domain/formation';
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
): (etablissement: Formation['etablissement']) => EtablissementNomme {
  const folded = communes.map(({ nom, departement }) => ({ nom, cle: fold(nom), departement }));
  const towns = new Map(folded.map(({ nom, cle, departement }) => [townKey(cle, departement), nom]));
  const spellings = spellingsBySchool(formations);
  const propres = properNames([...spellings.values()].flatMap((all) => [...all]));
  for (const { cle } of folded) propres.add(cle);
  const named = new Map<string, string>();
  return (etablissement) => {
    const { uai, nom: nomPublie, departementCode } = etablissement;
    const commune =
      etablissement.commune === null
        ? null
        : (towns.get(townKey(fold(etablissement.commune), departementCode)) ?? etablissement.commune);
    const key = `${uai ?? ''}\n${nomPublie}\n${commune ?? ''}`;
    let nom = named.get(key);
    if (nom === undefined) {
      const accents = [...(uai === null ? [] : (spellings.get(uai) ?? [])), commune ?? ''];
      nom = nomEtablissement(nomPublie, { accents, isNom: (mot) => propres.has(mot) });
      named.set(key, nom);
    }
    return {
      ...etablissement,
      nom,
      nomPublie,
      commune,
      departement: officiel('departement', departementCode ?? etablissement.departement) ?? etablissement.departement,
      academie: officiel('academie', etablissement.academie) ?? etablissement.academie,
      region: officiel('region', etablissement.region) ?? etablissement.region,
    };
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
