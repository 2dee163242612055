import type { SessionFormation } from '@/lib/domain/formation';
import { foldText } from '@/lib/ingest/text/fold';
import { cleTitre } from './cle';
import { normalizeSpecialite } from './specialite';

/** What tells a mise à niveau: the labels of one row of the open data. */
export type LibellesLigne = Pick<SessionFormation, 'libelle' | 'libelleSpecialite' | 'parcours'>;

/** Years named after their field and not after the BTS that they lead to; titles as the sheets say them. */
const MISES_A_NIVEAU: readonly { readonly motif: RegExp; readonly vers: readonly string[] }[] = [
  { motif: /hotellerie[ -]restauration/, vers: ['Management en hôtellerie restauration'] },
  { motif: /\bbts masen\b/, vers: ['Maintenance des systèmes électro-navals'] },
  {
    motif: /cinema[ -]audio-?visuel/,
    vers: [
      'Métiers de l’audiovisuel option gestion de production',
      'Métiers de l’audiovisuel option métiers de l’image',
      'Métiers de l’audiovisuel option métiers du son',
      'Métiers de l’audiovisuel option métiers du montage et de la postproduction',
      'Métiers de l’audiovisuel option techniques d’ingénierie et exploitation des équipements',
    ],
  },
];

/**
 * Finds the BTS that a mise à niveau leads to. A year that prepares for studies in general (remise à niveau scientifique,
 * « pour l'entrée en BTS et les poursuites d'études ») is required by no BTS and leads to none.
 * @returns Their `specialite` keys; empty for a BTS, even « réservé aux mises à niveau », and for any other formation.
 */
export function miseANiveauDe(libelles: LibellesLigne): readonly string[] {
  if (isBts(libelles)) return [];
  const textes = [libelles.libelle, libelles.libelleSpecialite, libelles.parcours ?? ''];
  const plie = foldText(textes.join(' · '));
  if (!/mises? a niveau/.test(plie) || /scientifique/.test(plie)) return [];
  const connue = MISES_A_NIVEAU.find(({ motif }) => motif.test(plie));
  const titres = connue?.vers ?? textes.flatMap(readBtsNomme).slice(0, 1);
  return titres.map((titre) => normalizeSpecialite(titre, 'BTS').specialite);
}

/** True for the label of a BTS, whatever track it is kept for. */
function isBts({ libelle }: LibellesLigne): boolean {
  return /^BTSA?\b/i.test(libelle.trim());
}

/** Key of a mise à niveau: apart from those of the BTS, so that its counts never mix with theirs. */
export function cleMiseANiveau(libelleSpecialite: string): string {
  const cle = cleTitre(libelleSpecialite.replace(/^(?:classe de )?mises? à niveau[\s–-]*/i, ''));
  return cle === '' ? 'mise-a-niveau' : `mise-a-niveau-${cle}`;
}

/** « Classe de mise à niveau au BTS Maritime Pêche et gestion… » → « Pêche et gestion… ». */
function readBtsNomme(texte: string): string[] {
  const titre = /\bBTS(?: maritime| agricole)?\s+(.+)$/i.exec(texte)?.[1];
  return titre === undefined ? [] : [titre];
}
