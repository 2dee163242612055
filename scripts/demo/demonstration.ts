import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { renderTexte } from '../reports/texte';
import { DIPLOMES } from './diplomes/tous';
import { type LigneDonneesOuvertes, writeDonneesOuvertes } from './donneesOuvertes';
import { inventEtablissements } from './etablissements';
import { FICHES_MARKDOWN, writeFichesMarkdown } from './fichesMarkdown';
import { identifyFiches, writeFichesXml } from './fichesXml';
import { inventFormations, SESSIONS } from './formations';
import { writeInsertionLycees, writeInsertionRegions, writeNomenclature } from './insertion';
import { drawLignes } from './lignes';
import { writeMetiersXml } from './metiersXml';
import { RAPPORT_46421 } from './rapport46421';
import { readVilles } from './villes';

/**
 * The demonstration set, as documents of the official formats, by path: the same ingestion reads it and nothing else in
 * the product knows how it was made. Two calls give the same bytes.
 */
export function generateDemonstration(): ReadonlyMap<string, string> {
  const formations = inventFormations(inventEtablissements(readVilles()));
  const lignes = formations.map(drawLignes);
  const documents = new Map<string, string>();
  for (const session of SESSIONS) {
    const rows = lignes.map((bySession) => bySession.get(session)).filter((row) => row !== undefined);
    documents.set(`parcoursup/demonstration-${session}.csv`, writeDonneesOuvertes(session, sortRows(rows)));
  }
  const fiches = identifyFiches(DIPLOMES);
  // Real diplomas: ONISEP's identifier is not among what is told of them.
  const markdown = FICHES_MARKDOWN.map(({ code, intitule, metiers }) => ({
    identifiant: `DEMO.${code}`,
    complet: intitule,
    metiers,
  }));
  documents.set('onisep/demonstration-fiches.xml', writeFichesXml(fiches));
  documents.set('onisep/demonstration-metiers.xml', writeMetiersXml([...fiches, ...markdown]));
  documents.set('inserjeunes/demonstration-regions.csv', writeInsertionRegions(fiches));
  documents.set('inserjeunes/demonstration-lycees.csv', writeInsertionLycees(fiches, formations));
  documents.set('nomenclatures/demonstration-n-mef.csv', writeNomenclature(fiches));
  for (const [fichier, texte] of writeFichesMarkdown()) documents.set(`onisep/${fichier}`, texte);
  documents.set('rapports/rapport-46421-2025.txt', renderTexte(RAPPORT_46421));
  return documents;
}

/** Official files are in no order that means anything: school by school is one. */
function sortRows(rows: readonly LigneDonneesOuvertes[]): LigneDonneesOuvertes[] {
  const key = ({ identite }: LigneDonneesOuvertes) => `${identite.uai} ${identite.code}`;
  return [...rows].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

/**
 * Writes the set into a folder of its own, in the place of what was there.
 * @returns Number of documents.
 */
export async function writeDemonstration(folder: string): Promise<number> {
  const documents = generateDemonstration();
  await rm(folder, { recursive: true, force: true });
  for (const [path, text] of documents) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return documents.size;
}
