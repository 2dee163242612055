import type { Comptes, Etapes } from '@/lib/odds/etapes';
import type { Mesure } from '@/lib/odds/mesures';
import { libelleCourt } from './sujet';

/** Words of the path through the gates. */

/** Names of the four steps, in the order of the procedure. */
export const ETAPES: Readonly<Record<Mesure, readonly [string, string, string, string]>> = {
  'en-position': [
    'ont confirmé leur vœu',
    'ont été classés par la commission',
    'étaient en position de recevoir une proposition',
    'ont accepté',
  ],
  'proposition-recue': [
    'ont confirmé leur vœu',
    'ont été classés par la commission',
    'ont reçu une proposition',
    'ont accepté',
  ],
};

/** The path as a page shows it. */
export interface EtapesDites extends Omit<Etapes, 'own' | 'deuxPhases'> {
  readonly own: { readonly libelle: string; readonly comptes: Comptes } | null;
  /** What the steps count. */
  readonly note: string;
}

/** The path through the gates, in words. */
export function tellEtapes({ own, deuxPhases, ...etapes }: Etapes): EtapesDites {
  return {
    ...etapes,
    own: own && { libelle: libelleCourt(own.sujet), comptes: own.comptes },
    note: noteEtapes(etapes.mesure, deuxPhases),
  };
}

/** @param deuxPhases admis of the phase complémentaire are counted with the others */
function noteEtapes(mesure: Mesure, deuxPhases: boolean): string {
  if (mesure === 'en-position') {
    return 'Phase principale. Être en position, c’est avoir un rang au moins aussi bon que le dernier appelé : certains ont préféré une autre formation.';
  }
  return `Le nombre de propositions s’arrête au nombre de classés, car les documents y ajoutent la phase complémentaire.${
    deuxPhases ? ' Pour la même raison, les admis de ce bac ne sont pas publiés à part.' : ''
  }`;
}
