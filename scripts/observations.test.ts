import { describe, expect, it } from 'vitest';
import { inventPanels } from '@/fixtures/forecast/panels';
import { rateIndex, TOTAL } from '@/lib/forecast/panel';
import { ObservationsIllisibles, parseObservations, toPanels } from './observations';

const HEADER = 'session;code;mesure;population;confirmes;obtenus';
const parse = (...lines: string[]) => parseObservations([HEADER, ...lines].join('\n'), 'obs.csv');
const messageOf = (read: () => unknown): string => {
  try {
    read();
  } catch (error) {
    if (error instanceof ObservationsIllisibles) return error.message;
    throw error;
  }
  throw new Error('The file was read');
};

describe('parseObservations', () => {
  it('reads a file whole: mark, spaces and empty lines left out', () => {
    const text = `\uFEFF${HEADER}\r\n2031;1000;proposition-recue;total;120;45\r\n\r\n 2031 ; 1000 ;classement;hors-terminale; 12 ;0\r\n`;
    expect(parseObservations(text, 'obs.csv')).toEqual([
      { session: 2031, code: '1000', mesure: 'proposition-recue', population: 'total', confirmes: 120, obtenus: 45 },
      { session: 2031, code: '1000', mesure: 'classement', population: 'nonNeobacheliers', confirmes: 12, obtenus: 0 },
    ]);
  });

  it.each([
    ['31;1000;classement;general;9;3', 'session « 31 » : une année est attendue'],
    ['2031;BTS;classement;general;9;3', 'code « BTS » : un code Parcoursup est attendu'],
    ['2031;1000;taux;general;9;3', 'mesure « taux » : une de classement, proposition-recue, admission est attendue'],
    [
      '2031;1000;classement;constructor;9;3',
      'population « constructor » : une de total, general, technologique, professionnel, hors-terminale est attendue',
    ],
    ['2031;1000;classement;general;9,5;3', 'confirmes « 9,5 » : un nombre entier est attendu'],
    ['2031;1000;classement;general;9;-3', 'obtenus « -3 » : un nombre entier est attendu'],
    ['2031;1000;classement;general;9;10', 'obtenus « 10 » : plus que les 9 confirmés'],
    ['2031;1000;classement;general;9', '5 colonnes au lieu de 6'],
  ])('names the line and what is wrong with %s', (line, wrong) => {
    const message = messageOf(() => parse('2031;1000;classement;technologique;9;3', line));
    expect(message).toBe(`obs.csv : rien n’est lu.\n  ligne 3 : ${wrong}`);
  });

  it('refuses the same observation twice, and says where the first is', () => {
    const twice = () => parse('2031;1000;classement;general;9;3', '2031;1000;classement;general;9;4');
    expect(messageOf(twice)).toContain('ligne 3 : déjà observé à la ligne 2');
  });

  it('refuses another header, and a file without an observation', () => {
    expect(messageOf(() => parseObservations('code;session\n1;2031', 'obs.csv'))).toMatch(
      /^obs\.csv, ligne 1 : l’en-tête doit être « session;code;.*», et non « code;session »\.$/,
    );
    expect(messageOf(() => parse())).toBe('obs.csv : aucune observation sous l’en-tête.');
  });

  it('tells twenty errors and counts the others', () => {
    const lines = messageOf(() => parse(...Array.from({ length: 23 }, () => 'x'))).split('\n');
    expect(lines).toHaveLength(22);
    expect(lines.at(-1)).toBe('  et 3 autres erreurs');
  });
});

describe('toPanels', () => {
  const loaded = inventPanels({ sessions: [2030], formations: 3 });

  it('puts each observation where the forecast of the same rate is, oldest session first', () => {
    const { panels, nonPrevues, inconnues } = toPanels(
      parse(
        '2032;1001;classement;general;10;4',
        '2031;1000;proposition-recue;total;120;45',
        '2031;1000;proposition-recue;general;60;30',
        '2031;1000;classement;hors-terminale;12;0',
      ),
      loaded,
    );
    expect([nonPrevues, inconnues]).toEqual([0, 0]);
    expect(panels.map(({ session }) => session)).toEqual([2031, 2032]);
    const row = panels[0]?.rows[0];
    const index = [TOTAL, rateIndex('proposition', 'general'), rateIndex('classement', 'nonNeobacheliers')];
    expect(index.map((j) => [row?.k[j], row?.n[j]])).toEqual([
      [45, 120],
      [30, 60],
      [0, 12],
    ]);
    expect(row?.n[rateIndex('classement', 'general')]).toBeNaN();
    expect(row).toMatchObject({ ecole: loaded[0]?.rows[0]?.ecole, diplome: loaded[0]?.rows[0]?.diplome });
  });

  it('counts what is left aside: measures that are not forecast, formations that nobody knows', () => {
    const { panels, nonPrevues, inconnues } = toPanels(
      parse('2031;1000;admission;general;9;3', '2031;1000;classement;total;9;3', '2031;99;classement;general;9;3'),
      loaded,
    );
    expect(panels).toEqual([]);
    expect([nonPrevues, inconnues]).toEqual([2, 1]);
  });
});
