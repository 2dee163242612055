import { LIBELLES_ORIGINE_DONNEES } from '@/lib/domain/libelles';
import type { EtatDonnees } from '@/lib/official/etat';
import { formatTable } from './table';

const nombre = new Intl.NumberFormat('fr-FR');
const instant = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Paris' });

/** What is known of the data, as lines for a terminal. */
export function formatEtat({ release, sessions, comptes }: EtatDonnees): string[] {
  return [
    `Données : ${LIBELLES_ORIGINE_DONNEES[release.origine]}`,
    `Publiées le ${instant.format(new Date(release.publieeLe))}, empreinte ${release.digest.slice(0, 16)}`,
    `${nombre.format(comptes.formations)} formations, ${nombre.format(comptes.diplomes)} fiches de diplôme, ${nombre.format(comptes.rapports)} rapport(s) public(s), ${nombre.format(comptes.constats)} constat(s)`,
    '',
    ...formatTable(
      ['Session', 'Formations'],
      sessions.map(({ session, formations }) => [`${session}`, nombre.format(formations)]),
    ),
    '',
    ...formatTable(
      ['Source', 'Session', 'Date', 'Lues', 'Gardées', 'Refusées', 'Exclues', 'Alertes'],
      release.bilans.map(({ source, lues, gardees, refusees, exclues, alertes }) => [
        source.fichier,
        source.session?.toString() ?? '–',
        source.dateDonnees ?? '–',
        ...[lues, gardees, refusees, exclues, alertes].map((compte) => nombre.format(compte)),
      ]),
    ),
  ];
}
