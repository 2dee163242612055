import { BACS } from '@/lib/domain/bac';
import type { Formation } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { CLASSES, type Classe, classeIndex } from '@/lib/odds/classe';
import type { ContexteOdds } from '@/lib/odds/contexte';
import { rapportOf, readEvidence } from '@/lib/odds/estimate';
import { type Chiffre, chiffreOf, type Estimateur } from '@/lib/odds/estimateur';

/** Figures of every class of candidates: for each class, one per formation of the results; `null` where there is none. */
export type Chiffres = readonly (readonly (Chiffre | null)[])[];

const HORS_TERMINALE: Classe = { bac: 'general', mention: 'inconnue', profil: 'reorientation' };

/**
 * Computes every figure once, so that a search only reads and sorts.
 *
 * Without a report, who is hors terminale reads one row, whatever the bac and the mention: computed once for all of them.
 */
export function buildChiffres(
  formations: readonly Formation[],
  contexte: ContexteOdds,
  estimateur: Estimateur,
): Chiffres {
  const table: (Chiffre | null)[][] = CLASSES.map(() => new Array<Chiffre | null>(formations.length).fill(null));
  const put = (classe: Classe, index: number, chiffre: Chiffre | null) => {
    const column = table[classeIndex(classe)];
    if (column !== undefined) column[index] = chiffre;
  };
  formations.forEach((formation, index) => {
    const figure = (classe: Classe): Chiffre | null => {
      const evidence = readEvidence(formation, classe, contexte);
      return evidence.kind === 'absence' ? null : chiffreOf(estimateur, formation, classe, evidence);
    };
    if (rapportOf(formation) !== null) {
      for (const classe of CLASSES) put(classe, index, figure(classe));
      return;
    }
    for (const bac of BACS) {
      const evidence = readEvidence(formation, { bac, mention: 'inconnue', profil: 'terminale' }, contexte);
      if (evidence.kind === 'absence') continue;
      for (const mention of MENTIONS_CANDIDAT) {
        const classe: Classe = { bac, mention, profil: 'terminale' };
        put(classe, index, chiffreOf(estimateur, formation, classe, evidence));
      }
    }
    const others = figure(HORS_TERMINALE);
    for (const classe of CLASSES) if (classe.profil !== 'terminale') put(classe, index, others);
  });
  return table;
}
