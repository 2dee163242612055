import { MENTIONS, type Mention } from '@/lib/domain/mention';
import type { Profil } from '@/lib/domain/profil';
import type { LigneRapport } from '@/lib/domain/rapport';
import { CONSTANTES_RAPPORT as C } from '@/lib/forecast/rapport/constantes';
import { TITRES } from '@/lib/ingest/sources/rapport/rubriques';
import { JURY_USUEL } from '@/lib/ingest/sources/rapport/vocabulaire';
import { betaQuantile } from '@/lib/stats/betaQuantile';
import type { RapportARendre, SansRepere } from '../reports/aRendre';

export const GROUPES_SIMULES = [
  { nom: 'Autres candidats', typeBac: 'general', libelle: 'Baccalauréat Général' },
  { nom: 'Bacheliers technologiques toutes séries', typeBac: 'technologique', libelle: 'Baccalauréat Technologique' },
] as const;
export const PROFILS_SIMULES = ['terminale', 'reorientation', 'non-scolarise'] as const satisfies readonly Profil[];

/** Propositions ÷ classés of the formations of 2023: wider knowledge than the estimator's own weak prior, on purpose. */
const APPEL = { mean: 0.63, precision: 2.7 } as const;

/** Shares of the profiles and of the mentions of a group's candidates. */
const PART_PROFILS = [0.62, 0.24, 0.14] as const;
const PART_MENTIONS = [0.4, 0.33, 0.18, 0.07, 0.02] as const;

interface Gates {
  readonly classement: number;
  readonly appel: number;
}

/** True rate of being in position, of every cell of a group. */
export interface VeriteGroupe {
  readonly nom: string;
  readonly typeBac: (typeof GROUPES_SIMULES)[number]['typeBac'];
  /** By « profil », « mention » or « profil mention »; the whole group under an empty key. */
  readonly taux: ReadonlyMap<string, number>;
}

export interface RapportSimule {
  readonly rapport: RapportARendre;
  /** Rate of classement that the open data would expect. */
  readonly parent: number;
  readonly groupes: readonly VeriteGroupe[];
}

/**
 * Draws a formation from the hierarchy that the estimator assumes: diploma → formation → group → profile and mention (ordered), then every
 * candidate one by one. The effects of profile and mention add up on the logit scale.
 */
export function drawRapport(code: string, random: () => number): RapportSimule {
  const beta = (mean: number, precision: number) => {
    const m = Math.min(Math.max(mean, 0.01), 0.99);
    return Math.min(Math.max(betaQuantile(random(), m * precision, (1 - m) * precision), 0.005), 0.995);
  };
  const around = ({ classement, appel }: Gates, c: Gates): Gates => ({
    classement: beta(classement, c.classement),
    appel: beta(appel, c.appel),
  });
  const parent = beta(0.68, 8);
  const formation = { classement: beta(parent, C.formation), appel: beta(APPEL.mean, APPEL.precision) };
  const drawn = GROUPES_SIMULES.map((groupe) => {
    const gates = around(formation, C.groupe);
    const size = Math.round(Math.exp(2.6 + 2.9 * random()));
    return drawGroupe(groupe, gates, size, random, around);
  });
  return {
    parent,
    groupes: drawn.map(({ verite }) => verite),
    rapport: {
      code,
      session: 2025,
      dateDonnees: '2025-07-10',
      libelleFormation: `Lycée simulé - BTS - Services - Simulation ${code}`,
      nomEtablissement: 'Lycée simulé',
      libelleVoeu: `BTS - Services - Simulation ${code}`,
      groupes: drawn.map(({ total }, i) => ({
        jury: JURY_USUEL,
        groupe: GROUPES_SIMULES[i]?.nom ?? '',
        places: 12,
        ...total,
      })),
      parSexe: drawn.flatMap(({ sexes }) => sexes),
      parBacMention: drawn.flatMap(({ mentions }) => mentions),
      parProfil: drawn.flatMap(({ profils }) => profils),
      parSpecialite: (['general', 'technologique', 'professionnel'] as const).map((typeBac) => ({
        typeBac,
        publie: false,
        note: 'À noter : trop peu de candidats, les chiffres ne sont pas montrés.',
      })),
      notes: [
        {
          table: TITRES.donnees,
          texte: 'Phase principale seule, données calculées au 10 juillet 2025, sans la gestion des démissions.',
        },
      ],
      criteres: [],
      eds: null,
      eliminatoires: null,
      modalites: null,
      traitementAlgorithmique: null,
      conseils: null,
    },
  };
}

type Counts = Pick<LigneRapport, 'confirmes' | 'classes' | 'appeles' | 'acceptes'>;
type Row = SansRepere<LigneRapport> & { readonly groupe: string };

class Tally {
  confirmes = 0;
  classes = 0;
  appeles = 0;
  expected = 0;

  add(ranked: boolean, called: boolean, rate: number): void {
    this.confirmes += 1;
    if (ranked) this.classes += 1;
    if (called) this.appeles += 1;
    this.expected += rate;
  }

  get counts(): Counts {
    return { ...this.#own, acceptes: Math.floor(this.appeles / 3) };
  }

  get #own() {
    return { confirmes: this.confirmes, classes: this.classes, appeles: this.appeles };
  }
}

function drawGroupe(
  { nom, typeBac, libelle }: (typeof GROUPES_SIMULES)[number],
  gates: Gates,
  size: number,
  random: () => number,
  around: (gates: Gates, c: Gates) => Gates,
) {
  const profils = new Map(PROFILS_SIMULES.map((profil) => [profil, around(gates, C.profil)] as const));
  const drawn = MENTIONS.map(() => around(gates, C.mention));
  const sorted = (key: keyof Gates) => drawn.map((one) => one[key]).toSorted((a, b) => a - b);
  const [classement, appel] = [sorted('classement'), sorted('appel')];
  const mentions = new Map(
    MENTIONS.map((mention, i) => [mention, { classement: classement[i] ?? 0.5, appel: appel[i] ?? 0.5 }] as const),
  );
  const tallies = new Map<string, Tally>();
  for (let i = 0; i < size; i++) {
    const profil = PROFILS_SIMULES[pick(PART_PROFILS, random)] ?? 'terminale';
    const mention = MENTIONS[pick(PART_MENTIONS, random)] ?? 'sans';
    const first = both(gates.classement, profils.get(profil)?.classement, mentions.get(mention)?.classement);
    const second = both(gates.appel, profils.get(profil)?.appel, mentions.get(mention)?.appel);
    const ranked = random() < first;
    const called = ranked && random() < second;
    // Half and half, and without effect: a report prints the table, and no estimate reads it.
    const sexe = random() < 0.5 ? 'feminin' : 'masculin';
    for (const key of ['', sexe, profil, mention, `${profil} ${mention}`]) {
      const tally = tallies.get(key) ?? new Tally();
      tallies.set(key, tally);
      tally.add(ranked, called, first * second);
    }
  }
  const row = (key: string, total: boolean): Row[] => {
    const tally = tallies.get(key);
    return tally === undefined ? [] : [{ jury: JURY_USUEL, groupe: nom, total, pourcentage: null, ...tally.counts }];
  };
  return {
    verite: {
      nom,
      typeBac,
      taux: new Map([...tallies].map(([key, tally]) => [key, tally.expected / tally.confirmes])),
    } satisfies VeriteGroupe,
    total: tallies.get('')?.counts ?? { confirmes: 0, classes: 0, appeles: 0, acceptes: 0 },
    sexes: [
      ...(['feminin', 'masculin'] as const).flatMap((sexe) => row(sexe, false).map((one) => ({ ...one, sexe }))),
      ...row('', true).map((one) => ({ ...one, sexe: null })),
    ],
    mentions: [
      ...MENTIONS.flatMap((mention: Mention) => row(mention, false).map((one) => ({ ...one, mention }))),
      ...row('', true).map((one) => ({ ...one, mention: null })),
    ].map((one) => ({ ...one, typeBac, libelleBac: libelle })),
    profils: [
      ...PROFILS_SIMULES.flatMap((profil) => row(profil, false).map((one) => ({ ...one, profil }))),
      ...row('', true).map((one) => ({ ...one, profil: null })),
    ],
  };
}

const logit = (p: number) => Math.log(p / (1 - p));

function both(base: number, one = base, other = base): number {
  return 1 / (1 + Math.exp(-(logit(one) + logit(other) - logit(base))));
}

function pick(shares: readonly number[], random: () => number): number {
  let left = random();
  for (let i = 0; i < shares.length; i++) {
    left -= shares[i] ?? 0;
    if (left < 0) return i;
  }
  return shares.length - 1;
}
