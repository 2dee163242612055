import { describe, expect, it } from 'vitest';
import { formation, ligneBac, ligneGroupe, ligneProfil, rapport } from '@/fixtures/catalogue/donnees';
import { DONNEES_OFFRE } from '@/fixtures/catalogue/offre';
import { inventMetier } from '@/fixtures/db/release';
import { compareReponses } from '@/fixtures/pack/reponses';
import { buildCatalogue } from '@/lib/catalogue/catalogue';
import { CLASSES } from '@/lib/odds/classe';
import { catalogueOf } from './catalogueOf';
import type { ContenuPack } from './contenu';
import { readPack } from './readPack';
import { writePack } from './writePack';

const COMMUNES: ContenuPack['communes'] = [
  {
    nom: 'Lyon',
    anciensNoms: ['Vaise'],
    departement: '69',
    arrondissement: '691',
    codesPostaux: ['69001', '69002'],
    population: 500_000,
  },
  { nom: 'Cayenne', anciensNoms: [], departement: '973', arrondissement: null, codesPostaux: [], population: 0 },
];

/** The invented offer, and a formation that is counted by its report. */
const CONTENU: ContenuPack = {
  donnees: {
    ...DONNEES_OFFRE,
    metiers: [inventMetier('MET.1', 's', ['1'])],
    formations: [
      ...DONNEES_OFFRE.formations,
      formation({
        code: '9001',
        rapports: [
          rapport({
            code: '9001',
            groupes: [ligneGroupe('Autres candidats', [120, 80, 60], 20)],
            parBacMention: [ligneBac('Autres candidats', 'general', 'ab', [60, 40, 30])],
            parProfil: [ligneProfil('Autres candidats', 'terminale', [90, 70, 50])],
          }),
        ],
      }),
    ],
  },
  communes: COMMUNES,
};

async function messageOf(bytes: Uint8Array): Promise<string> {
  const read = await readPack(bytes);
  return read.kind === 'refus' ? read.message : 'lu';
}

/** The same pack with another first line. */
function withEntete(pack: Uint8Array, change: (line: string) => string): Uint8Array {
  const end = pack.indexOf(0x0a);
  const line = new TextEncoder().encode(change(new TextDecoder().decode(pack.subarray(0, end))));
  return Uint8Array.from([...line, ...pack.subarray(end)]);
}

describe('a pack', () => {
  it('gives back everything that it was made of, and says of which release in its first line', async () => {
    const read = await readPack(await writePack(CONTENU));
    if (read.kind === 'refus') throw new Error(read.message);
    expect(read.contenu).toEqual(CONTENU);
    const { digest, session, publieeLe, demonstration } = CONTENU.donnees.release;
    expect(read.entete).toMatchObject({ release: digest, session, publieeLe, demonstration });
  });

  it('is the same to the byte each time it is made', async () => {
    expect(await writePack(CONTENU)).toEqual(await writePack(structuredClone(CONTENU)));
  });

  it('makes a catalogue that answers as that of the server', async () => {
    const read = await readPack(await writePack(CONTENU));
    if (read.kind === 'refus') throw new Error(read.message);
    const served = buildCatalogue(CONTENU.donnees, undefined, COMMUNES);
    expect(compareReponses(served, catalogueOf(read.contenu), 80, 16)).toEqual([]);
  });

  it('would be told from one where a single candidate is counted otherwise', () => {
    const [first, ...others] = CONTENU.donnees.formations;
    const [session] = first?.sessions ?? [];
    if (first === undefined || session === undefined) throw new Error('The invented offer has a counted formation');
    const counts = { ...session.effectifs, propositionsGeneral: (session.effectifs.propositionsGeneral ?? 0) + 1 };
    const changed = [{ ...first, sessions: [{ ...session, effectifs: counts }] }, ...others];
    const served = buildCatalogue(CONTENU.donnees, undefined, COMMUNES);
    const packed = catalogueOf({ ...CONTENU, donnees: { ...CONTENU.donnees, formations: changed } });
    expect(compareReponses(served, packed, 80, 16).length).toBeGreaterThan(8);
  });

  it('has the figure of every class of candidates in every formation, computed as they are asked for', () => {
    const served = buildCatalogue(CONTENU.donnees);
    const packed = catalogueOf({ ...CONTENU, communes: [] });
    const figures = ({ chiffres, resultats }: typeof served) =>
      CLASSES.map((classe) => resultats.map((_, index) => chiffres.of(classe)(index)));
    expect(figures(packed)).toEqual(figures(served));
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a page of this site', new TextEncoder().encode('<!doctype html>\n<title>Hors connexion</title>')],
    ['a line of JSON that is of something else', new TextEncoder().encode('{"format":"autre","version":1}\nx')],
    ['a file without an end of line', new Uint8Array(5000).fill(0x41)],
  ])('is refused when it is %s', async (_, bytes) => {
    expect(await messageOf(bytes)).toContain('n’est pas un pack de la Rose des vœux');
  });

  it('is refused when another version of the site made it, and says which', async () => {
    const other = withEntete(await writePack(CONTENU), (line) => line.replace('"version":1', '"version":2'));
    expect(await messageOf(other)).toContain('est de la version 2, et cette page lit la version 1');
  });

  it('is refused when it is cut, or goes on after its end, with both lengths', async () => {
    const pack = await writePack(CONTENU);
    const fr = (count: number) => count.toLocaleString('fr');
    expect(await messageOf(pack.subarray(0, pack.length - 1))).toContain(
      `Ce pack est coupé : ${fr(pack.length - 1)} octets au lieu de ${fr(pack.length)}.`,
    );
    expect(await messageOf(Uint8Array.from([...pack, 0]))).toContain(
      `Ce pack est trop long : ${fr(pack.length + 1)} octets au lieu de ${fr(pack.length)}.`,
    );
  });

  it('is refused when any byte of it has changed', async () => {
    const pack = await writePack(CONTENU);
    const start = pack.indexOf(0x0a) + 1;
    for (const at of [start, Math.floor((start + pack.length) / 2), pack.length - 1]) {
      const damaged = pack.map((byte, index) => (index === at ? byte ^ 1 : byte));
      expect(await messageOf(damaged)).toContain(`Ce pack est abîmé : à partir de l’octet ${start + 1}`);
    }
  });

  it('is refused when its first line announces another release than its own', async () => {
    const { digest } = CONTENU.donnees.release;
    const other = withEntete(await writePack(CONTENU), (line) => line.replace(digest, 'e'.repeat(64)));
    expect(await messageOf(other)).toContain('annonce une autre version des données');
  });
});
