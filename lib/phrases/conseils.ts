import { SERIES_GENERALES_ANCIENNES } from '@/lib/domain/bac';
import type { Candidat } from '@/lib/domain/candidat';
import type { Statut } from '@/lib/domain/formation';
import type { CleGlossaire } from '@/lib/domain/glossaire';
import { SOURCES } from '@/lib/domain/glossaire/terme';
import type { Mesure } from '@/lib/odds/mesures';
import { populationOf } from '@/lib/odds/population';

/** What a profile should know that no figure says. Nothing here reaches an estimate. */
export interface Conseil {
  readonly cle:
    | 'avis-a-demander'
    | 'avis-favorable'
    | 'avis-reserve'
    | 'taux-bac-pro'
    | 'taux-boursiers'
    | 'hors-terminale'
    | 'ancien-bac'
    | 'procedure-etranger';
  /** French, one or two sentences to the student. */
  readonly texte: string;
  /** Who says so. */
  readonly source: string;
  /** Explained in the glossary. */
  readonly terme: CleGlossaire | null;
}

/** The person, as far as advice depends on it. */
export interface QuiDemande extends Pick<Candidat, 'bac' | 'profil' | 'serie'> {
  /** What the class council said of going on to a BTS, `null` when not told. */
  readonly avis: 'favorable' | 'reserve' | null;
}

/** The formation that the page is about; a list has none. */
export interface CadreConseil {
  readonly statut: Statut | null;
  /** What the figure counts, `null` without a figure. */
  readonly mesure: Mesure | null;
}

const CONSEILS_AVIS = {
  inconnu: {
    cle: 'avis-a-demander',
    texte: 'Avis du conseil de classe pour le BTS : demande-le à ton professeur principal, il peut beaucoup compter.',
  },
  favorable: {
    cle: 'avis-favorable',
    texte:
      'Ton conseil de classe est favorable : c’est noté dans ton dossier, et cela peut beaucoup compter. Aucun chiffre de ce site n’en tient compte.',
  },
  reserve: {
    cle: 'avis-reserve',
    texte:
      'Ton conseil de classe est réservé : demande à ton professeur principal ce qui lui manque et comment le montrer dans ton projet. Aucun chiffre de ce site n’en tient compte.',
  },
} as const;

/**
 * Short advice for one profile, most useful first; empty when there is none to give. Boursier is never asked: what the law provides is
 * said to everybody. Sources: product.md 11 and 8; code de l’éducation, L612-3, V and VI.
 *
 * @param formation `null` in a list of formations
 */
export function conseilsCandidat(qui: QuiDemande, formation: CadreConseil | null = null): readonly Conseil[] {
  return [
    ...conseilsBacPro(qui, formation),
    ...conseilsHorsTerminale(qui, formation),
    ...conseilBoursiers(qui, formation),
  ];
}

const PUBLICS_ET_SOUS_CONTRAT: readonly (Statut | null)[] = ['public', 'prive-sous-contrat'];

function conseilsBacPro({ bac, profil, avis }: QuiDemande, formation: CadreConseil | null): Conseil[] {
  if (bac !== 'professionnel' || profil !== 'terminale') return [];
  const counted = formation === null || PUBLICS_ET_SOUS_CONTRAT.includes(formation.statut);
  return [
    { ...CONSEILS_AVIS[avis ?? 'inconnu'], source: SOURCES.parcoursup, terme: 'avis-conseil' },
    ...(counted
      ? [
          {
            cle: 'taux-bac-pro',
            texte: `${formation === null ? 'En BTS public ou privé sous contrat, des' : 'Des'} places sont réservées aux bacs professionnels, presque toujours dans un groupe à part : ton rang se lit dans ce groupe.`,
            source: SOURCES.code,
            terme: 'taux-bac-pro',
          } as const,
        ]
      : []),
  ];
}

const QUI_HORS_TERMINALE = {
  reorientation: 'en réorientation',
  'non-scolarise': 'non scolarisés',
  'scolarite-etrangere': 'de scolarité étrangère',
  autre: 'hors terminale',
} as const;

function conseilsHorsTerminale({ bac, profil, serie }: QuiDemande, formation: CadreConseil | null): Conseil[] {
  const conseils: Conseil[] = [];
  if (populationOf({ bac, profil }) === 'nonNeobacheliers') {
    const qui = profil === 'terminale' ? 'titulaires d’un diplôme étranger ou équivalent' : QUI_HORS_TERMINALE[profil];
    conseils.push({
      cle: 'hors-terminale',
      texte: texteHorsTerminale(qui, formation?.mesure ?? null),
      source: formation?.mesure === 'en-position' ? SOURCES.rapport : SOURCES.ouvertes,
      terme: profil === 'reorientation' ? 'reorientation' : 'hors-terminale',
    });
  }
  if (
    profil !== 'terminale' &&
    bac === 'general' &&
    (SERIES_GENERALES_ANCIENNES as readonly string[]).includes(serie ?? '')
  ) {
    conseils.push({
      cle: 'ancien-bac',
      texte: `Ton bac ${serie} est compté avec les bacs généraux d’aujourd’hui : les documents n’en font pas une ligne à part.`,
      source: SOURCES.rapport,
      terme: null,
    });
  }
  if (profil === 'scolarite-etrangere') {
    conseils.push({
      cle: 'procedure-etranger',
      texte:
        'Selon ton pays et ta nationalité, une démarche s’ajoute à Parcoursup ou la remplace : vérifie la tienne sur campusfrance.org.',
      source: 'Campus France',
      terme: null,
    });
  }
  return conseils;
}

/** A report counts each profile; the open data count all who are not en terminale together. */
function texteHorsTerminale(qui: string, mesure: Mesure | null): string {
  if (mesure === 'en-position') {
    return 'Le rapport de cette formation compte les candidats selon leur situation : la ligne de la tienne en dit plus que celle des terminales.';
  }
  const together =
    'sont comptés avec tous ceux qui ne sont pas en terminale, tous bacs confondus : ton bac et ta mention ne changent pas ce chiffre.';
  if (mesure === 'proposition-recue') return `Ici, les candidats ${qui} ${together}`;
  return `Dans presque toutes les formations, les candidats ${qui} ${together}`;
}

/** Scholars of the lycée who pass the bac this year; private schools without a contract are left out by the law. */
function conseilBoursiers({ bac, profil }: QuiDemande, formation: CadreConseil | null): Conseil[] {
  if (profil !== 'terminale' || bac === 'autre') return [];
  if (formation !== null && !PUBLICS_ET_SOUS_CONTRAT.includes(formation.statut)) return [];
  return [
    {
      cle: 'taux-boursiers',
      texte: `${formation === null ? 'En BTS public ou privé sous contrat, un' : 'Un'} taux minimum de boursiers de lycée peut faire remonter ton dossier.`,
      source: SOURCES.code,
      terme: 'taux-boursiers',
    },
  ];
}
