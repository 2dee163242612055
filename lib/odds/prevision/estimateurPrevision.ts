import type { Bac } from '@/lib/domain/bac';
import type { Population } from '@/lib/domain/effectifs';
import type { Formation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import { betaQuantile } from '@/lib/stats/betaQuantile';
import type { BetaShape } from '@/lib/stats/betaShapes';
import type { Classe } from '../classe';
import type { Chiffre, Estimateur, FabriqueEstimateur } from '../estimateur';
import type { Niveau } from '../estimation';
import type { EvidenceDonneesOuvertes, EvidenceRapport } from '../evidence';
import { frequenceObservee } from '../frequenceObservee';
import { type ConstantesRapport, PARENT_CLASSEMENT } from '../rapport/constantes';
import { type EstimeGroupe, estimateFormation, GroupeEstime } from '../rapport/estimeRapport';
import { fitRapports } from '../rapport/fitRapports';
import { readTables } from '../rapport/tables';
import { NIVEAU_INTERVALLE } from '../seuils';
import type { Constants } from './constants';
import { fitConstants } from './fit';
import { tiltRate } from './mentionsAdmis';
import { type Prevision, PrevisionsOuvertes } from './openData';
import { panelsOf } from './panels';

/** Below this share of its own, a figure is the diploma's more than the formation's. */
const PART_PROPRE = 0.5;

/**
 * The two-gate estimator: next session's rate, from everything that the loaded sessions and reports say of the formation.
 *
 * @param fitted Constants stored for this release; without them, they are fitted here (about a second for three sessions).
 */
export function previsionDe(fitted: Constants | null = null): FabriqueEstimateur {
  return (donnees) => {
    const panels = panelsOf(donnees.formations);
    const constants = fitted ?? fitConstants(panels);
    const ouvertes = new PrevisionsOuvertes(panels, constants);
    const observed = frequenceObservee();
    const constantes = fitRapports(donnees.formations.flatMap(({ rapports: [newest] }) => newest ?? []));
    const rapports = new EstimesRapport(ouvertes, constantes);
    return {
      version: `prevision-1 ${JSON.stringify([constants, constantes])}`,
      estimate(formation, classe, evidence) {
        if (evidence.mesure === 'en-position') return rapports.estimate(formation, classe, evidence);
        return estimateOuverte(ouvertes, formation, classe, evidence) ?? observed.estimate(formation, classe, evidence);
      },
    } satisfies Estimateur;
  };
}

function estimateOuverte(
  ouvertes: PrevisionsOuvertes,
  { code }: Formation,
  { mention }: Classe,
  { population, lignes }: EvidenceDonneesOuvertes,
): Chiffre | null {
  const prevision = ouvertes.of(code, 'proposition', population);
  if (prevision === null) return null;
  const neobachelier = population !== null && population !== 'nonNeobacheliers';
  const ratio = neobachelier && mention !== 'inconnue' ? ouvertes.ratioMention(code, mention) : null;
  const tilt = (rate: number) => (ratio === null ? rate : tiltRate(rate, ratio));
  return {
    kind: 'estimee',
    taux: tilt(prevision.taux),
    bas: tilt(prevision.bas),
    haut: tilt(prevision.haut),
    n: lignes[0].confirmes,
    ...niveauOf(prevision, lignes[0].confirmes),
    ...(ratio === null ? {} : { avis: [{ cle: 'mentions-des-admis' }, { cle: 'mention-repere' }] }),
  };
}

/** The level that says most: the row itself, else the rest of the formation, else its diploma. */
function niveauOf({ propre, candidatsPropres }: Prevision, confirmes: number): { readonly niveau?: Niveau } {
  if (propre < PART_PROPRE) return { niveau: 'diplome' };
  return confirmes < candidatsPropres ? { niveau: 'formation' } : {};
}

/** Figures of the reports, one group at a time. */
class EstimesRapport {
  readonly #ouvertes: PrevisionsOuvertes;
  readonly #constantes: ConstantesRapport;
  readonly #groupes = new WeakMap<Rapport, Map<string, GroupeEstime | null>>();

  constructor(ouvertes: PrevisionsOuvertes, constantes: ConstantesRapport) {
    this.#ouvertes = ouvertes;
    this.#constantes = constantes;
  }

  estimate(formation: Formation, classe: Classe, evidence: EvidenceRapport): Chiffre {
    const estime = this.#estime(formation, classe, evidence);
    const { mean, precision } = estime.taux;
    const tail = (1 - NIVEAU_INTERVALLE) / 2;
    const [a, b] = [mean * precision, (1 - mean) * precision];
    const figure = {
      kind: 'estimee',
      taux: mean,
      bas: betaQuantile(tail, a, b),
      haut: betaQuantile(1 - tail, a, b),
      n: estime.n,
    } as const;
    return estime.combine ? { ...figure, avis: [{ cle: 'combinaison-estimee' }] } : figure;
  }

  #estime(formation: Formation, classe: Classe, { groupe, lignes }: EvidenceRapport): EstimeGroupe {
    const [first, second] = lignes;
    const rapport = formation.rapports[0];
    const tables =
      rapport === undefined || groupe === null ? null : this.#groupe(formation, rapport, groupe, classe.bac);
    if (tables === null) {
      const comptes = { confirmes: first.confirmes, classes: first.classes, appeles: first.obtenus };
      const parent = this.#parent(formation, classe.bac, new Map());
      return estimateFormation(comptes, parent, (mean) => this.#ouvertes.precisionAnnuelle(mean), this.#constantes);
    }
    const { mention, profil } = classe;
    const both =
      second !== undefined && mention !== 'inconnue' && [first, second].some(({ sujet }) => sujet.de === 'mention');
    const found = both ? tables.combine(mention, profil) : null;
    if (found !== null) return found;
    switch (first.sujet.de) {
      case 'profil':
        return tables.profil(first.sujet.profil) ?? tables.groupe();
      case 'mention':
        return tables.mention(first.sujet.mention) ?? tables.groupe();
      case 'bac':
        return tables.mention('inconnue') ?? tables.groupe();
      default:
        return tables.groupe();
    }
  }

  #groupe(formation: Formation, rapport: Rapport, groupe: string, bac: Bac): GroupeEstime | null {
    let known = this.#groupes.get(rapport);
    if (known === undefined) {
      known = new Map();
      this.#groupes.set(rapport, known);
    }
    const key = `${bac} ${groupe}`;
    let estime = known.get(key);
    if (estime === undefined) {
      const tables = readTables(rapport, groupe, bac);
      estime =
        tables === null
          ? null
          : new GroupeEstime(
              tables,
              this.#parent(
                formation,
                bac,
                new Map([...tables.profils].map(([profil, { confirmes }]) => [profil, confirmes] as const)),
              ),
              (mean) => this.#ouvertes.precisionAnnuelle(mean),
              this.#constantes,
            );
      known.set(key, estime);
    }
    return estime;
  }

  /** The diploma's rate of classement for the candidates of a group: néobacheliers of the bac and all others, weighted by the profiles. */
  #parent({ specialite }: Formation, bac: Bac, profils: ReadonlyMap<string, number>): BetaShape {
    const own: Population = bac === 'autre' ? 'nonNeobacheliers' : bac;
    const [neo, others] = [
      this.#ouvertes.diplome(specialite, own),
      this.#ouvertes.diplome(specialite, 'nonNeobacheliers'),
    ];
    if (neo === null || others === null) return PARENT_CLASSEMENT;
    let total = 0;
    for (const confirmes of profils.values()) total += confirmes;
    const share = total === 0 ? 1 : (profils.get('terminale') ?? 0) / total;
    return {
      mean: share * neo.mean + (1 - share) * others.mean,
      precision: share * neo.precision + (1 - share) * others.precision,
    };
  }
}
