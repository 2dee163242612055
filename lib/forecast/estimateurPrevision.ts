import type { Bac } from '@/lib/domain/bac';
import type { Population } from '@/lib/domain/effectifs';
import type { Formation } from '@/lib/domain/formation';
import type { Rapport } from '@/lib/domain/rapport';
import { type Rate, rate } from '@/lib/domain/rate';
import type { Classe } from '@/lib/odds/classe';
import type { Chiffre, Combinaison, Estimateur, FabriqueEstimateur } from '@/lib/odds/estimateur';
import type { Avis, EvidenceDonneesOuvertes, EvidenceRapport } from '@/lib/odds/evidence';
import { intervalleDe } from '@/lib/odds/intervalle';
import type { Niveau } from '@/lib/odds/mesures';
import type { BetaShape } from '@/lib/stats/betaShapes';
import type { Constants } from './constants';
import { fitConstants } from './fit';
import { incline } from './mentionsAdmis';
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
    // A few dozen formations, too few to fit on: their own levels, with what BTS tell of how years move.
    const misesANiveau = new PrevisionsOuvertes(panelsOf(formations, 'mise-a-niveau'), constants);
    const constantes = fitRapports(formations.flatMap(({ rapports: [newest] }) => newest ?? []));
    const rapports = new EstimesRapport(ouvertes, constantes);
    return {
      version: `${METHODE} ${JSON.stringify([constants, constantes])}`,
      estimate: {
        'en-position': (formation, classe, evidence) => rapports.estimate(formation, classe, evidence),
        'proposition-recue': (formation, classe, evidence) =>
          estimateOuverte(formation.nature === 'bts' ? ouvertes : misesANiveau, formation, classe, evidence),
      },
      combine: (formation, classe, evidence) => rapports.combine(formation, classe, evidence),
    } satisfies Estimateur;
  };
}

function estimateOuverte(
  ouvertes: PrevisionsOuvertes,
  { code }: Formation,
  { mention }: Classe,
  { population, lignes: [{ confirmes }] }: EvidenceDonneesOuvertes,
): Chiffre<'proposition-recue'> {
  const prevision = ouvertes.of(code, 'proposition', population);
  // Rows and forecasts are read from the same sessions.
  if (prevision === null) throw new Error(`Formation ${code} has a counted row and no forecast`);
  const neobachelier = population !== null && population !== 'nonNeobacheliers';
  const inclinaison = neobachelier && mention !== 'inconnue' ? ouvertes.inclinaison(code, mention) : null;
  const loi = inclinaison === null ? prevision.loi : incline(prevision.loi, inclinaison);
  return {
    kind: 'estimee',
    mesure: 'proposition-recue',
    taux: rate(loi.mean),
    ...intervalleDe(loi, confirmes),
    n: inclinaison === null ? confirmes : Math.min(confirmes, Math.max(1, inclinaison.admis)),
    ...niveauOf(prevision, confirmes),
    ...(inclinaison === null ? {} : { avis: [{ cle: 'mentions-des-admis' }, { cle: 'mention-repere' }] }),
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

function figureOf({ taux, candidats }: EstimeGroupe): { taux: Rate; bas: Rate; haut: Rate } {
  return { taux: rate(taux.mean), ...intervalleDe(taux, candidats) };
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
    if (estime.echelle) avis.push({ cle: 'mention-par-echelle' });
    return {
      kind: 'estimee',
      mesure: 'en-position',
      ...figureOf(estime),
      n: estime.n,
      ...(estime.echelle ? { niveau: 'groupe' } : {}),
      ...(avis.length === 0 ? {} : { avis }),
    };
  }

  /** Both margins of a candidate, as counted and as estimated. */
  combine(formation: Formation, classe: Classe, evidence: EvidenceRapport): Combinaison | null {
    const tables = this.#tables(formation, classe, evidence);
    if (tables === null || !hasTwoMargins(classe, evidence)) return null;
    const marges = evidence.lignes.flatMap((ligne) => {
      // A row of all mentions is estimated as such: the ladder's figure for one mention is not that row's.
      const mention = ligne.sujet.de === 'mention' ? classe.mention : 'inconnue';
      const estime = ligne.sujet.de === 'profil' ? tables.profil(classe.profil) : tables.mention(mention);
      return estime === null ? [] : [{ ligne, ...figureOf(estime) }];
    });
    return { marges };
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
