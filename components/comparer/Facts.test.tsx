import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AUTRES, donnees, formation, ligneGroupe, PROS, rapport, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { compareFormations, readDemande } from '@/lib/views/comparaison';
import { toColonnes } from './colonnes';
import { Facts } from './Facts';

const TWO_GROUPS = [ligneGroupe(AUTRES, [131, 114, 39], 9), ligneGroupe(PROS, [60, 20, 10], 3)];
const ONE_GROUP = [ligneGroupe(AUTRES, [191, 134, 49], 12)];

/** The words of the row of places, of formations whose reports have these groups. */
function places(...reports: (typeof TWO_GROUPS)[]): string {
  const formations = reports.map((groupes, index) => {
    const code = String(index + 1);
    return formation({ code, sessions: [sessionFormation({ code })], rapports: [rapport({ code, groupes })] });
  });
  const catalogue = buildCatalogue(donnees({ formations }));
  const asked = readDemande(
    catalogue,
    formations.map(({ code }) => code),
  ).formations;
  const colonnes = toColonnes(compareFormations(catalogue, asked, null, null), asked, CRITERES_PAR_DEFAUT);
  const html = renderToStaticMarkup(
    <Facts colonnes={colonnes} hasCentre={false} onlyEcarts={false} insertion={false} />,
  );
  const row = /<tr(?:(?!<\/tr>).)*Places.*?<\/tr>/su.exec(html)?.[0] ?? '';
  // What is written for the ear alone is left out.
  return row
    .replaceAll(/<span class="sr-only">.*?<\/span>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ');
}

describe('places that a report counts by groups', () => {
  it('are said to be a sum, with a way to each group, and their number for paper', () => {
    const row = places(TWO_GROUPS, [ligneGroupe(AUTRES, [40, 30, 20], 30)]);
    expect(row).toContain('12 places, somme de groupe 1 et groupe 2');
    expect(row).toContain('2 groupes');
    expect(row).toContain('30 places');
  });

  it('shared by all, say which formation’s is a sum', () => {
    const row = places(TWO_GROUPS, ONE_GROUP);
    expect(row).toContain('12 places (A, somme de 2 groupes)');
    expect(row).toContain('groupe 1 de A groupe 2 de A ligne de B');
  });

  it('are no sum where there is one group', () => {
    expect(places(ONE_GROUP, ONE_GROUP)).not.toContain('somme');
  });
});
