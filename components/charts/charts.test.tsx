import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { rate } from '@/lib/domain/rate';
import { Composition, wholeOf } from './Composition';
import { IconArray } from './IconArray';
import { IntervalPlot } from './IntervalPlot';
import { scaleEnd } from './intervalScale';
import { LastRank } from './LastRank';
import { dotsOf, Portes } from './Portes';
import { Trend } from './Trend';
import { trendScale } from './trendScale';

const series = (label: string, values: readonly (readonly [number, number | null, number | null])[]) => ({
  label,
  points: values.map(([session, value, n]) => ({ session, value, n })),
});
const lines = (html: string) => [...html.matchAll(/<line [^>]*stroke-width="2.5"/g)].length;
const text = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the dots of the gates', () => {
  it('are one a candidate up to a hundred, then one a hundredth, and never come back', () => {
    expect(dotsOf([56, 49, 16, 3])).toEqual({ dots: 56, left: [56, 49, 16, 3] });
    expect(dotsOf([640, 320, 1, 0])).toEqual({ dots: 100, left: [100, 50, 1, 0] });
    expect(dotsOf([60, 61, 20])).toEqual({ dots: 60, left: [60, 60, 20] });
  });

  it('are none where nobody began, or nobody says how many', () => {
    expect(dotsOf([0, 0])).toBeNull();
    expect(dotsOf([null, 12])).toBeNull();
  });

  it('are drawn at each gate that is published, with its words beside them', () => {
    const html = renderToStaticMarkup(
      <Portes
        portes={[
          { compte: 12, passent: 'ont confirmé', arretent: null, tous: 126 },
          { compte: 8, passent: 'ont été classés', arretent: '4 n’ont pas été classés', tous: null },
          { compte: null, passent: 'ont accepté', arretent: null, tous: null },
        ]}
      />,
    );
    expect(html.match(/<svg/g)).toHaveLength(2);
    expect(html).toContain('<path d="M5 5h71"></path></svg>');
    expect(text(html)).toMatch(/8 ont été classés 4 n’ont pas été classés/);
    expect(text(html)).toMatch(/Tous les candidats.: 126/u);
    expect(text(html)).toContain('ont accepté : non publié');
  });
});

describe('a trend', () => {
  it('draws no line across a session that is missing', () => {
    const html = renderToStaticMarkup(
      <Trend
        id="t"
        caption="Places"
        unit="nombre"
        series={[
          series('Places', [
            [2018, 24, null],
            [2019, 24, null],
            [2023, 30, null],
          ]),
        ]}
      />,
    );
    expect(lines(html)).toBe(1);
    expect(text(html)).toMatch(/rien à montrer.: 2020 à 2022\./u);
  });

  it('begins at nought, whatever its values', () => {
    const { y } = trendScale(
      [
        series('a', [
          [2023, 0.8, 30],
          [2024, 0.9, 30],
        ]),
      ],
      'taux',
      100,
    );
    expect(y(0)).toBe(100);
    expect(y(0.9)).toBeGreaterThanOrEqual(0);
  });

  it('has room for one session, and for nought alone', () => {
    const { x, y } = trendScale([series('a', [[2023, 0, 30]])], 'taux', 100);
    expect(x(2023)).toBe(0.5);
    expect(y(0)).toBe(100);
  });

  it('says a series that no session publishes instead of an empty drawing', () => {
    const html = renderToStaticMarkup(
      <Trend id="t" caption="Places" unit="nombre" series={[series('Places', [[2023, null, null]])]} />,
    );
    expect(text(html)).toContain('Aucune session ne publie ce chiffre.');
    expect(html).not.toContain('role="img"');
  });

  it('says every figure in its name, and those that are not published', () => {
    const html = renderToStaticMarkup(
      <Trend
        id="t"
        caption="Part"
        unit="taux"
        series={[
          series('Bac général', [
            [2023, 0.31, 60],
            [2024, null, null],
          ]),
        ]}
      />,
    );
    expect(html).toMatch(/aria-label="Bac général\. 2023.: 31.% ?.?; 2024.: non publié\."/u);
  });

  it('hollows the mark of a figure that rests on few, and says why', () => {
    const html = renderToStaticMarkup(
      <Trend
        id="t"
        caption="Part"
        unit="taux"
        series={[
          series('a', [
            [2023, 0.3, 12],
            [2024, 0.3, 60],
          ]),
        ]}
      />,
    );
    expect(html.match(/fill-paper stroke-data-a/g)).toHaveLength(1);
    expect(text(html)).toContain('moins de 20 candidats');
  });
});

describe('an interval plot', () => {
  const rows = [
    {
      key: 'ab',
      label: 'Assez bien',
      taux: rate(0.29),
      intervalle: { bas: rate(0.15), haut: rate(0.43) },
      n: 56,
      own: true,
    },
    { key: 'tb', label: 'Très bien', taux: null, intervalle: null, n: null },
  ];
  const html = renderToStaticMarkup(<IntervalPlot id="m" caption="Selon la mention" rows={rows} />);

  it('writes the figure, the interval and the count of each row', () => {
    expect(text(html)).toMatch(/29.% 15 à 43.% 56 candidats/u);
  });

  it('draws nothing for a row that is not published, and says so', () => {
    expect(html.match(/<circle/g)).toHaveLength(1);
    expect(text(html)).toContain('non publié');
  });

  it('is named by its caption and has its table', () => {
    expect(html).toContain('aria-labelledby="m-legende"');
    expect(html).toContain('id="m-tableau"');
  });
});

describe('the scale of an interval plot', () => {
  const row = (taux: number, haut: number) => ({
    key: 'a',
    label: 'a',
    taux: rate(taux),
    intervalle: { bas: rate(0), haut: rate(haut) },
    n: 30,
  });

  it('is the whole as soon as one bound leaves its first fifth', () => {
    expect(scaleEnd([row(0.02, 0.05), row(0.1, 0.21)])).toBe(1);
    expect(scaleEnd([])).toBe(1);
  });

  it('is shorter where everything is small, and the chart says so', () => {
    expect(scaleEnd([row(0.02, 0.05), row(0.1, 0.2)])).toBe(0.2);
    const html = renderToStaticMarkup(<IntervalPlot id="m" caption="Mentions" rows={[row(0.05, 0.1)]} />);
    expect(html).toContain('cx="25%"');
    expect(text(html)).toMatch(/L’échelle s’arrête à 20.% ?\./u);
  });
});

describe('a composition', () => {
  it('gives no share when a part is not published: the whole is then unknown', () => {
    const parts = [
      { label: 'Général', value: 12 },
      { label: 'Technologique', value: null },
    ];
    expect(wholeOf(parts)).toBeNull();
    const html = renderToStaticMarkup(<Composition id="c" caption="Admis" parts={parts} />);
    expect(html).not.toContain('<rect');
    expect(text(html)).not.toContain('100');
  });

  it('gives the share of each part beside its count', () => {
    const html = renderToStaticMarkup(
      <Composition
        id="c"
        caption="Admis"
        parts={[
          { label: 'Général', value: 3 },
          { label: 'Autres', value: 1 },
        ]}
      />,
    );
    expect(text(html)).toMatch(/Général 3 · 75.%/u);
  });
});

describe('the ranks of the last called', () => {
  it('mark the reader’s rank on every line, on one scale, and draw nothing that is not published', () => {
    const html = renderToStaticMarkup(
      <LastRank
        id="r"
        caption="Rang"
        mine={200}
        groupes={[
          {
            libelle: 'Tous',
            rangs: [
              { session: 2024, rang: 100 },
              { session: 2025, rang: null },
            ],
          },
        ]}
      />,
    );
    expect(html.match(/width="50%"/g)).toHaveLength(1);
    expect(html.match(/<rect/g)).toHaveLength(1);
    expect(html.match(/x1="100%" x2="100%" y1="-30%"/g)).toHaveLength(2);
    expect(text(html)).toMatch(/mon rang.: 200/u);
  });
});

describe('an icon array', () => {
  it('says what a full icon is', () => {
    expect(renderToStaticMarkup(<IconArray sur={56} obtenus={16} outcome="ont reçu une proposition" />)).toContain(
      '56 points, un par candidat : 16 pleins, ceux qui ont reçu une proposition.',
    );
  });

  it('is nothing for nobody', () => {
    expect(renderToStaticMarkup(<IconArray sur={0} obtenus={0} outcome="ont reçu" />)).toBe('');
  });
});

it('no chart has a style attribute, which the content policy refuses', () => {
  const html = renderToStaticMarkup(
    <>
      <IconArray sur={100} obtenus={3} outcome="x" />
      <Trend
        id="t"
        caption="Part"
        unit="taux"
        series={[series('a', [[2023, 0.3, 12]]), series('b', [[2023, 0.3, 12]])]}
      />
    </>,
  );
  expect(html).not.toContain('style=');
});
