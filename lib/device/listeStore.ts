import { createDeviceStore } from './createDeviceStore';
import { listeToText, readListe } from './fichier';
import { LISTE_VIDE, type Liste } from './liste';

export const CLE_LISTE = 'rose-des-voeux.liste';
export const CLE_ILLISIBLE = 'rose-des-voeux.liste.illisible';

/** The one list of this browser. */
export const listeStore = createDeviceStore<Liste>({
  key: CLE_LISTE,
  asideKey: CLE_ILLISIBLE,
  empty: LISTE_VIDE,
  parse: (text) => {
    const lecture = readListe(text);
    return lecture.ok ? lecture.liste : null;
  },
  stringify: listeToText,
});
