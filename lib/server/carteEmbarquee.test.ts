import { createHash } from 'node:crypto';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { donnees, effectifs, etablissement, formation, sessionFormation } from '@/fixtures/catalogue/donnees';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { viewEmbarquee } from '@/lib/views/embarquee';
import { CARTE_CONTENT_SECURITY_POLICY, carteAbsente, carteEmbarquee } from './carteEmbarquee';

const HOSTILE = '</style><script>alert("1")</script>';

function carteOf(nom: string, counts: Parameters<typeof effectifs>[0]) {
  const school = etablissement({ nom });
  const known = formation({
    code: '1',
    etablissement: school,
    sessions: [sessionFormation({ code: '1', etablissement: school, effectifs: effectifs(counts) })],
  });
  const catalogue = buildCatalogue(donnees({ formations: [known] }));
  const named = catalogue.formations.get('1');
  if (named === undefined) throw new Error('the catalogue lost its formation');
  return carteEmbarquee(viewEmbarquee(catalogue, named));
}

const COUNTS = {
  places: 35,
  confirmes: 120,
  confirmesTechnologique: 94,
  classesTechnologique: 60,
  propositionsTechnologique: 22,
};

describe('the card of a formation', () => {
  it('says the count, what it is, its range and its band as every page does, and leads to the page', () => {
    const carte = carteOf('Lycée des Essais', COUNTS);
    expect(carte).toContain('>22 sur 94<');
    expect(carte).toMatch(/en 2023, bac techno, ont reçu une proposition/);
    expect(carte).toMatch(/(Ambitieux|Réaliste|Prudent) · \d+ à \d+/);
    expect(carte).toContain('35 places');
    expect(carte).toContain('<a href="/formation/1" target="_blank" rel="noopener">');
    expect(carte).not.toMatch(/\b(toi|ton|tes|tu|vous)\b/);
  });

  it('says so where nothing is published', () => {
    expect(carteOf('Lycée des Essais', {})).toContain('Aucun compte de candidats n’est publié');
  });

  it('needs no script, and no text of a document becomes markup', () => {
    const carte = carteOf(HOSTILE, COUNTS);
    expect(carte).not.toMatch(/<script|<link|<img|\son\w+=|\sstyle=/);
    expect(carteAbsente(HOSTILE)).not.toContain('<script');
    const [, style = ''] = /<style>([^<]*)<\/style>/.exec(carte) ?? [];
    expect(CARTE_CONTENT_SECURITY_POLICY).toContain(createHash('sha256').update(style).digest('base64'));
    expect(CARTE_CONTENT_SECURITY_POLICY).toMatch(/^default-src 'none';.*frame-ancestors \*$/);
  });

  it('is a sound document, lighter than a picture', async () => {
    const carte = carteOf('Lycée des Essais', COUNTS);
    const report = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(carte);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`)),
    ).toEqual([]);
    expect(carte.length).toBeLessThan(8_000);
  });
});
