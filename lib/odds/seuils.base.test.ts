import { describe, expect, it } from 'vitest';
import type { SessionFormation } from '@/lib/domain/formation';
import { rate, rateOf } from '@/lib/domain/rate';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { listPieces } from '@/lib/ingest/read/pieces';
import { lecteurParcoursup } from '@/lib/ingest/sources/parcoursup/lecteur';
import { betaInterval, JEFFREYS } from '@/lib/stats/betaInterval';
import type { Mesure } from './mesures';
import { NIVEAU_INTERVALLE, palierOf } from './seuils';

const path = (await findOfficialFiles())?.parcoursup.get(2023);

/** Pseudo-candidates of one session's rate, as in `frequenceObservee`: the width that the interval of the next session has. */
const PRECISION = 19;
/** Below, a rate is a handful of people. */
const CANDIDATS_MIN = 20;

async function read(file: string): Promise<SessionFormation[]> {
  const rows: SessionFormation[] = [];
  for await (const piece of listPieces([file])) {
    for await (const event of lecteurParcoursup.read(piece, 'seuils')) {
      if (event.type === 'enregistrement' && event.valeur.nature === 'bts') rows.push(event.valeur);
    }
  }
  return rows;
}

/** Share of the néobacheliers who received a proposal, `null` where not published or too few. */
function received({ effectifs: e }: SessionFormation): number | null {
  const counts = [
    [e.confirmesGeneral, e.classesGeneral, e.propositionsGeneral],
    [e.confirmesTechnologique, e.classesTechnologique, e.propositionsTechnologique],
    [e.confirmesProfessionnel, e.classesProfessionnel, e.propositionsProfessionnel],
  ] as const;
  let [k, n] = [0, 0];
  for (const [confirmes, classes, propositions] of counts) {
    if (confirmes === null || classes === null || propositions === null) return null;
    k += Math.min(confirmes, classes, propositions);
    n += confirmes;
  }
  return n < CANDIDATS_MIN ? null : k / n;
}

const bandOf = (mesure: Mesure, share: number) => {
  const { low, high } = betaInterval(share * PRECISION, PRECISION, JEFFREYS, NIVEAU_INTERVALLE);
  return palierOf({ mesure, bas: rate(low), haut: rate(high) });
};

describe.runIf(path !== undefined)(
  'bands from one source and from the other, over the formations of 2023',
  async () => {
    // The official taux d'accès stands for `en-position`: the share of the candidates whom the calls reached. No count is derived from it.
    const pairs = (path === undefined ? [] : await read(path)).flatMap((row) => {
      const own = received(row);
      return own === null || row.tauxAcces === null ? [] : [{ own, access: rateOf(row.tauxAcces) }];
    });
    const moved = (mesure: Mesure) =>
      pairs.filter(({ own, access }) => bandOf('proposition-recue', own) !== bandOf(mesure, access));

    it('differ less often with thresholds of each measure’s own than with one pair for both', (context) => {
      const equal = moved('proposition-recue').length;
      const own = moved('en-position').length;
      context.annotate(
        `${own} of ${pairs.length} would change band with the other source, ${equal} with equal thresholds`,
      );
      expect(pairs.length).toBeGreaterThan(5000);
      expect(equal).toBeGreaterThan(0.24 * pairs.length);
      expect(own).toBeLessThan(0.19 * pairs.length);
    });

    it('differ in both directions alike: neither source flatters', () => {
      const order = ['ambitieux', 'realiste', 'prudent'] as const;
      const up = moved('en-position').filter(
        ({ own, access }) =>
          order.indexOf(bandOf('en-position', access)) > order.indexOf(bandOf('proposition-recue', own)),
      ).length;
      const down = moved('en-position').length - up;
      expect(up / (up + down)).toBeGreaterThan(0.3);
      expect(up / (up + down)).toBeLessThan(0.7);
    });

    it('stand ten points apart because the two rates stand about nine points apart', () => {
      const gaps = pairs.map(({ own, access }) => access - own).toSorted((a, b) => a - b);
      expect(gaps[Math.floor(gaps.length / 2)]).toBeCloseTo(0.086, 2);
    });
  },
);
