import type { Classe } from './classe';

/** Named in every file, so that another file is not taken for a session. */
export const FORMAT = 'rose-des-voeux/seance';
export const VERSION = 1;

/** The session as a file: JSON, indented, so that a curious person can read it. Numbers of students are this page's own: they stay here. */
export function seanceToText({ nom, eleves }: Classe): string {
  const written = eleves.map(({ id: _, ...eleve }) => eleve);
  return `${JSON.stringify({ format: FORMAT, version: VERSION, nom, eleves: written }, null, 2)}\n`;
}
