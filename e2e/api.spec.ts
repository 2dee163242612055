import type { APIResponse } from '@playwright/test';
import type { z } from 'zod';
import { schemaOfAnswer, validatorOf } from '@/fixtures/api/validator';
import { openApiDocument } from '@/lib/api/openapi';
import { schemaDiplome, schemaDiplomes } from '@/lib/api/schemas/diplomes';
import { schemaDonnees } from '@/lib/api/schemas/donnees';
import { schemaFormation } from '@/lib/api/schemas/formation';
import { schemaProblem } from '@/lib/api/schemas/problem';
import { schemaSante } from '@/lib/api/schemas/sante';
import { schemaResultats } from '@/lib/search/resultats';
import { makeRequests } from '@/scripts/attack/requests';
import { sendAll } from '@/scripts/attack/send';
import { expect, FORMATION, METIER, test } from './release';

const document = openApiDocument('');
const validator = validatorOf(document);

/** The body, which says what the published document says, by a validator that is not ours: no less, and no more. */
async function bodyOf<T>(response: APIResponse, schema: z.ZodType<T>, status = 200): Promise<T> {
  expect(response.status(), response.url()).toBe(status);
  const body = await response.json();
  const read = schema.parse(body);
  expect<unknown>(read).toEqual(body);
  const [mediaType = ''] = (response.headers()['content-type'] ?? '').split(';');
  const answer = schemaOfAnswer(document, new URL(response.url()).pathname, status, mediaType);
  expect(validator.errors(answer, body), response.url()).toBeNull();
  return read;
}

async function problemOf(response: APIResponse, status: number) {
  expect(response.status(), response.url()).toBe(status);
  expect(response.headers()['content-type']).toContain('application/problem+json');
  const body = await response.json();
  expect(validator.errors('#/components/schemas/Probleme', body), response.url()).toBeNull();
  const problem = schemaProblem.parse(body);
  expect(problem.status).toBe(status);
  return problem;
}

test('a search answers by its schema, with estimates only when a bac is given', { tag: '@demonstration' }, async ({
  request,
}) => {
  const path = '/api/v1/formations';
  const plain = await bodyOf(await request.get(`${path}?taille=100`), schemaResultats);
  expect(plain.resultats).toHaveLength(100);
  expect(plain.resultats.every(({ estimation }) => estimation === null)).toBe(true);
  for (const query of [
    'bac=general&mention=ab',
    'bac=technologique&serie=STI2D&specifique=SIN&tri=acces',
    'bac=professionnel&profil=reorientation&q=commerce',
    'bac=autre&profil=scolarite-etrangere&tri=places&taille=100',
    'bac=general&eds=MATHS&eds=NSI&lat=48.85&lon=2.35&rayon=300&tri=distance',
  ]) {
    const { resultats, total } = await bodyOf(await request.get(`${path}?${query}`), schemaResultats);
    expect(total, query).toBeGreaterThan(0);
    expect(
      resultats.every(({ estimation }) => estimation !== null),
      query,
    ).toBe(true);
  }
});

test('pages partition the results, and empty optional values are ignored', async ({ request }) => {
  const get = async (query: string) => bodyOf(await request.get(`/api/v1/formations?${query}`), schemaResultats);
  const [first, second, both] = [
    await get('taille=10&page=1&q='),
    await get('taille=10&page=2&serie='),
    await get('taille=20'),
  ];
  const codes = ({ resultats }: typeof first) => resultats.map(({ code }) => code);
  expect([...codes(first), ...codes(second)]).toEqual(codes(both));
  expect(new Set(codes(both)).size).toBe(20);
});

test('formation 46421 says 16 of 56 for the mention and 30 of 75 for the profile, each with its source', async ({
  request,
}) => {
  const detail = await bodyOf(
    await request.get(`/api/v1/formations/${FORMATION}?bac=general&mention=ab&profil=terminale`),
    schemaFormation,
  );
  const { estimation, sources } = detail;
  if (estimation === null || estimation.kind === 'indisponible') throw new Error('no estimate');
  expect(estimation.mesure).toBe('en-position');
  expect(estimation.preuves.map(({ obtenus, sur }) => [obtenus, sur])).toEqual([
    [16, 56],
    [30, 75],
  ]);
  const known = new Set(sources.map(({ id }) => id));
  for (const { source } of estimation.preuves) {
    expect(known).toContain(source.id);
    expect(source.repere).not.toBe('');
  }
  expect(detail.groupes).toHaveLength(3);
  expect(detail.parSexe).toHaveLength(9);
  expect(detail.parBacMention).toHaveLength(21);
  expect(detail.parProfil).toHaveLength(15);
  expect(detail.parSpecialite?.map(({ publie }) => publie)).toEqual([false, false, false]);
  expect(detail.criteres).toHaveLength(5);
  expect(detail.edsPrisEnCompte?.series).toHaveLength(6);
  for (const texte of [detail.eliminatoires, detail.modalites, detail.traitementAlgorithmique, detail.conseils]) {
    expect(texte?.blocs.length).toBeGreaterThan(0);
  }
});

test('a formation of the open data, the diplomas and the data answer by their schemas', {
  tag: '@demonstration',
}, async ({ request }) => {
  const { resultats } = await bodyOf(await request.get('/api/v1/formations?tri=places&taille=3'), schemaResultats);
  for (const { code } of resultats) {
    const detail = await bodyOf(await request.get(`/api/v1/formations/${code}?bac=professionnel`), schemaFormation);
    expect(detail.code).toBe(code);
    expect(detail.sessions.length).toBeGreaterThan(0);
  }
  const { resultats: diplomes, total } = await bodyOf(
    await request.get('/api/v1/diplomes?bac=general&ville=Lyon'),
    schemaDiplomes,
  );
  expect(diplomes).toHaveLength(total);
  for (const kind of ['fiche', 'famille'] as const) {
    const one = diplomes.find((diplome) => diplome.kind === kind && diplome.formations > 0);
    if (one === undefined) throw new Error(`no ${kind} with formations`);
    const detail = await bodyOf(await request.get(`/api/v1/diplomes/${one.code}`), schemaDiplome);
    // The absent ones too.
    expect(detail.liste).toHaveLength(detail.formations);
    expect(detail.formations).toBeGreaterThanOrEqual(one.formations);
    expect(detail.fiches.length).toBeGreaterThanOrEqual(kind === 'famille' ? 2 : 1);
  }
  const donnees = await bodyOf(await request.get('/api/v1/donnees'), schemaDonnees);
  const sante = await bodyOf(await request.get('/api/sante'), schemaSante);
  expect(sante).toMatchObject({ pret: true, release: donnees.release, demonstration: donnees.demonstration });
});

test('values outside the contract are refused, each with its own message, never with a fault', async ({ request }) => {
  const long = 'x'.repeat(300);
  for (const [query, names] of [
    ['bac=bts', ['bac']],
    ['mention=excellent&profil=x', ['mention', 'profil']],
    ['page=0', ['page']],
    ['page=1.5', ['page']],
    ['page=999999999999999999999', ['page']],
    ['taille=101', ['taille']],
    ['taille=-1', ['taille']],
    ['taille=NaN', ['taille']],
    [`q=${long}`, ['q']],
    ['eds=MATHS&eds=NSI&eds=SVT', ['eds']],
    ['eds=x', ['eds']],
    ['academie=Atlantide', ['academie']],
    ['statut=secret', ['statut']],
    ['lat=48.8', ['lon', 'rayon']],
    ['lat=91&lon=0&rayon=10', ['lat']],
    ['tri=hasard', ['tri']],
    ['inconnu=1', ['inconnu']],
    ['bac=general&bac=autre', ['bac']],
    ['constructor=2&toString=3', ['constructor', 'toString']],
  ] as const) {
    for (const path of ['/api/v1/formations', '/api/v1/formations.csv']) {
      const problem = await problemOf(await request.get(`${path}?${query}`), 400);
      expect(problem.erreurs?.map(({ parametre }) => parametre).sort(), query).toEqual([...names].sort());
      for (const { message } of problem.erreurs ?? []) expect(message.length).toBeGreaterThan(10);
    }
  }
  const detail = await problemOf(await request.get(`/api/v1/formations/${FORMATION}?tri=nom`), 400);
  expect(detail.erreurs?.[0]?.parametre).toBe('tri');
});

test('strange bytes are an answer or a refusal, never a fault', async ({ request }) => {
  for (const path of [
    '/api/v1/formations?q=%00',
    '/api/v1/formations?q=%F0%9F%A7%AD%20%E2%80%AE',
    '/api/v1/formations?q=%FF%FE',
    "/api/v1/formations?q=';DROP%20TABLE%20formation;--",
    '/api/v1/formations?q=%25%25%25',
    '/api/v1/formations?q=*:(+AND+OR',
    '/api/v1/formations?%=%',
    '/api/v1/formations/%2e%2e%2f%2e%2e%2fetc%2fpasswd',
    '/api/v1/formations/__proto__',
    '/api/v1/formations/%E0%A4%A',
    '/api/v1/diplomes/constructor',
    '/recherche?q=%00&page=%FF',
    '/recherche?bac=general&q=%E0%A4%A',
    '/formation/%00',
    '/formation/%E0%A4%A',
  ]) {
    expect((await request.get(path)).status(), path).toBeLessThan(500);
  }
});

test('unknown addresses are 404 problems, other methods 405 problems', async ({ request }) => {
  for (const path of [
    '/api/v1/rien',
    '/api/rien',
    '/api/v2/formations',
    '/api/v1/formations/999999999',
    '/api/v1/diplomes/rien',
  ]) {
    const problem = await problemOf(await request.get(path), 404);
    expect(problem.type).toBe('/api#introuvable');
  }
  for (const path of ['/api/v1/formations', `/api/v1/formations/${FORMATION}`, '/api/v1/donnees', '/api/sante']) {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const response = await request.fetch(path, { method });
      await problemOf(response, 405);
      expect(response.headers().allow).toContain('GET');
    }
  }
});

test('a bac that was not passed that year is refused with the reason', async ({ request }) => {
  const query = 'bac=general&serie=S&profil=reorientation&annee=2023';
  const problem = await problemOf(await request.get(`/api/v1/formations?${query}`), 400);
  expect(problem.erreurs).toEqual([
    { parametre: 'annee', message: expect.stringContaining('sa dernière session est 2020') },
  ]);
  expect(await (await request.get(`/recherche?${query}`)).text()).toContain('sa dernière session est 2020');
});

test('parameters are read whatever their case and accents, and the address of a page is rewritten once', async ({
  request,
}) => {
  const query = 'bac=Technologique&serie=stmg&MENTION=Tb';
  const { criteres } = await bodyOf(await request.get(`/api/v1/formations?${query}`), schemaResultats);
  expect(criteres).toMatchObject({ bac: 'technologique', serie: 'STMG', mention: 'tb' });
  const page = await request.get(`/recherche?${query}`, { maxRedirects: 1 });
  expect(new URL(page.url()).search).toBe('?bac=technologique&serie=STMG&mention=tb');
});

test('generated requests meet no fault, no loop and no silence', async ({ baseURL }) => {
  const outcomes = await sendAll(new URL(baseURL ?? ''), makeRequests(1, 150));
  expect(outcomes.filter(({ fault }) => fault !== null)).toEqual([]);
});

test('an entity tag depends on the release and the criteria, not on their order', async ({ request }) => {
  const tag = async (query: string) => (await request.get(`/api/v1/formations?${query}`)).headers().etag ?? '';
  const one = await tag('bac=general&mention=ab&q=');
  expect(one).toMatch(/^W\/"[0-9a-f]{32}"$/);
  expect(await tag('mention=ab&bac=general&tri=pertinence')).toBe(one);
  expect(await tag('mention=b&bac=general')).not.toBe(one);
  const path = '/api/v1/formations?bac=general&mention=ab';
  const same = await request.get(path, { headers: { 'If-None-Match': `"x", ${one}` } });
  expect(same.status()).toBe(304);
  expect((await same.body()).length).toBe(0);
  expect((await request.get(path, { headers: { 'If-None-Match': '"other"' } })).status()).toBe(200);
});

test('HEAD says what GET would, without its body', async ({ request }) => {
  for (const path of ['/api/v1/formations?bac=general', '/api/v1/donnees', '/api/v1/formations.csv', '/api/sante']) {
    const [head, get] = [await request.head(path), await request.get(path)];
    expect(head.status()).toBe(get.status());
    expect((await head.body()).length).toBe(0);
    expect(head.headers()['content-type']).toBe(get.headers()['content-type']);
    expect(head.headers().etag).toBe(get.headers().etag);
  }
});

test('the CSV holds every formation of the search, as a spreadsheet reads it', async ({ request }) => {
  const query = 'bac=general&statut=public';
  const { total } = await bodyOf(await request.get(`/api/v1/formations?${query}`), schemaResultats);
  const response = await request.get(`/api/v1/formations.csv?${query}`);
  expect(response.headers()['content-type']).toContain('text/csv');
  expect(response.headers()['content-disposition']).toMatch(
    /attachment; filename="rose-des-voeux-bac-general-statut-public-\d{4}-\d\d-\d\d\.csv"/,
  );
  const body = await response.body();
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const text = body.toString('utf8');
  expect(text.split('\r\n').filter((line) => /^"?\d+"?,/.test(line))).toHaveLength(total);
  expect(text).not.toMatch(/(^|,)[=@]/m);
  const french = await (await request.get(`/api/v1/formations.csv?${query}&separateur=;`)).text();
  expect(french.split('\r\n')[0]).toBe(text.split('\r\n')[0]?.replaceAll(',', ';'));
});

/** What an operation cannot do without, as its example has it. */
const requiredBy = ({
  parameters = [],
}: {
  parameters?: { name: string; in: string; required?: boolean; example: string }[];
}) =>
  Object.fromEntries(
    parameters.filter((one) => one.in === 'query' && one.required).map(({ name, example }) => [name, example]),
  );

test('the OpenAPI document is served, and describes every address that answers', async ({ request }) => {
  const response = await request.get('/api/v1/openapi.json');
  expect(response.status()).toBe(200);
  const { openapi, paths } = await response.json();
  expect(openapi).toMatch(/^3\.1\./);
  for (const named of Object.keys(paths)) {
    const path = named.replace('{code}', named.includes('diplomes') ? '32032329' : FORMATION).replace('{id}', METIER);
    const answer = await request.get(path, { params: requiredBy(paths[named].get) });
    expect(answer.status(), path).toBe(200);
    if (path.endsWith('.csv')) continue;
    const schema = schemaOfAnswer(document, path, 200, 'application/json');
    expect(validator.errors(schema, await answer.json()), path).toBeNull();
  }
});

test('pages, answers and scripts are compressed for who takes it, and are the same text', async ({ request }) => {
  const home = await (await request.get('/')).text();
  const script = /\/_next\/static\/[^"]+\.js/.exec(home)?.[0] ?? '';
  for (const path of ['/methode', script, '/api/v1/formations?bac=general', '/api/v1/openapi.json']) {
    const [gzip, plain] = await Promise.all(
      ['gzip', 'identity'].map((coding) => request.get(path, { headers: { 'Accept-Encoding': coding } })),
    );
    expect(gzip?.headers()['content-encoding'], path).toBe('gzip');
    expect(plain?.headers()['content-encoding'], path).toBeUndefined();
    expect(gzip?.headers().vary, path).toMatch(/accept-encoding/i);
    // Two visits of a page differ by their nonce.
    const unmarked = (text: string | undefined) => text?.replace(/nonce="[^"]*"|\d+\.\d+/g, '').length;
    expect(unmarked(await gzip?.text()), path).toBe(unmarked(await plain?.text()));
    expect(gzip?.headers().etag, path).toBe(plain?.headers().etag);
  }
});
