import { scoreReplays, tenueOf } from '@/lib/forecast/backtest';
import type { BilanFiabilite } from '@/lib/forecast/bilanFiabilite';
import type { Constants } from '@/lib/forecast/constants';
import { scoreMentions } from '@/lib/forecast/mentionsAdmis';
import { PrevisionsOuvertes } from '@/lib/forecast/openData';
import { replayEmprunts, replayPairs, replayWith } from '@/lib/forecast/replay';
import type { Sessions } from './panels';
import { simulateRapports } from './simulation/simulateRapports';

const RAPPORTS_SIMULES = 200;

/**
 * Forecasts every session from the ones before, and scores it by what came.
 *
 * @param constants Of the simulated reports alone: each replay fits its own, on what it knows.
 */
export async function replaySessions(
  { panels, misesANiveau, digest }: Sessions,
  constants: Constants,
): Promise<BilanFiabilite> {
  const previsions = new PrevisionsOuvertes(panels, constants);
  const replays = replayPairs(panels);
  return {
    generatedAt: new Date().toISOString(),
    data: { sessions: panels.map(({ session }) => session), digest },
    pairs: scoreReplays(replays),
    mentions: scoreMentions(panels),
    emprunts: replayEmprunts(panels),
    misesANiveau: tenueOf(replayWith(replays, misesANiveau)),
    simulation: await simulateRapports(RAPPORTS_SIMULES, (mean) => previsions.precisionAnnuelle(mean)),
  };
}
