import type { Constat } from '@/lib/domain/constat';
import type { EnTete } from '@/lib/ingest/lecteur';
import { refuseDocument } from '@/lib/ingest/read/refusal';
import type { RapportBrut } from './brut';
import { foldTexte } from './normalisation';
import { joinProse } from './prose';

const MOIS = [
  'janvier',
  'fevrier',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'aout',
  'septembre',
  'octobre',
  'novembre',
  'decembre',
];

/** Parcoursup opened in 2018. */
const PREMIERE_SESSION = 2018;
const DERNIERE_SESSION = 2099;

/**
 * Reads the session (« Les critères utilisés en 2025 », else the running foot, else the year of the data) and the date
 * of the data (« calculées au 10 juillet 2025 »).
 * @throws {DocumentRefuse} `session-invalide` when the document names no session, or an impossible one.
 */
export function readDatation(brut: RapportBrut): EnTete & { session: number; constats: Constat[] } {
  const donnees = brut.sections.find(({ rubrique }) => rubrique === 'donnees');
  const dateDonnees = findDate(joinProse(donnees?.lignes ?? []).join(' '));
  const criteres = brut.sections.find(({ rubrique }) => rubrique === 'criteres');
  const printed = /(\d{4})$/.exec(criteres?.titre ?? '')?.[1];
  const said = [
    ...(printed === undefined ? [] : [Number(printed)]),
    ...brut.sessionsImprimees,
    ...(dateDonnees === null ? [] : [Number(dateDonnees.slice(0, 4))]),
  ];
  const repere = criteres?.repere ?? donnees?.repere ?? brut.formation.repere;
  const [session] = said;
  if (session === undefined || session < PREMIERE_SESSION || session > DERNIERE_SESSION) {
    const seen = session === undefined ? 'aucune session n’y est imprimée' : `la session ${session} est impossible`;
    throw refuseDocument('session-invalide', `Le rapport ne peut pas être daté : ${seen}.`, repere);
  }
  const constats: Constat[] = [];
  const other = said.find((year) => year !== session);
  if (other !== undefined) {
    const message = `Le document nomme deux sessions, ${session} et ${other} : la première, celle des critères, est retenue.`;
    constats.push({ gravite: 'alerte', code: 'session-invalide', message, repere });
  }
  return { session, dateDonnees, constats };
}

/** Date of a French sentence (ISO), `null` when it holds none that exists. */
function findDate(texte: string): string | null {
  const match = /calculees? (?:au|le) (\d{1,2})(?:er)? ([a-z]+) (\d{4})/.exec(foldTexte(texte));
  const month = MOIS.indexOf(match?.[2] ?? '');
  if (match === null || month < 0) return null;
  const iso = `${match[3]}-${String(month + 1).padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  // 31 juin is read as 1 juillet: such a date does not exist.
  return Number.isNaN(date.getTime()) || !date.toISOString().startsWith(iso) ? null : iso;
}
