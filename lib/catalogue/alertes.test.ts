import { describe, expect, it } from 'vitest';
import { formation, OUVERTES, RAPPORT, rapport, sessionFormation } from '@/fixtures/catalogue/donnees';
import type { ConstatStocke } from '@/lib/domain/release';
import { buildAlertes } from './alertes';

const alerte = (sourceId: string, ligne: number, message: string): ConstatStocke => ({
  gravite: 'alerte',
  code: 'ordre-des-comptes',
  message,
  sourceId,
  repere: { ligne },
});
const counted = (code: string, ligne: number, session = 2023, sourceId = OUVERTES) =>
  sessionFormation({ code, session, origine: { sourceId, repere: { ligne } } });
const messages = (all: readonly ConstatStocke[], one: ReturnType<typeof formation>) =>
  buildAlertes(all)
    .of(one)
    .map(({ session, message }) => `${session} ${message}`);

describe('findings of a formation', () => {
  it('are those of its own rows, in every session, newest first', () => {
    const one = formation({ sessions: [counted('1001', 12), counted('1001', 30, 2019, 'dddddddddddddddd')] });
    const all = [
      alerte('dddddddddddddddd', 30, 'ancienne'),
      alerte(OUVERTES, 12, 'récente'),
      alerte(OUVERTES, 30, 'd’une autre ligne'),
    ];
    expect(messages(all, one)).toEqual(['2023 récente', '2019 ancienne']);
  });

  it('are those of its whole report', () => {
    const one = formation({ sessions: [], rapports: [rapport({})] });
    expect(messages([alerte(RAPPORT, 641, 'critères'), alerte(OUVERTES, 12, 'ailleurs')], one)).toEqual([
      '2025 critères',
    ]);
  });
});
