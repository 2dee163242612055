import { describe, expect, it } from 'vitest';
import { foldText } from '@/lib/ingest/text/fold';
import { ABROGES } from './abroges';
import { cleTitre, slugOf } from './cle';
import { readLibelle } from './libelle';
import { RENOMMAGES } from './renommages';
import { normalizeSpecialite } from './specialite';

const cle = (libelle: string, famille: string | null = 'Services') => normalizeSpecialite(libelle, famille).specialite;

describe('cleTitre', () => {
  it.each([
    ['Études de l’Œuvre', "etudes de l'oeuvre"],
    ['Arts du vent : conception, réalisation', 'Art des vents - conception et réalisation'],
    ['Fluide, énergie, domotique', 'fluides, énergies, domotique'],
    ['Métiers de l’audio-visuel', 'métiers de l’audiovisuel'],
    ['Montage et post-production', 'montage et postproduction'],
    ['électro-navals', 'électronaval'],
    ["techn. d'ingeniérie et exploit. équipements", 'techniques d’ingénierie et exploitation des équipements'],
  ])('« %s » and « %s » have one key', (a, b) => {
    expect(cleTitre(a)).toBe(cleTitre(b));
  });

  it.each([
    ['métiers de la mode vêtements', 'métiers de la mode chaussure'],
    ['productions animales', 'productions végétales'],
    ['processus', 'procès'],
    ['techniques du vent', 'technique'],
  ])('« %s » and « %s » have two', (a, b) => {
    expect(cleTitre(a)).not.toBe(cleTitre(b));
  });

  it('is a slug', () => {
    expect(cleTitre('  L’été & les « Œuvres » (2ᵉ) ')).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(cleTitre('de la – et')).toBe('');
  });
});

describe('foldText', () => {
  it('keeps the length of a text in common letters, so that offsets hold', () => {
    const texte = "Élève d'à côté, « ça » va — 2 % ÀÇÉ";
    expect(foldText(texte)).toHaveLength(texte.length);
  });
});

describe('slugOf', () => {
  it('keeps every word', () => {
    expect(slugOf("services informatiques d'aujourd'hui aux organisations")).toBe(
      'services-informatiques-d-aujourd-hui-aux-organisations',
    );
  });
});

describe('readLibelle', () => {
  it.each([
    ['Arts du vent - option A Cerfs-volants', 'Arts du vent', 'Cerfs-volants'],
    ['Arts du vent - Option A : Cerfs-volants', 'Arts du vent', 'Cerfs-volants'],
    ['Arts du vent - option D:  cerfs-volants', 'Arts du vent', 'cerfs-volants'],
    ['Arts du vent option cerfs-volants', 'Arts du vent', 'cerfs-volants'],
    ['Arts du vent, option cerfs-volants', 'Arts du vent', 'cerfs-volants'],
    ['Arts du vent opt : cerfs-volants', 'Arts du vent', 'cerfs-volants'],
    ['Arts du vent - Spécialité cerfs-volants', 'Arts du vent', 'cerfs-volants'],
    ['Arts du vent spécialité Cerfs-volants', 'Arts du vent', 'Cerfs-volants'],
    ['ARts du VEnt (ArVENT) cerfs-volants', 'ARts du VEnt', 'cerfs-volants'],
    ['Arts du vent option analyse', 'Arts du vent', 'analyse'],
    ['Arts de l’adoption', "Arts de l'adoption", null],
    ['Arts du vent - conception', 'Arts du vent - conception', null],
  ])('finds the option of « %s »', (libelle, generique, option) => {
    expect(readLibelle(libelle, 'Services')).toMatchObject({ generique, option });
  });

  it.each([
    ['Arts du vent (1ère année commune)', '1ère année commune'],
    ['Arts du vent - 1ère année commune', '1ère année commune'],
    [
      "Arts du vent (Statut d'apprenti possible sur tout ou partie des années, au-delà de la première)",
      "Statut d'apprenti possible sur tout ou partie des années, au-delà de la première",
    ],
    ['Arts du vent - seconde année en apprentissage', 'seconde année en apprentissage'],
    ['Arts du vent -  en 3 ans', 'en 3 ans'],
    ['Arts du vent - réservé aux Mises à Niveau', 'réservé aux Mises à Niveau'],
    ["Arts du vent / DE d'alpinisme", "DE d'alpinisme"],
    [
      "Arts du vent pour Bac pro agricole : accéder à une école d'ingénieur",
      "pour Bac pro agricole : accéder à une école d'ingénieur",
    ],
  ])('sets « %s » apart from the diploma', (libelle, mention) => {
    expect(readLibelle(libelle, 'Services')).toEqual({
      type: 'BTS',
      generique: 'Arts du vent',
      option: null,
      mentions: [mention],
    });
  });

  it('drops several notes, abbreviations and the European mention', () => {
    const lu = readLibelle(
      "Arts du vent à référentiel commun européen - option Voile - 1ère année commune (Statut d'apprenti sur une année) (ADV)",
      'Production',
    );
    expect(lu).toMatchObject({ generique: 'Arts du vent', option: 'Voile' });
    expect(lu.mentions).toHaveLength(2);
  });

  it.each([
    ['Arts du vent', 'Production', 'BTS'],
    ['Arts du vent', 'BTS - Agricole', 'BTSA'],
    ['Arts du vent', 'BTSA', 'BTSA'],
    ['Arts du vent', 'Maritime', 'BTS'],
    ['Arts du vent (BTSA)', null, 'BTSA'],
    ['BTSA arts du vent', null, 'BTSA'],
    ['BTS agricole arts du vent', null, 'BTSA'],
    ['BTS maritime arts du vent', null, 'BTS'],
    ['BTS - Services - Arts du vent', null, 'BTS'],
    ['BTS - Agricole - Arts du vent', null, 'BTSA'],
    ['Arts du vent', null, null],
  ] as const)('« %s » (%s) is of type %s', (libelle, famille, type) => {
    const lu = readLibelle(libelle, famille);
    expect(lu.type).toBe(type);
    expect(cleTitre(lu.generique)).toBe('art-vent');
  });

  it('takes the first word of a title for no family', () => {
    expect(readLibelle('BTS services informatiques du vent', null).generique).toBe('services informatiques du vent');
    expect(readLibelle('BTSA production du vent', null).generique).toBe('production du vent');
  });
});

describe('normalizeSpecialite', () => {
  it('gives one key to all the spellings and sessions of a diploma and option', () => {
    const cles = [
      cle('Systèmes numériques - Option informatique et réseaux', 'Production'),
      cle('Cybersécurité, Informatique et réseaux, ELectronique - Option A : Informatique et réseaux', 'Production'),
      cle('BTS cybersécurité, informatique et réseaux, électronique option A informatique et réseaux', null),
    ];
    expect(new Set(cles)).toEqual(new Set(['cybersecurite-informatique-reseaux-electronique--informatique-reseaux']));
  });

  it('keeps the options of one diploma apart, and apart from the diploma', () => {
    const cles = [cle('Arts du vent'), cle('Arts du vent option voile'), cle('Arts du vent option cerf-volant')];
    expect(new Set(cles).size).toBe(3);
  });

  it('says which renaming a key went through', () => {
    expect(normalizeSpecialite('Notariat', 'Services')).toMatchObject({
      specialite: 'collaborateur-juriste-notarial',
      brute: 'notariat',
      renommage: { nature: 'renommage' },
    });
    expect(normalizeSpecialite('Collaborateur juriste notarial', 'Services').renommage).toBeNull();
  });

  it('tells two diplomas of one name by their type, and neither without it', () => {
    expect(cle('Technico-commercial (BTS)', null)).toBe('conseil-commercialisation-solution-technique');
    expect(cle('Technico-commercial', 'Services')).toBe('conseil-commercialisation-solution-technique');
    expect(cle('Technico-commercial', 'BTSA')).toBe('technico-commercial');
    expect(normalizeSpecialite('Technico-commercial', null)).toMatchObject({
      specialite: 'technico-commercial-type-inconnu',
      ambigu: true,
    });
  });

  it('renames a diploma of the right type only', () => {
    expect(cle('Production horticole', 'BTSA')).toContain('metier-vegetal');
    expect(cle('Production horticole', 'Production')).toBe('production-horticole');
  });

  it('never gives an empty key', () => {
    expect(cle('', null)).toBe('sans-intitule');
    expect(cle('–', null)).toBe('sans-intitule');
  });
});

describe('the table of renamings', () => {
  const brute = (titre: string, type: string) =>
    normalizeSpecialite(titre, type === 'BTSA' ? 'BTSA' : 'Services').brute;

  it('leads nowhere that is itself renamed: one step always ends', () => {
    const anciens = new Set(RENOMMAGES.map(({ ancien, type }) => `${type} ${brute(ancien, type)}`));
    for (const { nouveau, type } of RENOMMAGES) expect(anciens).not.toContain(`${type} ${brute(nouveau, type)}`);
  });

  it('renames each title once, to another title, for a reason that ends as a sentence', () => {
    const cles = RENOMMAGES.map(({ ancien, type }) => `${type} ${brute(ancien, type)}`);
    expect(new Set(cles).size).toBe(cles.length);
    for (const { ancien, nouveau, type, raison } of RENOMMAGES) {
      expect(brute(ancien, type)).not.toBe(brute(nouveau, type));
      expect(raison).toMatch(/\.$/);
    }
  });

  it('does not rename what was abolished', () => {
    for (const { titre, type } of ABROGES) {
      expect(normalizeSpecialite(titre, type === 'BTSA' ? 'BTSA' : 'Services').renommage).toBeNull();
    }
  });
});
