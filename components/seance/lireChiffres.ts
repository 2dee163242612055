import type { FormationListe, ListeDetail } from '@/lib/api/schemas/liste';
import { listeQuery } from '@/lib/device/lien';
import { BORNES_LISTE } from '@/lib/device/liste';

/** One formation with its figure for a kind of candidate; `null` when the data do not know its code. */
export type LireChiffre = (candidat: string, code: string) => Promise<FormationListe | null>;

interface Attente {
  readonly code: string;
  readonly resolve: (formation: FormationListe | null) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Reads figures by kind of candidate: all codes that are asked for in one turn go in one request for each kind. No request names anybody, nor says who asks
 * for what.
 *
 * @param candidat query of a kind of candidate, empty for names without figures
 */
export function createLireChiffres(get: typeof fetch = (...request) => fetch(...request)): LireChiffre {
  const waiting = new Map<string, Attente[]>();

  async function ask(candidat: string, attentes: readonly Attente[]): Promise<void> {
    try {
      const items = [...new Set(attentes.map(({ code }) => code))].toSorted().map((code) => ({ code }));
      const response = await get(`/api/v1/liste?${listeQuery({ candidat, items })}`, {
        headers: { Accept: 'application/json' },
      });
      if (!response.ok) throw new Error(`liste: ${response.status}`);
      const { formations } = (await response.json()) as ListeDetail;
      const byCode = new Map(formations.map((formation) => [formation.code, formation]));
      for (const { code, resolve } of attentes) resolve(byCode.get(code) ?? null);
    } catch (error) {
      for (const { reject } of attentes) reject(error);
    }
  }

  function send(): void {
    const asked = [...waiting];
    waiting.clear();
    for (const [candidat, attentes] of asked) {
      for (let from = 0; from < attentes.length; from += BORNES_LISTE.items) {
        void ask(candidat, attentes.slice(from, from + BORNES_LISTE.items));
      }
    }
  }

  return (candidat, code) =>
    new Promise((resolve, reject) => {
      if (waiting.size === 0) setTimeout(send);
      const attentes = waiting.get(candidat) ?? [];
      attentes.push({ code, resolve, reject });
      waiting.set(candidat, attentes);
    });
}
