import { describe, expect, it } from 'vitest';
import { readDocument, withoutReperes } from '@/fixtures/ingest/rapport/lecture';
import { RAPPORT_INVENTE } from '@/fixtures/ingest/rapport/rapportInvente';
import type { RapportARendre } from '@/scripts/reports/aRendre';
import { renderTexte } from '@/scripts/reports/texte';

const JURIES = ['Jury de lutherie', 'Jury de facture instrumentale'] as const;

/** The invented report twice over, once per jury, in the same groups. */
function withTwoJuries(): RapportARendre {
  const perJury = <T extends { readonly jury: string }>(rows: readonly T[]): T[] =>
    JURIES.flatMap((jury) => rows.map((row) => ({ ...row, jury })));
  const { groupes, parSexe, parBacMention, parProfil, parSpecialite } = RAPPORT_INVENTE;
  return {
    ...RAPPORT_INVENTE,
    groupes: perJury(groupes),
    parSexe: perJury(parSexe),
    parBacMention: perJury(parBacMention),
    parProfil: perJury(parProfil),
    parSpecialite: parSpecialite.map((table) =>
      table.publie
        ? { ...table, lignes: perJury(table.lignes) }
        : { typeBac: table.typeBac, publie: false, note: table.note },
    ),
  };
}

describe('a formation with several juries', () => {
  it.each(['cellules', 'lignes'] as const)('keeps the rows of each apart, in the flow « %s »', async (flux) => {
    const rapport = withTwoJuries();
    const { rapport: read, constats } = await readDocument(renderTexte(rapport, { flux }));
    const { criteres: _, ...expected } = rapport;
    expect(withoutReperes(read)).toMatchObject(expected);
    expect(constats.filter(({ code }) => code !== 'separation-incertaine')).toEqual([]);
  });

  it('is not read where nothing tells the jury from the group', async () => {
    const { parSpecialite: _, ...rest } = withTwoJuries();
    const texte = renderTexte(
      {
        ...rest,
        parSpecialite: [],
        notes: rest.notes.slice(0, 1),
        groupes: rest.groupes.map((row) => ({ ...row, groupe: `Groupe des ${row.groupe.toLowerCase()}` })),
      },
      { flux: 'lignes' },
    );
    const { rapport, constats } = await readDocument(texte);
    expect(rapport?.groupes).toEqual([]);
    expect(constats.filter(({ code }) => code === 'rubrique-absente')).toHaveLength(1);
    expect(constats.some(({ message }) => message.includes('ne dit pas où finit le jury'))).toBe(true);
  });
});
