import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { Imprimante } from '@/fixtures/ingest/rapport/impression';
import { type Lu, readDocument, withoutReperes } from '@/fixtures/ingest/rapport/lecture';
import type { TexteRapport } from '@/lib/domain/rapport';
import type { Bloc } from '@/lib/domain/texte';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { chromiumArguments, findChromium } from '@/scripts/chromium.mjs';
import { RAPPORT_46421 } from '@/scripts/demo/rapport46421';
import type { RapportARendre } from '@/scripts/reports/aRendre';
import { renderHtml } from '@/scripts/reports/html';
import { TITRES } from './rubriques';

const officiels = await findOfficialFiles();
const seed = await findSeed(officiels?.seeds ?? []);
const samples = officiels?.samples ?? null;
const navigateur = findChromium();

/** The report among the seeds, by its content. */
async function findSeed(paths: readonly string[]): Promise<string | null> {
  for (const path of paths) {
    const texte = await readFile(path, 'utf8');
    if (texte.includes(TITRES.groupes)) return texte;
  }
  return null;
}

/** Printed cells of the rows, in the order of the document. */
const cellsOf = ({ groupes, parSexe, parBacMention, parProfil }: RapportARendre) => [
  ...groupes.map((row) => [row.places, row.confirmes, row.classes, row.appeles, row.acceptes]),
  ...[...parSexe, ...parBacMention, ...parProfil].map((row) => [
    row.confirmes,
    row.classes,
    row.appeles,
    row.acceptes,
    ...(row.pourcentage === null ? [] : [row.pourcentage]),
  ]),
];

const bare = (texte: string) => texte.replace(/\s+/gu, '');
const wordsOf = (blocs: readonly Bloc[]) =>
  blocs.flatMap((bloc) => (bloc.type === 'liste' ? bloc.elements.map((item) => `-${item}`) : [bloc.texte]));

describe.runIf(seed !== null)('formation 46421, from the text of its report', () => {
  const texte = seed ?? '';
  let lu: Lu;
  let rapport: RapportARendre;

  beforeAll(async () => {
    lu = await readDocument(texte);
    rapport = withoutReperes(lu.rapport);
  });

  it('has 3 groups, 6 rows by sex, 16 by bac and mention, 5 + 3 + 4 by profile, and every total', () => {
    const rows = <T extends { total: boolean }>(all: readonly T[]) => all.filter(({ total }) => !total);
    expect(rapport.groupes).toHaveLength(3);
    expect(rows(rapport.parSexe)).toHaveLength(6);
    expect(rows(rapport.parBacMention)).toHaveLength(16);
    const profils = rapport.groupes.map(({ groupe }) => rows(rapport.parProfil).filter((row) => row.groupe === groupe));
    expect(profils.map((group) => group.length)).toEqual([5, 3, 4]);
    const totals = [rapport.parSexe, rapport.parBacMention, rapport.parProfil].map(
      (all) => all.length - rows<{ total: boolean }>(all).length,
    );
    expect(totals).toEqual([3, 5, 3]);
    expect(rapport.parSpecialite.map(({ publie }) => publie)).toEqual([false, false, false]);
    expect(rapport.criteres).toHaveLength(5);
    expect(rapport.eds?.series.map(({ serie, eds }) => [serie, eds.length])).toEqual([
      ['Générale', 8],
      ['STAV', 1],
      ['STD2A', 2],
      ['STI2D', 3],
      ['STL', 5],
      ['ST2S', 2],
    ]);
  });

  it('has the figures of the transcription made by hand, cell by cell', () => {
    const figures = ({
      code,
      session,
      dateDonnees,
      libelleFormation,
      nomEtablissement,
      libelleVoeu,
      ...tables
    }: RapportARendre) => ({
      identity: [code, session, dateDonnees, libelleFormation, nomEtablissement, libelleVoeu],
      groupes: tables.groupes,
      parSexe: tables.parSexe,
      parBacMention: tables.parBacMention,
      parProfil: tables.parProfil,
      importances: tables.criteres.map(({ importance }) => importance),
    });
    expect(figures(rapport)).toEqual(figures(RAPPORT_46421));
  });

  it('has every line of numbers of the document, and no other, in its order', () => {
    const printed = [...texte.matchAll(/(?:^|\s)((?:\d+ ){3,4}\d+(?:,\d+)?(?: %)?|(?:\d+ ){3}\d+)$/gmu)]
      .map(([, line = '']) => line.replace(/ %$/u, '').split(' '))
      .map((cells) => cells.map((cell) => Number(cell.replace(',', '.'))));
    expect(printed).toEqual(cellsOf(rapport));
  });

  it('keeps the whole of its texts, their paragraphs and their bullets', () => {
    const between = (start: string, end: string) => {
      const from = texte.lastIndexOf(start) + start.length;
      return texte.slice(from, texte.indexOf(end, from));
    };
    const check = (read: TexteRapport | { blocs: readonly Bloc[] } | null, source: string) => {
      const words = wordsOf(read?.blocs ?? []);
      expect(bare(words.join(''))).toBe(bare(source));
      expect(words.filter((word) => word.startsWith('-'))).toHaveLength([...source.matchAll(/^-\s/gmu)].length);
    };
    check(rapport.eliminatoires, between('examen des \ncandidatures', 'Les modalités d’examen'));
    check(rapport.modalites, between("Les modalités d'examen des voeux", 'Avez-vous eu recours'));
    check(rapport.traitementAlgorithmique, between('traitement algorithmique ?', 'Nos conseils'));
    check(rapport.conseils, between('Nos conseils aux candidats pour la prochaine session', 'Signature'));
    expect(rapport.conseils?.blocs.map((bloc) => bloc.type)).toEqual(['paragraphe', 'liste']);
    const said = wordsOf(rapport.conseils?.blocs ?? []).join('\n');
    expect(said).toMatch(/ https:\/\/www\.ais-formation\.com\/\S+$/mu);
    expect(said).toContain(' A.I.&S ');
    expect(said).not.toMatch(/\p{Ll} \n|\n\p{Ll}{0,3} ?$/u);
  });

  it('tells both columns of the criteria apart where its blank lines prove the cut, and keeps the other whole', () => {
    expect(rapport.criteres.map(({ separation }) => separation)).toEqual([
      'exacte',
      'exacte',
      'exacte',
      'incertaine',
      'exacte',
    ]);
    const from = texte.indexOf('Degré d');
    const source = bare(texte.slice(from, texte.indexOf('Prise en compte')));
    const read = rapport.criteres.map(({ champ, criteres, elements, libelleImportance }) =>
      bare(champ + criteres + (elements ?? '') + libelleImportance),
    );
    expect(source.endsWith(read.join(''))).toBe(true);
  });

  it('has its session, its date, its notes, and the answers on EDS', () => {
    expect(lu.enTete).toEqual({ session: 2025, dateDonnees: '2025-07-10' });
    expect(rapport.notes).toHaveLength(4);
    expect(rapport.notes.at(-1)?.texte).toMatch(/^Les données .* 2020-2021\.$/u);
    expect(rapport.eds?.prisEnCompte).toBe(true);
    expect(rapport.eds?.poids).toMatch(/^Est équivalent .* matières\.$/u);
    const names = rapport.eds?.series.flatMap(({ eds }) => eds) ?? [];
    expect(names.every((name) => name.endsWith('(EDS)') && texte.includes(`\n${name}\n`))).toBe(true);
  });

  it('says 16 of 56 for the mention and 30 of 75 for the profile, each with its line', () => {
    const mention = lu.rapport?.parBacMention.find(
      ({ typeBac, mention: said }) => typeBac === 'general' && said === 'ab',
    );
    const profil = lu.rapport?.parProfil.find(
      ({ groupe, profil: said }) => groupe === 'Autres candidats' && said === 'terminale',
    );
    expect(mention).toMatchObject({ appeles: 16, confirmes: 56 });
    expect(profil).toMatchObject({ appeles: 30, confirmes: 75 });
    const lines = texte.split('\n');
    for (const row of [mention, profil]) {
      expect(lines[(row?.repere.ligne ?? 0) - 1]).toContain(`${row?.confirmes} ${row?.classes} ${row?.appeles}`);
    }
  });

  it('has one finding, the criterion that stays whole', () => {
    expect(lu.constats.map(({ gravite, code, repere }) => [gravite, code, repere.ligne])).toEqual([
      ['alerte', 'separation-incertaine', texte.split('\n').findIndex((line) => line.startsWith('Motivation, ')) + 1],
    ]);
    expect(lu.comptage).toEqual({ lignes: 56, lues: 56 });
  });

  it('never says who signed it', () => {
    const [, name = ''] = /Signature :\s*\n([^,\n]+),/u.exec(texte) ?? [];
    expect(name.split(' ').length).toBeGreaterThan(1);
    const said = JSON.stringify(lu).toLowerCase();
    for (const part of name.split(/[\s-]+/u)) expect(said).not.toContain(part.toLowerCase());
  });

  it('is read in less than 50 ms', async () => {
    const durations: number[] = [];
    for (let run = 0; run < 10; run++) {
      const debut = process.cpuUsage();
      await readDocument(texte);
      const { user, system } = process.cpuUsage(debut);
      durations.push((user + system) / 1000);
    }
    expect(Math.min(...durations)).toBeLessThan(50);
  });

  it.runIf(navigateur !== null)('is the same, with all columns exact, from a PDF of the same layout', async () => {
    const imprimante = new Imprimante();
    if (navigateur !== null) await imprimante.start({ ...navigateur, args: chromiumArguments() });
    try {
      // The one row that text cannot cut: its first word is the criterion, the rest is what proves it.
      const criteres = rapport.criteres.map((critere) => {
        if (critere.separation === 'exacte') return critere;
        const [first = '', ...rest] = critere.criteres.split(' ');
        return { ...critere, criteres: first, elements: rest.join(' '), separation: 'exacte' as const };
      });
      for (const style of ['', '@page { size: 256mm 104mm; } section { break-before: auto; }']) {
        const pdf = await imprimante.print(renderHtml({ ...rapport, criteres }, { style }));
        const read = await readDocument(pdf);
        expect(withoutReperes(read.rapport)).toEqual({ ...rapport, criteres });
        expect(read.constats).toEqual([]);
      }
    } finally {
      await imprimante.stop();
    }
  });
});

describe.runIf(samples !== null)('the sample reports', () => {
  const read = async (name: string, kind: string) =>
    readDocument(new Uint8Array(await readFile(join(samples ?? '', name + kind))));
  const whole = (rapport: RapportARendre) => ({
    ...rapport,
    criteres: rapport.criteres.map(({ champ, criteres, elements, libelleImportance }) => [
      champ,
      [criteres, elements ?? ''].join(' ').trim(),
      libelleImportance,
    ]),
  });

  it.each(['r01', 'r02', 'r03'])('%s is the same from its PDF and from both flows of its text', async (name) => {
    const pdf = withoutReperes((await read(name, '.pdf')).rapport);
    for (const kind of ['.raw.txt', '.seed.txt']) {
      const text = withoutReperes((await read(name, kind)).rapport);
      expect(whole(text)).toEqual(whole(pdf));
      // Where text claims to know, it is right.
      for (const [index, critere] of text.criteres.entries()) {
        if (critere.separation === 'exacte') expect(critere).toEqual(pdf.criteres[index]);
      }
    }
  });

  it.each(['r01', 'r02', 'r03'])(
    '%s has all the columns of its criteria exact in the PDF, and nothing set aside',
    async (name) => {
      const { rapport, constats } = await read(name, '.pdf');
      expect(rapport?.criteres.every(({ separation, elements }) => separation === 'exacte' && elements !== '')).toBe(
        true,
      );
      expect(constats.filter(({ code }) => code !== 'rubrique-absente')).toEqual([]);
    },
  );

  it('r02 and r03 publish pairs of EDS, r02 has counts in the thousands and no « Critères éliminatoires »', async () => {
    const r02 = await read('r02', '.pdf');
    expect(r02.rapport?.groupes.map(({ confirmes }) => confirmes)).toEqual([1284, 1037, 742]);
    expect(r02.rapport?.eliminatoires).toBeNull();
    expect(r02.constats.map(({ code }) => code)).toEqual(['rubrique-absente']);
    const sizes = (lu: Lu) => lu.rapport?.parSpecialite.map((table) => (table.publie ? table.lignes.length : null));
    expect(sizes(r02)).toEqual([9, 5, 6]);
    const r03 = await read('r03', '.pdf');
    expect(sizes(r03)).toEqual([8, 4, null]);
    const pairs = [r02, r03].flatMap(({ rapport }) => rapport?.parSpecialite ?? []);
    for (const table of pairs) {
      if (!table.publie || table.typeBac === 'professionnel') continue;
      for (const { specialites } of table.lignes) expect(specialites).toHaveLength(2);
    }
  });

  it.each(['r01', 'r02', 'r03'])('%s never says who signed it', async (name) => {
    const seedText = await readFile(join(samples ?? '', `${name}.seed.txt`), 'utf8');
    const [, signed = ''] = /Signature :\s*\n([^,\n]+),/u.exec(seedText) ?? [];
    expect(signed.split(' ').length).toBeGreaterThan(1);
    for (const kind of ['.pdf', '.raw.txt', '.seed.txt']) {
      const said = JSON.stringify(await read(name, kind)).toLowerCase();
      for (const part of signed.split(/[\s-]+/u)) expect(said).not.toContain(part.toLowerCase());
    }
  });
});
