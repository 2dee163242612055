import { describe, expect, it } from 'vitest';
import {
  datasetOf,
  defaultSessions,
  ideoDocument,
  insertionDocument,
  metiersDocument,
  PORTAILS_OFFICIELS,
  parcoursupDocument,
  probeUrl,
  readBaseUrl,
  readSessions,
} from './portails';

describe('the sessions asked for', () => {
  it.each([
    ['2023', [2023]],
    ['2021-2025', [2025, 2024, 2023, 2022, 2021]],
    ['2018, 2023', [2023, 2018]],
    ['2019-2020,2020', [2020, 2019]],
  ])('« %s » are %j, newest first', (text, sessions) => {
    expect(readSessions(text)).toEqual(sessions);
  });

  it.each(['', '2025-2021', '2017', '2016-2020', '23', 'toutes', '2021-', '2021–2025'])('refuse « %s »', (text) => {
    expect(() => readSessions(text)).toThrow(`--sessions « ${text} » ne se lit pas`);
  });

  it('are the newest five when none are named, never before the first', () => {
    expect(defaultSessions(2025)).toEqual([2025, 2024, 2023, 2022, 2021]);
    expect(defaultSessions(2020)).toEqual([2020, 2019, 2018]);
  });
});

describe('the official datasets', () => {
  it('are named after their session, but the newest', () => {
    const names = [2018, 2019, 2020, 2021, 2022, 2023, 2025].map((session) => datasetOf(session, 2025));
    expect(names).toEqual([
      'fr-esr-parcoursup-2018',
      'fr-esr-parcoursup-2019',
      'fr-esr-parcoursup_2020',
      'fr-esr-parcoursup_2021',
      'fr-esr-parcoursup_2022',
      'fr-esr-parcoursup_2023',
      'fr-esr-parcoursup',
    ]);
  });

  it('are exported whole, with labels and semicolons', () => {
    expect(parcoursupDocument(PORTAILS_OFFICIELS, 2022, 2025, null).url.href).toBe(
      'https://data.enseignementsup-recherche.gouv.fr/api/explore/v2.1/catalog/datasets/fr-esr-parcoursup_2022/exports/csv?lang=fr&use_labels=true&delimiter=%3B',
    );
    expect(probeUrl(PORTAILS_OFFICIELS, 'fr-esr-parcoursup').href).toBe(
      'https://data.enseignementsup-recherche.gouv.fr/api/explore/v2.1/catalog/datasets/fr-esr-parcoursup/records?select=session&limit=1',
    );
    expect(insertionDocument(PORTAILS_OFFICIELS).url.href).toBe(
      'https://data.education.gouv.fr/api/explore/v2.1/catalog/datasets/fr-en-inserjeunes-lycee_pro-formation-fine/exports/csv?lang=fr&use_labels=true&delimiter=%3B',
    );
    for (const document of [ideoDocument, metiersDocument]) {
      expect(document(PORTAILS_OFFICIELS).url.protocol).toBe('https:');
    }
  });

  it('can be those of a mirror, with a path of its own', () => {
    const portails = readBaseUrl('https://miroir.fr/officiel/');
    expect(parcoursupDocument(portails, 2025, 2025, null).url.href).toMatch(
      /^https:\/\/miroir\.fr\/officiel\/api\/explore\/v2\.1\/catalog\/datasets\/fr-esr-parcoursup\/exports\/csv\?/,
    );
    expect(ideoDocument(portails).url.href).toMatch(/^https:\/\/miroir\.fr\/officiel\/downloads\/.+\.zip$/);
  });

  it.each(['miroir', 'ftp://miroir.fr', ''])('are not at « %s »', (text) => {
    expect(() => readBaseUrl(text)).toThrow(`--base-url « ${text} » n’est pas une adresse`);
  });
});
