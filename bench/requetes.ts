import { readFileSync } from 'node:fs';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { mesureRequete, partsRepondues, type Reponse, type Requete } from '@/lib/search/mesureRequetes';

const read = (name: string): Requete[] =>
  JSON.parse(readFileSync(new URL(`../fixtures/catalogue/${name}.json`, import.meta.url), 'utf8'));

const percent = (share: number) => `${(share * 100).toFixed(1).replace('.', ',')} %`.padStart(8);

function line(name: string, reponses: readonly Reponse[]): void {
  const { parFormations, parSpecialites } = partsRepondues(reponses);
  console.log(
    `${name.padEnd(12)} ${String(reponses.length).padStart(4)} requêtes ${percent(parFormations)} ${percent(parSpecialites)}`,
  );
}

/**
 * How often what people type finds the speciality that they mean, by kind of query: among the first three formations,
 * then among the first three specialities. Of the queries that were put aside, only the shares are told.
 */
export function printRequetes(catalogue: Catalogue, options: { readonly manquees: boolean }): void {
  console.log('\nRequêtes familières                  3 premières formations, 3 premières spécialités');
  const reponses = read('requetes').map((requete) => mesureRequete(requete, catalogue));
  for (const genre of new Set(reponses.map(({ requete }) => requete.genre))) {
    line(
      genre,
      reponses.filter(({ requete }) => requete.genre === genre),
    );
  }
  line('toutes', reponses);
  for (const [name, file] of [
    ['réservées', 'requetesReservees'],
    ['témoins', 'requetesTemoins'],
  ] as const) {
    line(
      name,
      read(file).map((requete) => mesureRequete(requete, catalogue)),
    );
  }
  if (!options.manquees) return;
  for (const { requete, parFormations, specialites, total } of reponses) {
    if (!parFormations)
      console.log(`  « ${requete.q} » (${requete.attendu.join(', ')}) → ${total} : ${specialites.join(', ')}`);
  }
}
