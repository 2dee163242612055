import type { ChiffreCorrige, Correction, Transition } from '@/lib/domain/changements';
import type { Population } from '@/lib/domain/effectifs';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';
import { rate } from '@/lib/domain/rate';
import { phraseCompte, phrasePlage } from './chiffre';

/** Words of what changed from one release to the next. */

/** « session 2025 », « sessions 2023 puis 2025 » */
export function phraseSessions({ sessionAvant, session }: Pick<Transition, 'sessionAvant' | 'session'>): string {
  if (session === null) return 'sans données ouvertes';
  return sessionAvant === null || sessionAvant === session
    ? `session ${session}`
    : `session ${sessionAvant}, puis ${session}`;
}

const some = (n: number, un: string, plusieurs: string) => `${formatEntier(n)} ${n < 2 ? un : plusieurs}`;

/** « 34 formations nouvelles, 12 absentes… »: what there is, in the order of the page; one sentence when there is nothing. */
export function phraseTransition({ changements }: Pick<Transition, 'changements'>): string {
  const { nouvelles, fermees, renommees, places, horsPlage, corrections } = changements;
  const parts = [
    [nouvelles.total, 'formation nouvelle', 'formations nouvelles'],
    [fermees.total, 'fermée ou absente', 'fermées ou absentes'],
    [renommees.total, 'renommée', 'renommées'],
    [places.total, 'changement de places', 'changements de places'],
    [
      horsPlage.total,
      `taux hors de sa plage sur ${formatEntier(horsPlage.prevus)}`,
      `taux hors de leur plage sur ${formatEntier(horsPlage.prevus)}`,
    ],
    [corrections.total, 'correction', 'corrections'],
  ] as const;
  const told = parts.filter(([n]) => n > 0).map(([n, un, plusieurs]) => some(n, un, plusieurs));
  return told.length === 0 ? 'Aucun changement pour les BTS.' : `${told.join(', ')}.`;
}

const POPULATION: Readonly<Record<Population, string>> = {
  general: 'bac général',
  technologique: 'bac technologique',
  professionnel: 'bac professionnel',
  nonNeobacheliers: 'hors terminale',
};

/** « bac général : 61 sur 94 en 2025, hors de la plage 17 à 39 % » */
export function phraseHorsPlage(taux: Transition['changements']['horsPlage']['liste'][number]): string {
  const { population, session, bas, haut } = taux;
  const plage = phrasePlage({ bas: rate(bas), haut: rate(haut) });
  return `${population === null ? 'tous les candidats' : POPULATION[population]}\u00a0: ${phraseCompte(taux)} en ${session}, hors de la plage ${plage}`;
}

const PORTES = { confirmes: 'vœux confirmés', classes: 'classés', propositions: 'propositions' } as const;

/** « propositions, bac technologique » */
export function libelleChiffre(chiffre: ChiffreCorrige): string {
  if (chiffre === 'places') return 'places';
  if (chiffre === 'tauxAcces') return 'taux d’accès (%)';
  const [, porte = 'confirmes', suffix = ''] = /^(confirmes|classes|propositions)(.*)$/.exec(chiffre) ?? [];
  const population = suffix.charAt(0).toLowerCase() + suffix.slice(1);
  const libelle = PORTES[porte as keyof typeof PORTES];
  return population === '' ? libelle : `${libelle}, ${POPULATION[population as Population]}`;
}

const valeur = (value: number | null) => (value === null ? 'non publié' : formatDecimal(value));

/** « 2023 — propositions : 22, puis 24 ; places : non publié, puis 30 » */
export function phraseCorrection({ session, chiffres }: Pick<Correction, 'session' | 'chiffres'>): string {
  const told = chiffres.map(
    ({ chiffre, avant, apres }) => `${libelleChiffre(chiffre)}\u00a0: ${valeur(avant)}, puis ${valeur(apres)}`,
  );
  return `session ${session}, ${told.join('\u00a0; ')}`;
}
