import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ligneBac, ligneGroupe, ligneProfil, rapport } from '@/fixtures/catalogue/donnees';
import type { Cellule } from '@/lib/domain/rapport';
import type { Repere } from '@/lib/domain/source';
import { ComptesTable } from './ComptesTable';
import { ownRows } from './ownRows';
import { COLONNES_RAPPORT, toComptes } from './rapportRows';
import { bacMentionSections, groupeSections, profilSections } from './rapportSections';

const AUTRES = 'Autres candidats';
const TECHNO = 'Bacheliers technologiques toutes séries';
const INVENTED = rapport({
  groupes: [ligneGroupe(AUTRES, [40, 30, 20, 5], 4), ligneGroupe(TECHNO, [10, 8, 8, 1], 1)],
  parBacMention: [
    ligneBac(AUTRES, 'general', 'ab', [12, 10, 6, 1]),
    ligneBac(AUTRES, 'general', null, [40, 30, 20, 5]),
    ligneBac(TECHNO, 'technologique', 'ab', [4, 4, 4, 1]),
  ],
  parProfil: [ligneProfil(AUTRES, 'terminale', [25, 20, 15, 4]), ligneProfil(TECHNO, 'terminale', [6, 5, 5, 1])],
});

const own = (sections: readonly { readonly rows: readonly { readonly label: string; readonly own?: boolean }[] }[]) =>
  sections.map(({ rows }) => rows.filter((row) => row.own).map(({ label }) => label));

describe('the rows that count candidates like the one who reads', () => {
  const rows = ownRows(INVENTED, { bac: 'general', mention: 'ab', profil: 'terminale' });

  it('are those of the group that ranks the bac, in each table, and never a total', () => {
    expect(own(groupeSections(INVENTED, rows))).toEqual([[`${AUTRES}, 4 places`]]);
    expect(own(bacMentionSections(INVENTED, rows))).toEqual([['Mention assez bien'], []]);
    expect(own(profilSections(INVENTED, rows))).toEqual([['En terminale'], []]);
  });

  it('are none without a candidate, and none when the group is ambiguous', () => {
    const several = rapport({ ...INVENTED, groupes: [...INVENTED.groupes, ligneGroupe(AUTRES, [1, 1, 1, 1])] });
    for (const none of [
      ownRows(INVENTED, null),
      ownRows(several, { bac: 'general', mention: 'ab', profil: 'terminale' }),
    ]) {
      expect(own(groupeSections(INVENTED, none)).flat()).toEqual([]);
      expect(own(bacMentionSections(INVENTED, none)).flat()).toEqual([]);
    }
  });
});

describe('a table of a report', () => {
  const repere = { page: 3 };
  const cleOf = (place: Repere) => (place === repere ? 'b2025-2' : null);
  const cells = (cellule: Cellule) =>
    toComptes([{ heading: null, rows: [{ label: 'Ligne', repere, ...cellule }] }], { cleOf })[0]?.rows[0]?.cells;

  it('says what is not published, never zero', () => {
    const said = ['12', 'non publié', 'non publié', 'non publié', '0'];
    expect(cells({ confirmes: 12, classes: null, appeles: null, acceptes: 0 })).toEqual(said);
  });

  it('gives the share in position, and none over nobody', () => {
    expect(cells({ confirmes: 56, classes: 48, appeles: 16, acceptes: 3 })).toContain('29\u202f%');
    expect(cells({ confirmes: 0, classes: 0, appeles: 0, acceptes: 0 })).toEqual([
      '0',
      '0',
      '0',
      'aucun candidat',
      '0',
    ]);
  });

  it('leads each row to the row of the document, by its name, and marks the reader’s', () => {
    const counts = { confirmes: 1, classes: 1, appeles: 1, acceptes: 1, pourcentage: 50 };
    const html = renderToStaticMarkup(
      <ComptesTable
        id="t"
        caption="Par bac"
        columns={['Bac', ...COLONNES_RAPPORT]}
        sections={toComptes([{ heading: 'Groupe', rows: [{ label: 'Ligne', repere, own: true, ...counts }] }], {
          cleOf,
        })}
        note="Session 2025."
        racine="/formation/1/lignes/"
        suite="?bac=general"
      />,
    );
    expect(html).toContain(
      '<tr class="own"><th scope="row"><a href="/formation/1/lignes/b2025-2?bac=general" data-soft="ici">Ligne</a> (ta ligne)</th>',
    );
    expect(html).toContain('<td>1 (50\u202f%)</td>');
  });
});

describe('the sections of a table', () => {
  it('follow the document, one per group and bac, and name the jury only where there are several', () => {
    expect(bacMentionSections(INVENTED, ownRows(INVENTED, null)).map(({ heading }) => heading)).toEqual([
      `${AUTRES} – general`,
      `${TECHNO} – technologique`,
    ]);
    const [first] = INVENTED.parProfil;
    if (first === undefined) throw new Error('no row');
    const juries = rapport({ parProfil: [first, { ...first, jury: 'Jury B' }] });
    expect(profilSections(juries, ownRows(juries, null)).map(({ heading }) => heading)).toEqual([
      `Jury par défaut – ${AUTRES}`,
      `Jury B – ${AUTRES}`,
    ]);
  });
});
