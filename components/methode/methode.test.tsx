import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { percent, rate } from '@/lib/domain/rate';
import { PROMESSE_PALIER } from '@/lib/odds/seuils';
import {
  PALIERS_EXPLIQUES,
  phraseDeuxChiffres,
  phraseHasard,
  phraseLargeurs,
  phraseLectureIntervalle,
} from '@/lib/phrases/methode';
import { PROMESSE } from '@/lib/phrases/palier';
import { viewMethode } from '@/lib/views/methode';
import { DeuxMesures, HorsDuCalcul, PourquoiDifferent, QuiEstCompte } from './Comptes';
import { Paliers, PourquoiIntervalle, UnePhrase } from './Lecture';

const { lecture, tailles, tauxAcces } = viewMethode(buildCatalogue(DONNEES_OFFRE));
const html = renderToStaticMarkup(
  <>
    <UnePhrase exemple={lecture} />
    <PourquoiIntervalle exemples={tailles} />
    <Paliers />
    <QuiEstCompte />
    <DeuxMesures />
    <PourquoiDifferent exemple={tauxAcces} />
    <HorsDuCalcul />
  </>,
);
const paragraphs = [...html.matchAll(/<(p|dd|td|li)\b[^>]*>(.*?)<\/\1>/gs)].map(([, , inner = '']) =>
  inner
    .replace(/<span id="[^"]+" popover.*?<\/button><\/span><\/span>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

describe('the page that explains figures', () => {
  it('is written in short sentences, to « tu »', () => {
    const sentences = paragraphs
      .flatMap((text) => text.split(/[.!?](?:\s|$)/u))
      .map((sentence) => sentence.split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length)
      .filter((words) => words > 2);
    const mean = sentences.reduce((sum, words) => sum + words, 0) / sentences.length;
    expect(sentences.length).toBeGreaterThan(40);
    expect(mean).toBeLessThanOrEqual(15);
    expect(Math.max(...sentences)).toBeLessThanOrEqual(34);
    for (const text of paragraphs) expect(text).not.toMatch(/\b(vous|votre|chances?|inaccessible|réussite)\b/iu);
  });

  it('explains three figures whose counts grow, each of another formation', () => {
    const examples = tailles;
    expect(new Set(examples.map(({ formation }) => formation.code)).size).toBe(examples.length);
  });

  it('still explains without any data', () => {
    const empty = renderToStaticMarkup(
      <>
        <UnePhrase exemple={null} />
        <PourquoiIntervalle exemples={[]} />
        <PourquoiDifferent exemple={null} />
      </>,
    );
    expect(empty).toContain('id="ecart"');
    expect(empty).not.toContain('undefined');
  });
});

describe('the sentences of the examples', () => {
  const interval = { niveau: rate(0.8), bas: rate(0.21), haut: rate(0.4) } as const;

  it('read an interval at its level at least, and say what is left', () => {
    expect(phraseLectureIntervalle({ intervalle: interval })).toBe(
      '8 fois sur 10 au moins, le taux de la prochaine session devrait tomber entre 21 et 40\u202f%. Le reste du temps, il tombera en dehors.',
    );
  });

  it('say what chance alone does to few, some and many candidates', () => {
    // By the binomial law: at most a tenth is left below, and above, 1 to 5 of 8, 12 to 20 of 40, 71 to 89 of 200.
    expect(phraseHasard()).toContain(
      'entre 12 et 63\u202f% avec 8 candidats, entre 30 et 50\u202f% avec 40 candidats, entre 35 et 45\u202f% avec 200 candidats',
    );
  });

  it('promise of a band what the replay measures', () => {
    expect(PROMESSE).toBe('neuf fois sur dix');
    expect(PROMESSE_PALIER).toBeCloseTo(0.9, 12);
    for (const palier of ['ambitieux', 'prudent'] as const) expect(PALIERS_EXPLIQUES[palier]).toContain(PROMESSE);
  });

  it('say that an interval is narrower only where it is', () => {
    const [example] = tailles;
    if (example === undefined) throw new Error('no example');
    const wide = { ...example.estimation, intervalle: { ...interval, bas: rate(0.1), haut: rate(0.9) } };
    const narrow = { ...example.estimation, intervalle: interval };
    expect(phraseLargeurs([wide, narrow])).toContain('plus étroit');
    expect(phraseLargeurs([narrow, wide])).toBeNull();
    expect(phraseLargeurs([wide])).toBeNull();
  });

  it('put the official rate beside the count and the estimate', () => {
    const [example] = tailles;
    if (example === undefined) throw new Error('no example');
    const text = phraseDeuxChiffres(example.estimation, { session: 2023, tauxAcces: percent(54) });
    expect(text).toContain('54\u202f%');
    expect(text).toContain(`Des ${example.estimation.preuves[0].sur} candidats`);
  });
});
