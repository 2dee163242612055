import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { AUTRES, donnees, formation, ligneGroupe, PROS, rapport, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { compareFormations, readDemande } from '@/lib/views/comparaison';
import { ComparaisonTable } from './ComparaisonTable';
import { toColonnes } from './colonnes';

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
    <ComparaisonTable
      colonnes={colonnes}
      criteres={CRITERES_PAR_DEFAUT}
      candidat={null}
      hasCentre={false}
      demonstration={false}
      insertion={false}
    />,
  );
  const row = html.split('</tr>').find((one) => />Places<|\d\splaces/u.test(one)) ?? '';
  // What is written for the ear alone is left out.
  return row
    .replaceAll(/<span class="sr-only">.*?<\/span>/gsu, '')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll(/\s+/gu, ' ');
}

describe('places that a report counts by groups', () => {
  it('are said to be a sum, with a way to each group, and their number for paper', () => {
    const row = places(TWO_GROUPS, [ligneGroupe(AUTRES, [40, 30, 20], 30)]);
    expect(row).toContain('12, somme de groupe 1 et groupe 2');
    expect(row).toContain('2 groupes');
    expect(row).toContain('30');
  });

  it('shared by all, say which formation’s is a sum', () => {
    const row = places(TWO_GROUPS, ONE_GROUP);
    expect(row).toContain(
      '12 places (Lycée des Essais, Comptabilité et gestion, somme de groupe 1 et groupe 22 groupes) (Lycée des Essais',
    );
  });

  it('are no sum where there is one group', () => {
    expect(places(ONE_GROUP, ONE_GROUP)).toMatch(/12 places (?!.*somme)/);
  });
});
