import type { FormationNommee } from '@/lib/domain/formation';
import { LIBELLES_STATUT } from '@/lib/domain/libelles';

/** Words of a formation for search engines and messengers: what it is, never a figure for somebody. */

/** « BTS Tourisme »: a page away from this site's says which kind of diploma it is. */
const nomEntier = ({ nature, nom }: FormationNommee) => (nature === 'bts' ? `BTS ${nom}` : nom);

/** « BTS Tourisme, Lycée des Essais (Lyon) » */
export function titreFormation(formation: FormationNommee): string {
  const { nom, commune } = formation.etablissement;
  return `${nomEntier(formation)}, ${nom}${commune === null ? '' : ` (${commune})`}`;
}

/** One or two sentences, below 200 characters for most formations. */
export function descriptionFormation({ etablissement, sessions, rapports }: FormationNommee): string {
  const { commune, statut } = etablissement;
  const where = [commune, statut === null ? null : LIBELLES_STATUT[statut]].filter((part) => part !== null);
  const session = Math.max(sessions[0]?.session ?? 0, rapports[0]?.session ?? 0);
  const start = where.length === 0 ? '' : `${where.join(', ')}. `;
  return `${start}Ce qui est arrivé aux candidats en ${session}, selon le bac et la situation : compté et sourcé dans les documents officiels. Critères de la commission, places, diplôme.`;
}

/** Of its second page. */
export function descriptionPreparer(formation: FormationNommee): string {
  return `${titreFormation(formation)} : ce que la commission regarde, critères éliminatoires, conseils, attendus et liste à cocher, dans les mots des documents officiels.`;
}

/** Of its fourth page. */
export function descriptionChiffres(formation: FormationNommee): string {
  return `${titreFormation(formation)} : candidats, classés, propositions et admis, session par session, tels que les documents officiels les publient, chaque ligne avec sa source.`;
}

/** What the page reads beside the formation itself. */
interface Referencee {
  readonly diplome: { readonly intitule: string } | null;
  readonly places: number | null;
}

/** Schema.org: the formation as a Course, given by an EducationalOrganization. Unknown properties are left out, never empty. */
export function structuredFormation(formation: FormationNommee, { diplome, places }: Referencee): object {
  const { code, etablissement } = formation;
  const { nom, commune, departement, region, lat, lon } = etablissement;
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    name: nomEntier(formation),
    courseCode: code,
    inLanguage: 'fr',
    description: descriptionFormation(formation),
    ...(diplome === null ? {} : { educationalCredentialAwarded: diplome.intitule }),
    ...(places === null ? {} : { maximumAttendeeCapacity: places }),
    provider: {
      '@type': 'EducationalOrganization',
      name: nom,
      ...(commune === null
        ? {}
        : {
            address: {
              '@type': 'PostalAddress',
              addressLocality: commune,
              ...(departement === null ? {} : { addressRegion: region ?? departement }),
              addressCountry: 'FR',
            },
          }),
      ...(lat === null || lon === null ? {} : { geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon } }),
    },
  };
}
