import type { Rapport } from '@/lib/domain/rapport';
import { betaBinomialConcentration, type CountWithPrior } from '@/lib/stats/betaBinomialConcentration';
import { CONSTANTES_RAPPORT, type ConstantesRapport } from './constantes';
import { AUCUN, addComptes, type Comptes, withoutComptes } from './portes';
import { comptesOf } from './tables';

/** Reports from which on the hierarchy of the reports is fitted on them. */
export const RAPPORTS_POUR_AJUSTER = 30;

type Gate = 'classement' | 'appel';

/** What a row counts at each gate, beside what the rest of its parent lets one expect, smoothed by half a candidate. */
class Counts {
  readonly classement: CountWithPrior[] = [];
  readonly appel: CountWithPrior[] = [];

  add(own: Comptes, rest: Comptes): void {
    const expected = (k: number, n: number) => (k + 0.5) / (n + 1);
    if (own.confirmes > 0 && rest.confirmes > 0) {
      this.classement.push({ k: own.classes, n: own.confirmes, mean: expected(rest.classes, rest.confirmes) });
    }
    if (own.classes > 0 && rest.classes > 0) {
      this.appel.push({ k: own.appeles, n: own.classes, mean: expected(rest.appeles, rest.classes) });
    }
  }

  /** Concentrations of maximum marginal likelihood; the default for a gate that too few rows inform. */
  fit(fallback: Readonly<Record<Gate, number>>): Record<Gate, number> {
    const one = (gate: Gate) =>
      this[gate].length < RAPPORTS_POUR_AJUSTER ? fallback[gate] : betaBinomialConcentration(this[gate]);
    return { classement: one('classement'), appel: one('appel') };
  }
}

/**
 * Concentrations of groups, profiles and mentions, and parent of the second gate, from the loaded reports: the defaults below
 * `RAPPORTS_POUR_AJUSTER` of them.
 */
export function fitRapports(rapports: readonly Rapport[]): ConstantesRapport {
  if (rapports.length < RAPPORTS_POUR_AJUSTER) return CONSTANTES_RAPPORT;
  const groupe = new Counts();
  const profil = new Counts();
  const mention = new Counts();
  const formations: Comptes[] = [];
  for (const rapport of rapports) {
    const groupes = rapport.groupes.map((row) => ({ row, comptes: comptesOf(row) ?? AUCUN }));
    const whole = groupes.reduce((sum, { comptes }) => addComptes(sum, comptes), AUCUN);
    formations.push(whole);
    for (const { row, comptes } of groupes) {
      groupe.add(comptes, withoutComptes(whole, comptes));
      const here = (one: { jury: string; groupe: string; total: boolean }) =>
        one.jury === row.jury && one.groupe === row.groupe && !one.total;
      for (const one of rapport.parProfil.filter(here)) {
        const own = comptesOf(one);
        if (own !== null) profil.add(own, withoutComptes(comptes, own));
      }
      for (const one of rapport.parBacMention.filter(here)) {
        const own = one.mention === 'echec' ? null : comptesOf(one);
        if (own !== null) mention.add(own, withoutComptes(comptes, own));
      }
    }
  }
  return {
    formation: CONSTANTES_RAPPORT.formation,
    parentAppel: fitParent(formations),
    groupe: groupe.fit(CONSTANTES_RAPPORT.groupe),
    profil: profil.fit(CONSTANTES_RAPPORT.profil),
    mention: mention.fit(CONSTANTES_RAPPORT.mention),
  };
}

/** Mean of the formations' rates of the second gate (large ones are not typical), and how far one strays from it. */
function fitParent(formations: readonly Comptes[]): ConstantesRapport['parentAppel'] {
  const known = formations.filter(({ classes }) => classes > 0);
  if (known.length < RAPPORTS_POUR_AJUSTER) return CONSTANTES_RAPPORT.parentAppel;
  const mean = known.reduce((sum, { appeles, classes }) => sum + (appeles + 0.5) / (classes + 1), 0) / known.length;
  const counts = known.map(({ appeles, classes }) => ({ k: appeles, n: classes, mean }));
  return { mean, precision: betaBinomialConcentration(counts) };
}
