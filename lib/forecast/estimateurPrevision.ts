import type { Bac } from '@/lib/domain/bac';
import type { Population } from '@/lib/domain/effectifs';
import type { Formation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import { type Rate, rate } from '@/lib/domain/rate';
import type { Classe } from '@/lib/odds/classe';
import {
  type Chiffre,
  type Combinaison,
  chiffreOf,
  type Estimateur,
  type FabriqueEstimateur,
} from '@/lib/odds/estimateur';
import type { Avis, EvidenceDonneesOuvertes, EvidenceRapport } from '@/lib/odds/evidence';
import { frequenceObservee } from '@/lib/odds/frequenceObservee';
import type { Niveau } from '@/lib/odds/mesures';
import { NIVEAU_INTERVALLE } from '@/lib/odds/seuils';
import { betaQuantile } from '@/lib/stats/betaQuantile';
import type { BetaShape } from '@/lib/stats/betaShapes';
import type { Constants } from './constants';
import { fitConstants } from './fit';
import { tiltRate } from './mentionsAdmis';
import { type Prevision, PrevisionsOuvertes } from './openData';
import { panelsOf } from './panels';
import { type ConstantesRapport, PARENT_CLASSEMENT } from './rapport/constantes';
import { type EstimeGroupe, estimateFormation, GroupeEstime } from './rapport/estimeRapport';
import { fitRapports } from './rapport/fitRapports';
import { readTables } from './rapport/tables';
import { METHODE, readStoredConstants } from './storedConstants';

/** Below this share of its own, a figure is the diploma's more than the formation's. */
const PART_PROPRE = 0.5;

/**
 * The two-gate estimator: next session's rate, from everything that the loaded sessions and reports say of the formation.
 *
 * @param fitted Constants to use instead of those stored with the release; where it has none, they are fitted here (about a second for three sessions).
 */
export function previsionDe(fitted: Constants | null = null): FabriqueEstimateur {
  return ({ formations, release, calculs }) => {
    const panels = panelsOf(formations);
    const constants = fitted ?? readStoredConstants(calculs.constantes, release.digest) ?? fitConstants(panels);
    const ouvertes = new PrevisionsOuvertes(panels, constants);
    const observed = frequenceObservee();
    const constantes = fitRapports(formations.flatMap(({ rapports: [newest] }) => newest ?? []));
    const rapports = new EstimesRapport(ouvertes, constantes);
    return {
      version: `${METHODE} ${JSON.stringify([constants, constantes])}`,
      estimate: {
        'en-position': (formation, classe, evidence) => rapports.estimate(formation, classe, evidence),
        'proposition-recue': (formation, classe, evidence) =>
          estimateOuverte(ouvertes, formation, classe, evidence) ?? chiffreOf(observed, formation, classe, evidence),
      },
      combine: (formation, classe, evidence) => rapports.combine(formation, classe, evidence),
    } satisfies Estimateur;
  };
}

function estimateOuverte(
  ouvertes: PrevisionsOuvertes,
  { code }: Formation,
  { mention }: Classe,
  { population, lignes }: EvidenceDonneesOuvertes,
): Chiffre<'proposition-recue'> | null {
  const prevision = ouvertes.of(code, 'proposition', population);
  if (prevision === null) return null;
  const neobachelier = population !== null && population !== 'nonNeobacheliers';
  const ratio = neobachelier && mention !== 'inconnue' ? ouvertes.ratioMention(code, mention) : null;
  const tilt = (taux: Rate) => (ratio === null ? taux : rate(tiltRate(taux, ratio)));
  return {
    kind: 'estimee',
    mesure: 'proposition-recue',
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

/** A mention and a profile, each with a row: what the report does not cross. */
function hasTwoMargins({ mention }: Classe, { lignes }: EvidenceRapport): boolean {
  return (
    mention !== 'inconnue' &&
    lignes.some(({ sujet }) => sujet.de === 'profil') &&
    lignes.some(({ sujet }) => sujet.de === 'mention' || sujet.de === 'bac')
  );
}

function estimeClasse(tables: GroupeEstime, classe: Classe, evidence: EvidenceRapport): EstimeGroupe {
  const { mention, profil } = classe;
  if (mention !== 'inconnue' && hasTwoMargins(classe, evidence)) {
    const found = tables.combine(mention, profil);
    if (found !== null) return found;
  }
  switch (evidence.lignes[0].sujet.de) {
    case 'profil':
      return tables.profil(profil) ?? tables.groupe();
    // The bac's own row, where none counts the mention: the ladder answers.
    case 'mention':
    case 'bac':
      return tables.mention(mention) ?? tables.groupe();
    default:
      return tables.groupe();
  }
}

function intervalOf({ taux: { mean, precision } }: EstimeGroupe): { taux: Rate; bas: Rate; haut: Rate } {
  const tail = (1 - NIVEAU_INTERVALLE) / 2;
  const [a, b] = [mean * precision, (1 - mean) * precision];
  return { taux: rate(mean), bas: rate(betaQuantile(tail, a, b)), haut: rate(betaQuantile(1 - tail, a, b)) };
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

  estimate(formation: Formation, classe: Classe, evidence: EvidenceRapport): Chiffre<'en-position'> {
    const tables = this.#tables(formation, classe, evidence);
    const estime =
      tables === null ? this.#formation(formation, classe, evidence) : estimeClasse(tables, classe, evidence);
    const avis: Avis[] = [];
    if (estime.combine) avis.push({ cle: 'combinaison-estimee' });
    else if (tables !== null && hasTwoMargins(classe, evidence)) avis.push({ cle: 'combinaison-refusee' });
    if (estime.echelle) avis.push({ cle: 'mention-par-echelle' });
    return {
      kind: 'estimee',
      mesure: 'en-position',
      ...intervalOf(estime),
      n: estime.n,
      ...(estime.echelle ? { niveau: 'groupe' } : {}),
      ...(avis.length === 0 ? {} : { avis }),
    };
  }

  /** Both margins of a candidate, as counted and as estimated, and what became of them. */
  combine(formation: Formation, classe: Classe, evidence: EvidenceRapport): Combinaison | null {
    const tables = this.#tables(formation, classe, evidence);
    if (tables === null || !hasTwoMargins(classe, evidence)) return null;
    const marges = evidence.lignes.flatMap((ligne) => {
      // A row of all mentions is estimated as such: the ladder's figure for one mention is not that row's.
      const mention = ligne.sujet.de === 'mention' ? classe.mention : 'inconnue';
      const estime = ligne.sujet.de === 'profil' ? tables.profil(classe.profil) : tables.mention(mention);
      return estime === null ? [] : [{ ligne, ...intervalOf(estime) }];
    });
    const { combinaison } = tables;
    return combinaison.kind === 'refusee' ? { ...combinaison, marges } : { kind: 'estimee', marges };
  }

  #tables(formation: Formation, { bac }: Classe, { groupe }: EvidenceRapport): GroupeEstime | null {
    const rapport = formation.rapports[0];
    return rapport === undefined || groupe === null ? null : this.#groupe(formation, rapport, groupe, bac);
  }

  #formation(formation: Formation, { bac }: Classe, { lignes: [first] }: EvidenceRapport): EstimeGroupe {
    const comptes = { confirmes: first.confirmes, classes: first.classes, appeles: first.obtenus };
    const parent = this.#parent(formation, bac, new Map());
    return estimateFormation(comptes, parent, (mean) => this.#ouvertes.precisionAnnuelle(mean), this.#constantes);
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
