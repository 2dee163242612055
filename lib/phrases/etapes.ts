import { formatEntier } from '@/lib/domain/nombres';
import type { Comptes, Etapes } from '@/lib/odds/etapes';
import type { Mesure } from '@/lib/odds/mesures';
import { libelleCourt } from './sujet';

/** Words of the path through the gates. */

interface Porte {
  /** Completes a count: « 49 ont été classés ». */
  readonly passe: readonly [un: string, plusieurs: string];
  /** Of those who stop before it: « 7 n’ont pas été classés ». */
  readonly arrete: readonly [un: string, plusieurs: string];
}

const CONFIRMES: Porte = { passe: ['a confirmé son vœu', 'ont confirmé leur vœu'], arrete: ['', ''] };
const CLASSES: Porte = {
  passe: ['a été classé', 'ont été classés'],
  arrete: ['n’a pas été classé', 'n’ont pas été classés'],
};
const ACCEPTES: Porte = { passe: ['a accepté', 'ont accepté'], arrete: ['n’a pas accepté', 'n’ont pas accepté'] };

const PORTES: Readonly<Record<Mesure, readonly [Porte, Porte, Porte, Porte]>> = {
  'en-position': [
    CONFIRMES,
    CLASSES,
    {
      passe: ['aurait pu recevoir une proposition', 'auraient pu recevoir une proposition'],
      arrete: ['n’a pas été appelé', 'n’ont pas été appelés'],
    },
    ACCEPTES,
  ],
  'proposition-recue': [
    CONFIRMES,
    CLASSES,
    {
      passe: ['a reçu une proposition', 'ont reçu une proposition'],
      arrete: ['n’en a pas reçu', 'n’en ont pas reçu'],
    },
    ACCEPTES,
  ],
};

/** One gate: who passes it, who stops before it, and the same of everyone. */
export interface PorteDite {
  /** `null`: not published. */
  readonly compte: number | null;
  /** « ont été classés » */
  readonly passent: string;
  /** « 7 n’ont pas été classés »; `null` at the first gate, where all pass, and where one of both counts is not published. */
  readonly arretent: string | null;
  /** Everyone who passes it, beside candidates like the reader; `null` without such candidates, or not published. */
  readonly tous: number | null;
}

/** The path as a page shows it. */
export interface EtapesDites extends Pick<Etapes, 'mesure' | 'session'> {
  /** Who is drawn: candidates like the reader, else everyone. */
  readonly qui: string;
  /** True where `qui` is not everyone. */
  readonly pourToi: boolean;
  readonly portes: readonly PorteDite[];
  /** What the steps count. */
  readonly note: string;
}

/** The path through the gates, in words. */
export function tellEtapes({ own, tous, deuxPhases, mesure, session }: Etapes): EtapesDites {
  const drawn = own?.comptes ?? tous;
  return {
    mesure,
    session,
    qui: own === null ? 'Tous les candidats' : libelleCourt(own.sujet),
    pourToi: own !== null,
    portes: PORTES[mesure].map((porte, at) => tellPorte(porte, drawn, at, own === null ? null : tous)),
    note: noteEtapes(mesure, deuxPhases),
  };
}

/** French takes the plural from two. */
const agree = ([un, plusieurs]: readonly [string, string], n: number | null) => (n !== null && n < 2 ? un : plusieurs);

function tellPorte({ passe, arrete }: Porte, comptes: Comptes, at: number, tous: Comptes | null): PorteDite {
  const compte = comptes[at] ?? null;
  const before = at === 0 ? null : (comptes[at - 1] ?? null);
  const lost = before === null || compte === null ? 0 : before - compte;
  return {
    compte,
    passent: agree(passe, compte),
    arretent: lost > 0 ? `${formatEntier(lost)} ${agree(arrete, lost)}` : null,
    tous: tous?.[at] ?? null,
  };
}

/** @param deuxPhases admis of the phase complémentaire are counted with the others */
function noteEtapes(mesure: Mesure, deuxPhases: boolean): string {
  if (mesure === 'en-position') {
    return 'Les portes comptent la phase principale. Être en position, c’est avoir un rang au moins aussi bon que le dernier appelé : certains ont préféré une autre formation.';
  }
  return `Aux portes, le nombre de propositions s’arrête au nombre de classés, car les documents y ajoutent la phase complémentaire.${
    deuxPhases ? ' Pour la même raison, les admis de ce bac ne sont pas publiés à part.' : ''
  }`;
}
