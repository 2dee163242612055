import { formatEntier } from '@/lib/domain/nombres';
import type { Estimation } from '@/lib/odds/estimation';
import { type BilanListe, isUnbalanced, SOUS_VOEUX_MINIMUM } from '@/lib/odds/liste';
import { SEUILS_FIABILITE } from '@/lib/odds/seuils';

/** One sous-vœu, as far as what the list lacks depends on it. */
export interface SousVoeuListe {
  /** Name of the school. */
  readonly nom: string;
  /** Key of its vœu: the speciality. */
  readonly voeu: string;
  readonly commune: string | null;
  /** Last session that knows the formation, when it is not the newest; else `null`. */
  readonly absenteDepuis: number | null;
  /** `null` without a candidate. */
  readonly estimation: Estimation | null;
}

export const CLES_MANQUE = [
  'sans-prudent',
  'sans-ambitieux',
  'un-seul-bts',
  'une-seule-ville',
  'sans-chiffre',
  'absentes',
  'fragiles',
  'tous-selectifs',
] as const;

/** Something that a list does not have, and what could be done about it. Advice, never a fault: the list stays the student's. */
export interface Manque {
  readonly cle: (typeof CLES_MANQUE)[number];
  readonly phrase: string;
}

/** Schools named in one sentence; the others are counted. */
const NOMMES = 3;

function names(items: readonly SousVoeuListe[]): string {
  const first = items.slice(0, NOMMES).map(({ nom, commune }) => (commune === null ? nom : `${nom} (${commune})`));
  const rest = items.length - first.length;
  const all = rest === 0 ? first : [...first, `${formatEntier(rest)} ${rest === 1 ? 'autre' : 'autres'}`];
  const last = all.pop() ?? '';
  return all.length === 0 ? last : `${all.join(', ')} et ${last}`;
}

/** What a list lacks, in the order of the screen; empty for an empty list. @param bilan `null` without a candidate */
export function manquesListe(items: readonly SousVoeuListe[], bilan: BilanListe | null): readonly Manque[] {
  if (items.length === 0) return [];
  return [
    ...(bilan === null ? [] : manquesEquilibre(bilan)),
    ...manquesDiversite(items),
    ...manquesChiffres(items),
    {
      cle: 'tous-selectifs',
      phrase:
        'Tous les BTS sont sélectifs\u00a0: chacun peut refuser un dossier. Une licence non sélective ne le refuse pas, dans la limite de ses places\u00a0: en ajouter une peut te rassurer.',
    },
  ];
}

function manquesEquilibre(bilan: BilanListe): Manque[] {
  const { ambitieux, realiste, prudent } = bilan.equilibre;
  const known = ambitieux + realiste + prudent;
  // A list of one band is told so by `phrasesListe` already.
  if (known === 0 || isUnbalanced(bilan)) return [];
  if (prudent === 0) {
    return [
      {
        cle: 'sans-prudent',
        phrase:
          'Aucun sous-vœu prudent\u00a0: ajoute une ou deux formations où la plupart des candidats comme toi ont eu une réponse favorable.',
      },
    ];
  }
  if (ambitieux === 0 && known >= SOUS_VOEUX_MINIMUM) {
    return [
      {
        cle: 'sans-ambitieux',
        phrase:
          'Aucun sous-vœu ambitieux\u00a0: si une formation plus demandée te plaît, tu peux l’ajouter. Un refus n’enlève rien aux autres vœux.',
      },
    ];
  }
  return [];
}

function manquesDiversite(items: readonly SousVoeuListe[]): Manque[] {
  if (items.length < 2) return [];
  const manques: Manque[] = [];
  if (new Set(items.map(({ voeu }) => voeu)).size === 1) {
    manques.push({
      cle: 'un-seul-bts',
      phrase:
        'Tout est dans un seul BTS\u00a0: un autre BTS proche de celui-ci t’ouvrirait d’autres places, avec d’autres attentes.',
    });
  }
  const [first] = items;
  const town = first?.commune ?? null;
  if (town !== null && items.length >= SOUS_VOEUX_MINIMUM && items.every(({ commune }) => commune === town)) {
    manques.push({
      cle: 'une-seule-ville',
      phrase: `Tout est dans une seule ville (${town})\u00a0: si tu peux te déplacer, regarde aussi autour.`,
    });
  }
  return manques;
}

function manquesChiffres(items: readonly SousVoeuListe[]): Manque[] {
  const manques: Manque[] = [];
  const absentes = items.filter(({ absenteDepuis }) => absenteDepuis !== null);
  const sansChiffre = items.filter(
    ({ estimation, absenteDepuis }) => estimation?.kind === 'indisponible' && absenteDepuis === null,
  );
  const fragiles = items.filter(
    ({ estimation }) => estimation !== null && estimation.kind !== 'indisponible' && estimation.fiabilite === 'fragile',
  );
  if (sansChiffre.length > 0) {
    manques.push({
      cle: 'sans-chiffre',
      phrase: `Pas de chiffre pour ${names(sansChiffre)}\u00a0: cela ne dit rien de tes possibilités. Regarde la fiche Parcoursup, pose la question à l’établissement.`,
    });
  }
  if (absentes.length > 0) {
    manques.push({
      cle: 'absentes',
      phrase: `Absent de la session la plus récente\u00a0: ${names(absentes)}. Vérifie sur Parcoursup que la formation existe encore.`,
    });
  }
  if (fragiles.length * 2 > items.length) {
    manques.push({
      cle: 'fragiles',
      phrase: `Plus de la moitié des chiffres de ta liste sont fragiles (moins de ${SEUILS_FIABILITE.indicative} candidats comptés)\u00a0: ils peuvent beaucoup changer d’une année à l’autre.`,
    });
  }
  return manques;
}
