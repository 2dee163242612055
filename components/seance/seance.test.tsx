import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { ELEVE_INCONNU } from '@/lib/seance/eleve';
import { classeToCsv, classeToFeuille } from './classeCsv';
import { Feuilles } from './Feuilles';
import { readPreparations } from './lirePreparation';
import type { RangEleve } from './TableauClasse';
import type { Chiffres, Connaissance } from './useChiffres';
import { groupVoeux, ligneOf, voeuxOf } from './voeuxEleve';

const FORMATION = {
  code: '1',
  nom: 'Communication',
  etablissement: { nom: 'Lycée A', commune: 'Lyon' },
  voeu: { cle: 'com', libelle: 'BTS Communication' },
  absenteDepuis: null,
  estimation: {
    kind: 'estimee',
    mesure: 'proposition-recue',
    palier: 'ambitieux',
    intervalle: { bas: 0.1, haut: 0.3 },
    preuves: [{ bref: 'bac techno', session: 2025, sur: 60, obtenus: 12 }],
    parmi: null,
    ecart: null,
  },
} as unknown as Exclude<Connaissance, string | null>;

const KNOWN: Readonly<Record<string, Connaissance>> = {
  '1': FORMATION,
  '2': { ...FORMATION, code: '2', estimation: { kind: 'indisponible', raison: 'non-publie', phrase: 'Pas pour toi.' } },
  '3': null,
};
const chiffres: Chiffres = { of: (_, code) => KNOWN[code] ?? null, busy: false, panne: false, retry: () => {} };

function rangOf(pseudonyme: string, codes: readonly string[]): RangEleve {
  const eleve = {
    ...ELEVE_INCONNU,
    id: '1',
    pseudonyme,
    bac: 'general' as const,
    voeux: codes.map((code) => ({ code })),
  };
  const voeux = voeuxOf(chiffres, eleve);
  return { ...ligneOf(eleve, voeux), rang: 1, voeux };
}
const HOSTILE = '<img src=x onerror="alert(1)">';
const sheet = (nom: string | null) =>
  renderToStaticMarkup(
    <Feuilles
      papier={{ eleves: new Set(['1']), classe: true }}
      rangs={[rangOf(HOSTILE, ['1', '2', '3'])]}
      nomClasse={HOSTILE}
      nameOf={() => nom}
      date="1er décembre 2026"
      preparations={
        new Map([
          ['com', { bts: 'BTS Communication', lue: true, criteres: ['Résultats (essentiel)'], attendus: ['Écrire'] }],
        ])
      }
    />,
  );

describe('what goes out of a class', () => {
  it('says of each vœu why it has no figure, to a counsellor', () => {
    const { voeux, paliers } = rangOf('A', ['1', '2', '3']);
    expect(voeux.map(({ sans }) => sans)).toEqual([
      null,
      'Chiffre non publié',
      'Le code 3 n’est pas celui d’un BTS connu ici',
    ]);
    expect(paliers).toEqual(['ambitieux']);
    expect(groupVoeux(voeux).map(({ libelle }) => libelle)).toEqual(['BTS Communication', 'À vérifier']);
  });

  it('is a CSV whose rows are as wide as its head, in which nothing runs', () => {
    const [head = '', ...rows] = classeToCsv(
      [rangOf('=1+1', ['1', '3']), rangOf('B', [])],
      ({ eleve }) => eleve.pseudonyme,
    )
      .trim()
      .split('\r\n');
    const width = head.split(';').length;
    expect(rows.map((row) => row.split(';').length)).toEqual([width, width, width]);
    expect(rows[0]).toBe(
      "'=1+1;Général;mention pas encore connue;en terminale;;1;1;BTS Communication;Lycée A;Lyon;2025;12;60;10;30;Ambitieux;;",
    );
  });

  it('is a sheet with count, range, code, what to prepare and a place to sign; markup is text', () => {
    const html = sheet(HOSTILE);
    for (const words of [
      '12 sur 60',
      '10 à 30',
      'Lycée A, Lyon · code 1',
      'À préparer',
      'Résultats (essentiel)',
      'Signature',
      '1er décembre 2026',
    ]) {
      expect(html).toContain(words);
    }
    expect(html).toContain('&lt;img src=x');
    expect(html).not.toContain('<img');
    expect(html).not.toMatch(/\b(toi|ton|tes|ta)\b/);
  });

  it('leaves a line to fill in where names are hidden', () => {
    expect(sheet(null)).toContain('Nom\u00a0: ____');
  });
});

it('says on its sheet what could not be read, and prints the rest', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  const rang = rangOf('A', ['1']);
  const preparations = await readPreparations(rang.voeux);
  const html = renderToStaticMarkup(
    <Feuilles
      papier={{ eleves: new Set(['1']), classe: false }}
      rangs={[rang]}
      nomClasse=""
      nameOf={() => 'A'}
      date="1er décembre 2026"
      preparations={preparations}
    />,
  );
  expect(html).toContain('12 sur 60');
  expect(html).toContain('n’a pas pu être lu');
});

it('goes out as a sheet of Excel, a row a vœu under the headings of the CSV', () => {
  const rangs = [rangOf('=1+1', ['1', '2'])];
  const { titre, colonnes, lignes, aRemplir } = classeToFeuille('T STMG 1', rangs, ({ eleve }) => eleve.pseudonyme);
  expect([titre, aRemplir]).toEqual(['T STMG 1', []]);
  expect(lignes.map((ligne) => [ligne[0], ligne[colonnes.indexOf('Code Parcoursup')], ligne.length])).toEqual([
    ['=1+1', '1', colonnes.length],
    ['=1+1', '2', colonnes.length],
  ]);
});
