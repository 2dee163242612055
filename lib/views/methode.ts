import type { Catalogue } from '@/lib/catalogue/catalogue';
import type { Candidat } from '@/lib/domain/candidat';
import type { FormationNommee } from '@/lib/domain/formation';
import { type Percent, rateOf } from '@/lib/domain/rate';
import type { Estimation } from '@/lib/phrases/estimation';
import { TAILLES_EXEMPLES } from '@/lib/phrases/methode';
import { estimationOf } from '@/lib/search/resume';

type EstimationChiffree = Exclude<Estimation, { kind: 'indisponible' }>;

/** A formation of this release with its figure, to explain figures with real ones. */
export interface Exemple {
  readonly formation: FormationNommee;
  readonly estimation: EstimationChiffree;
}

export interface ExempleTauxAcces extends Exemple {
  readonly session: number;
  /** In percent, as published. */
  readonly tauxAcces: Percent;
}

/** A bac général en terminale: the class that most formations count. */
const CANDIDAT: Candidat = { bac: 'general', mention: 'inconnue', profil: 'terminale' };
/** Whom the home page takes as an example too. */
const CANDIDAT_AB: Candidat = { bac: 'general', mention: 'ab', profil: 'terminale' };

/** Rate that the three formations share, so that only the count differs. */
const TAUX_COMMUN = 0.4;
/** Gap between the official rate and ours that is worth explaining, and candidates enough for it to be no accident. */
const ECART = 0.2;
const CANDIDATS = 80;

function read(catalogue: Catalogue, formation: FormationNommee | undefined, candidat: Candidat): Exemple | null {
  if (formation === undefined) return null;
  const estimation = estimationOf(catalogue, formation, candidat);
  return estimation.kind === 'indisponible' ? null : { formation, estimation };
}

/** A figure to read word by word: of a public report when there is one, else of the open data; `null` without any. */
function exempleLecture(catalogue: Catalogue): Exemple | null {
  const reported = catalogue.resultats.find(({ rapports }) => rapports.length > 0);
  return read(catalogue, reported, CANDIDAT_AB) ?? exemplesTailles(catalogue).at(-1) ?? null;
}

/**
 * Three formations of about one rate, counted on few, some and many candidates: their intervals differ by the count alone.
 * The same release gives the same three; fewer when it has not three.
 */
function exemplesTailles(catalogue: Catalogue): Exemple[] {
  const chiffreAt = catalogue.chiffres.of(CANDIDAT);
  const taken = new Set<number>();
  return TAILLES_EXEMPLES.flatMap((taille) => {
    let best = -1;
    let least = Number.POSITIVE_INFINITY;
    catalogue.resultats.forEach(({ rapports }, index) => {
      const chiffre = chiffreAt(index);
      // One measure for the three: the open data's.
      if (chiffre === null || rapports.length > 0 || taken.has(index)) return;
      const distance = Math.abs(chiffre.taux - TAUX_COMMUN) * 4 + Math.abs(Math.log(chiffre.n / taille));
      if (distance < least) {
        least = distance;
        best = index;
      }
    });
    taken.add(best);
    return read(catalogue, catalogue.resultats[best], CANDIDAT) ?? [];
  });
}

/** A formation whose official taux d'accès is far above our figure; `null` when the release has none. */
function exempleTauxAcces(catalogue: Catalogue): ExempleTauxAcces | null {
  const chiffreAt = catalogue.chiffres.of(CANDIDAT);
  for (const [index, formation] of catalogue.resultats.entries()) {
    const chiffre = chiffreAt(index);
    const [newest] = formation.sessions;
    const tauxAcces = newest?.tauxAcces ?? null;
    if (chiffre === null || newest === undefined || tauxAcces === null) continue;
    if (chiffre.n < CANDIDATS || rateOf(tauxAcces) - chiffre.taux < ECART || tauxAcces > 90) continue;
    const example = read(catalogue, formation, CANDIDAT);
    if (example !== null) return { ...example, session: newest.session, tauxAcces };
  }
  return null;
}

/** The page that explains figures: its examples, out of the release in service; none without one. */
export function viewMethode(catalogue: Catalogue | null) {
  return catalogue === null
    ? { lecture: null, tailles: [], tauxAcces: null }
    : {
        lecture: exempleLecture(catalogue),
        tailles: exemplesTailles(catalogue),
        tauxAcces: exempleTauxAcces(catalogue),
      };
}
