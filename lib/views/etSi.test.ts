import { describe, expect, it } from 'vitest';
import {
  AUTRES,
  donnees,
  effectifs,
  formation,
  ligneBac,
  ligneGroupe,
  ligneProfil,
  rapport,
  sessionFormation,
} from '@/fixtures/catalogue/donnees';
import { readEchelles } from '@/fixtures/http/echelles';
import { formationDetail } from '@/lib/api/formationDetail';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';

const ouverte = formation({
  code: '1001',
  sessions: [
    sessionFormation({
      effectifs: effectifs({
        confirmesGeneral: 200,
        classesGeneral: 120,
        propositionsGeneral: 90,
        confirmesNonNeobacheliers: 100,
        classesNonNeobacheliers: 30,
        propositionsNonNeobacheliers: 2,
      }),
    }),
  ],
});

/** A report that counts profiles and some mentions: no félicitations, and nobody « sans mention ». */
const publiee = formation({
  code: '1002',
  sessions: [],
  rapports: [
    rapport({
      code: '1002',
      groupes: [ligneGroupe(AUTRES, [88, 80, 38])],
      parBacMention: [
        ligneBac(AUTRES, 'general', 'sans', [0, 0, 0]),
        ligneBac(AUTRES, 'general', 'ab', [50, 45, 20]),
        ligneBac(AUTRES, 'general', 'b', [38, 35, 18]),
        ligneBac(AUTRES, 'general', null, [88, 80, 38]),
      ],
      parProfil: [
        ligneProfil(AUTRES, 'terminale', [60, 57, 34]),
        ligneProfil(AUTRES, 'reorientation', [28, 23, 4]),
        ligneProfil(AUTRES, null, [88, 80, 38]),
      ],
    }),
  ],
});

const catalogue = buildCatalogue(donnees({ formations: [ouverte, publiee] }));
const CANDIDATS: readonly Candidat[] = MENTIONS_CANDIDAT.flatMap((mention) =>
  PROFILS.map((profil) => ({ bac: 'general', mention, profil }) as const),
);

const CANDIDAT_B: Candidat = { bac: 'general', mention: 'b', profil: 'terminale' };

describe('« et si… » is one computation', () => {
  it.each([
    ['open data', ouverte],
    ['a report', publiee],
  ])('the same on the page, in the API and in a comparison, for every candidate: %s', (_, one) => {
    for (const candidat of CANDIDATS) {
      const { mention, profil } = readEchelles(catalogue, one, candidat);
      expect(mention.api).toEqual(mention.page);
      expect(profil.api).toEqual(profil.page);
      expect(profil.comparaison).toEqual(profil.page);
      const { inconnue: _all, ...rungs } = mention.page;
      expect(mention.comparaison).toEqual(rungs);
    }
  });

  it('stands beside each mention its own row, and says that the figure crosses it with the profile', () => {
    const { selonMention } = formationDetail(catalogue, publiee, { ...CANDIDAT_B, profil: 'reorientation' });
    const rung = selonMention?.find(({ mention }) => mention === 'b')?.estimation;
    expect(rung).toMatchObject({
      kind: 'estimee',
      preuves: [
        { sur: 28, obtenus: 4 },
        { sur: 38, obtenus: 18 },
      ],
      fiabilite: 'indicative',
    });
    expect(rung?.kind === 'estimee' && rung.avertissements).toContainEqual(expect.stringContaining('jamais ensemble'));
  });

  it('says of a mention without a row that the others give its figure', () => {
    const { selonMention } = formationDetail(catalogue, publiee, CANDIDAT_B);
    for (const absent of ['sans', 'tb']) {
      const rung = selonMention?.find(({ mention }) => mention === absent)?.estimation;
      expect(rung, absent).toMatchObject({ kind: 'estimee', fiabilite: 'fragile', niveau: 'groupe' });
      expect(rung?.kind === 'estimee' && rung.avertissements).toContainEqual(
        expect.stringContaining('d’après les autres mentions'),
      );
    }
  });
});
