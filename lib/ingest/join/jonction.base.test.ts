import { beforeAll, describe, expect, it } from 'vitest';
import { AGRICOLE, type Attendu, MARITIME, PRODUCTION, SERVICES } from '@/fixtures/ingest/join/libellesOfficiels';
import type { Diplome } from '@/lib/domain/diplome';
import type { Jonction, SessionFormation } from '@/lib/domain/formation';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurOnisep } from '@/lib/ingest/sources/onisep/lecteur';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';
import type { Lecteur } from '../lecteur';
import { buildFamilles } from './familles';
import { createJonction, type Join } from './jonction';
import { miseANiveauDe } from './miseANiveau';
import { normalizeSpecialite } from './specialite';

const officiels = await findOfficialFiles();

const ATTENDUS: Readonly<Record<string, Readonly<Record<string, Attendu>>>> = {
  Production: PRODUCTION,
  Services: SERVICES,
  Agricole: AGRICOLE,
  BTSA: AGRICOLE,
  Maritime: MARITIME,
};

async function readRecords<T>(lecteur: Lecteur<T>, path: string): Promise<T[]> {
  const valeurs: T[] = [];
  for await (const piece of listPieces([path])) {
    for await (const evenement of lecteur.read(piece, 'officiel')) {
      if (evenement.type === 'enregistrement') valeurs.push(evenement.valeur);
    }
  }
  return valeurs;
}

/** Codes that a join leads to, in order; `null` for none. */
function codesOf(jonction: Jonction): string[] | null {
  if (jonction.kind === 'aucune') return null;
  return jonction.kind === 'fiche' ? [jonction.code] : [...jonction.options].sort();
}

describe.runIf(officiels?.onisep && officiels.parcoursup.size > 0)('official labels', () => {
  let fiches: Diplome[];
  let join: Join;
  const lignes = new Map<number, SessionFormation[]>();
  const btsOf = (session: number) => (lignes.get(session) ?? []).filter(({ nature }) => nature === 'bts');

  beforeAll(async () => {
    fiches = await readRecords(lecteurOnisep, officiels?.onisep ?? '');
    join = createJonction(fiches, buildFamilles(fiches));
    for (const [session, path] of officiels?.parcoursup ?? []) {
      lignes.set(session, await readRecords(lecteurParcoursup, path));
    }
  });

  it('join the sheet that a person reads in them, each and every one', () => {
    const libelles = new Set<string>();
    for (const session of lignes.keys()) {
      for (const ligne of btsOf(session)) {
        const { libelleSpecialite, famille } = ligne;
        libelles.add(`${session} ${famille} ${libelleSpecialite}`);
        const attendu = ATTENDUS[famille ?? '']?.[libelleSpecialite.replace(/\s+/g, ' ')];
        expect(
          attendu,
          `« ${libelleSpecialite} » (${famille}, ${session}) has been read by nobody`,
        ).not.toBeUndefined();
        const codes = attendu == null ? null : [attendu].flat().sort();
        expect(codesOf(join(ligne)), `${libelleSpecialite} (${session})`).toEqual(codes);
      }
    }
    // The whole vocabulary, and not a sample of it. Some labels of older sessions stand on rows without code alone.
    for (const [session, total] of [
      [2018, 116],
      [2019, 114],
      [2023, 118],
    ] as const) {
      if (!lignes.has(session)) continue;
      expect([...libelles].filter((cle) => cle.startsWith(`${session} `)).length, `${session}`).toBe(total);
    }
  });

  it('do so too where they stand on rows that carry no code', () => {
    for (const [famille, libelles] of Object.entries(ATTENDUS)) {
      for (const [libelleSpecialite, attendu] of Object.entries(libelles)) {
        const codes = attendu === null ? null : [attendu].flat().sort();
        expect(codesOf(join({ libelleSpecialite, famille })), libelleSpecialite).toEqual(codes);
      }
    }
  });

  it('give at least 95 % of the formations of 2023 a sheet or a family, and a reason to the others', () => {
    const jonctions = btsOf(2023).map((ligne) => ({ ligne, jonction: join(ligne) }));
    const sans = jonctions.filter(({ jonction }) => jonction.kind === 'aucune');
    expect(1 - sans.length / jonctions.length).toBeGreaterThan(0.95);
    expect(jonctions.filter(({ jonction }) => jonction.kind === 'famille')).toHaveLength(415);
    // Three diplomas of 2023 have no sheet in the document of June 2024.
    expect(new Set(sans.map(({ ligne }) => ligne.libelleSpecialite))).toEqual(
      new Set([
        'Edition',
        'Métiers de la coiffure',
        "Métiers de l'audio-visuel opt : techn. d'ingeniérie et exploit. équipements",
      ]),
    );
    for (const { jonction } of sans) expect(jonction).toMatchObject({ raison: expect.stringMatching(/\.$/) });
  });

  it('have one key per diploma and option: formations of one key join the same sheet in every session', () => {
    const parCle = new Map<string, Set<string>>();
    for (const session of lignes.keys()) {
      for (const ligne of btsOf(session)) {
        const { specialite } = normalizeSpecialite(ligne.libelleSpecialite, ligne.famille);
        const cible = codesOf(join(ligne))?.join(' ') ?? 'aucune';
        parCle.set(specialite, (parCle.get(specialite) ?? new Set()).add(cible));
      }
    }
    expect([...parCle].filter(([, cibles]) => cibles.size !== 1)).toEqual([]);
  });

  it('have one key per sheet', () => {
    const cles = fiches.map(({ intitule, type }) => normalizeSpecialite(intitule, type).specialite);
    expect(new Set(cles).size).toBe(fiches.length);
  });

  it('tell which BTS each mise à niveau leads to', () => {
    const cles = new Set(
      [...lignes.keys()].flatMap((session) =>
        btsOf(session).map(
          ({ libelleSpecialite, famille }) => normalizeSpecialite(libelleSpecialite, famille).specialite,
        ),
      ),
    );
    for (const [session, toutes] of lignes) {
      const annees = toutes.filter(({ nature }) => nature === 'mise-a-niveau');
      expect(annees.length, `${session}`).toBeGreaterThan(50);
      for (const annee of annees) {
        const vers = miseANiveauDe(annee);
        expect(vers.length, annee.libelle).toBeGreaterThan(0);
        for (const cle of vers) expect(cles, annee.libelle).toContain(cle);
      }
    }
  });

  it('agree with the access texts: nobody of a bac général is a candidate where a year comes first', () => {
    // The maritime BTS admit for both years at once: their candidates show in the BTS itself.
    const conditionnes = new Set(
      fiches
        .filter(({ miseANiveauPour, intitule }) => miseANiveauPour.length > 0 && !/maritime/.test(intitule))
        .map(({ code }) => code),
    );
    const concernees = btsOf(2023).filter((ligne) => codesOf(join(ligne))?.some((code) => conditionnes.has(code)));
    expect(concernees).toHaveLength(84);
    for (const { effectifs } of concernees) expect(effectifs.confirmesGeneral).toBe(0);
  });
});
