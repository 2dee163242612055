import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { openDatabase } from '@/lib/db/database';
import { readDonnees } from '@/lib/db/readDonnees';
import { suggest } from '@/lib/search/suggestions';

const db = await openDatabase();
const d = await readDonnees(db);
await db.close();
const c = buildCatalogue(d);
console.log(c.suggestions.entrees.length, c.suggestions.mots.length);
for (const q of [
  'com',
  'compt',
  'compta',
  'comtab',
  'audio',
  'cinema',
  'nan',
  'lyc',
  'nelson',
  'inge',
  'infor',
  'develo',
  'elec',
  'tech',
  'st',
  'mco',
  'compta nan',
  'sio toul',
  'estetic',
  'hotel',
  'saint jo',
  'bre',
  'banke',
  'métiers du son',
  'ca',
  'vent',
]) {
  const t = performance.now();
  const g = suggest(q, c);
  const ms = performance.now() - t;
  console.log(`\n${q}  ${ms.toFixed(1)}ms`);
  for (const x of g)
    console.log(
      '  ',
      x.libelle,
      '|',
      x.suggestions.map((s) => `${s.libelle}${s.detail ? ` [${s.detail}]` : ''} ${s.formations}`).join(' ; '),
    );
}
