import type { OrigineDonnees } from '@/lib/domain/release';

/** Where the documents of a release were found, as the page says it. */
export const ORIGINE: Readonly<Record<OrigineDonnees, string>> = {
  'rose-data': 'lus dans le dossier indiqué par ROSE_DATA',
  telechargement: 'téléchargés depuis les portails officiels',
  shared: 'lus dans le dossier « shared » voisin du projet',
  demonstration: 'jeu de démonstration embarqué : établissements fictifs',
  fichiers: 'fichiers donnés à la commande d’ingestion',
};
