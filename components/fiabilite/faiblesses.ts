import type { PairScores } from '@/lib/forecast/backtest';
import { BASELINES } from '@/lib/forecast/baselines';
import { PROMESSE_PALIER } from '@/lib/odds/seuils';
import { boundsOf, linesOf, type Rejeu, tenueDe } from '@/lib/views/rejeux';
import { EGALITE } from './verdict';
import { MESURE, PERIMETRE, paire, percentTenth, points, pointsWord, REFERENCE } from './words';

/** A replay's line as a sentence names it: « Candidats classés, par bac, 2019 → 2023 (4 ans après), hors terminale ». */
export interface Constat {
  readonly rejeu: string;
  readonly qui: string;
  readonly texte: string;
}

/** Fewer forecasts than this prove nothing of a class, for or against. */
const TROP_PEU = 30;
/** A national level that moved by as much is a fact of its own. */
const DEPLACEMENT = 0.05;
/** Calibration error left without the national shift above which the shape of the forecasts is wrong. */
const CALIBRATION = 0.04;
/** Gap to the expected share below which an interval is neither too narrow nor too wide. */
const ECART_COUVERTURE = 0.03;

type Read = (line: PairScores) => string | null;

function collect(
  rejeux: readonly Rejeu[],
  read: Read,
  lines: (rejeu: Rejeu) => readonly PairScores[] = linesOf,
): Constat[] {
  return rejeux.flatMap((rejeu) =>
    lines(rejeu).flatMap((line) => {
      const texte = read(line);
      return texte === null
        ? []
        : [{ rejeu: `${MESURE[rejeu.measure]}, ${paire(rejeu)}`, qui: PERIMETRE[line.scope], texte }];
    }),
  );
}

const isSmall = ({ formations }: PairScores) => formations < TROP_PEU;

/** Where the level of everyone moved: no forecast that starts from the earlier session could be right. */
export function deplacements(rejeux: readonly Rejeu[]): Constat[] {
  return collect(rejeux, (line) =>
    isSmall(line) || line.scope.startsWith('n:') || Math.abs(line.model.shift) < DEPLACEMENT
      ? null
      : `${pointsWord(Math.abs(line.model.shift))} ${line.model.shift < 0 ? 'plus bas' : 'plus haut'} que prévu`,
  );
}

/** Where the forecasts are wrong in another way at one end than at the other, once everyone's level is put right. */
export function formes(rejeux: readonly Rejeu[]): Constat[] {
  return collect(rejeux, (line) =>
    isSmall(line) || line.model.eceUnshifted <= CALIBRATION
      ? null
      : `${pointsWord(line.model.eceUnshifted)} d’écart à la diagonale, déplacement ôté`,
  );
}

/** Where something simpler did better, on either score; errors within one percent of each other are a tie. */
export function defaites(rejeux: readonly Rejeu[]): Constat[] {
  return collect(rejeux, (line) => {
    if (isSmall(line)) return null;
    const better = BASELINES.flatMap((name) => {
      const other = line.baselines[name];
      if (other === null) return [];
      const scores = [
        ...(other.mae < line.model.mae * (1 - EGALITE)
          ? [`écart moyen ${points(other.mae)} contre ${pointsWord(line.model.mae)}`]
          : []),
        ...(other.logLoss < line.model.logLoss
          ? [`perte logarithmique moindre de ${perte(line.model.logLoss - other.logLoss)}`]
          : []),
      ];
      return scores.length === 0 ? [] : [`${REFERENCE[name].long} fait mieux (${scores.join(', ')})`];
    });
    return better.length === 0 ? null : better.join(' ; ');
  });
}

/** Where the intervals surely hold less, or more, than the model itself expects. */
export function couvertures(rejeux: readonly Rejeu[], sens: 'etroits' | 'larges'): Constat[] {
  return collect(rejeux, (line) => {
    const bounds = boundsOf(line.intervals.coverageShown);
    if (isSmall(line) || bounds === null) return null;
    const { tenus, attendus } = tenueDe(line);
    const [low, high] = bounds;
    const wrong =
      sens === 'etroits'
        ? high < attendus && tenus <= attendus - ECART_COUVERTURE
        : low > attendus && tenus >= attendus + ECART_COUVERTURE;
    return wrong ? `${percentTenth(tenus)} des intervalles ont tenu, ${percentTenth(attendus)} étaient attendus` : null;
  });
}

/** Where a band did not keep what its word promises. */
export function promesses(rejeux: readonly Rejeu[]): Constat[] {
  return collect(
    rejeux,
    (line) =>
      isSmall(line) || line.promise === null || line.promise >= PROMESSE_PALIER
        ? null
        : `${percentTenth(line.promise)} des ${line.formations} prévisions ont tenu la promesse du mot`,
    ({ paliers }) => paliers,
  );
}

/** Classes too small to be judged. */
export function tropPeu(rejeux: readonly Rejeu[]): Constat[] {
  return collect(rejeux, (line) => (isSmall(line) ? `${line.formations} seulement` : null));
}

const PERTE = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 2 });
const perte = (value: number) => PERTE.format(value);
