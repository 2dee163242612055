import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import requetes from '@/fixtures/catalogue/requetes.json';
import requetesDomaines from '@/fixtures/catalogue/requetesDomaines.json';
import requetesReservees from '@/fixtures/catalogue/requetesReservees.json';
import requetesTemoins from '@/fixtures/catalogue/requetesTemoins.json';
import { drawSuggestions } from '@/fixtures/catalogue/suggestionsHasard';
import { readEchelles } from '@/fixtures/http/echelles';
import { openOfficialRelease } from '@/fixtures/ingest/officialRelease';
import { searchToCsv } from '@/lib/api/formationsCsv';
import { readDonnees } from '@/lib/db/readDonnees';
import { BACS } from '@/lib/domain/bac';
import { AUTRES_NOMS_BAC_PRO, SPECIALITES_BAC_PRO } from '@/lib/domain/bacPro';
import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import { haversine } from '@/lib/domain/distance';
import { AUTRE_DOMAINE } from '@/lib/domain/domaines';
import { comptesPopulation, type Population } from '@/lib/domain/effectifs';
import { fold } from '@/lib/domain/fold';
import type { FormationNommee } from '@/lib/domain/formation';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { nomEpicene } from '@/lib/domain/metier';
import { isAcronyme } from '@/lib/domain/noms/mots';
import { PROFILS } from '@/lib/domain/profil';
import { REGLES } from '@/lib/domain/regles';
import { ACADEMIES, DEPARTEMENTS, REGIONS } from '@/lib/domain/territoires';
import { findOfficialFiles } from '@/lib/ingest/officialFiles';
import { CLASSES } from '@/lib/odds/classe';
import { readEvidence } from '@/lib/odds/estimate';
import { roleOf } from '@/lib/odds/groupe';
import { fiabiliteOf, palierOf } from '@/lib/odds/seuils';
import { readCommunes } from '@/lib/official/communes';
import type { ContenuPack } from '@/lib/pack/contenu';
import { writePack } from '@/lib/pack/writePack';
import { direChiffre } from '@/lib/phrases/chiffre';
import type { Rangee } from '@/lib/search/ecran/contrat';
import { buildEcran } from '@/lib/search/ecran/ecran';
import { searchIndexesOf } from '@/lib/search/indexes';
import { domainesManques, mesureRequete, partsRepondues, type Requete } from '@/lib/search/mesureRequetes';
import { CRITERES_PAR_DEFAUT, candidatOf, parseSearchParams } from '@/lib/search/params';
import type { FormationResume } from '@/lib/search/resultats';
import { estimationOf } from '@/lib/search/resume';
import { entreesRoseOf } from '@/lib/search/rose/entrees';
import { searchAllFormations, searchFormations } from '@/lib/search/searchFormations';
import { suggest } from '@/lib/search/suggestions';
import { ANCIENS_NOMS } from '@/lib/search/text/anciensNoms';
import { editDistance } from '@/lib/search/text/editDistance';
import { initialesOf } from '@/lib/search/text/initiales';
import { phonetique } from '@/lib/search/text/phonetique';
import { searchTexte } from '@/lib/search/text/searchTexte';
import { termsOf } from '@/lib/search/text/words';
import { seededRandom } from '@/lib/stats/seededRandom';
import { viewComparaison } from '@/lib/views/comparaison';
import { demandeOf } from '@/lib/views/formation';
import { viewEntrer } from '@/lib/views/formationEntrer';
import { viewListe } from '@/lib/views/liste';
import { buildCatalogue, type Catalogue } from './catalogue';
import { FACETTES } from './colonnes';

const officiels = await findOfficialFiles();
const available =
  officiels !== null &&
  officiels.onisep !== null &&
  officiels.seeds.length > 0 &&
  [2018, 2019, 2023].every((session) => officiels.parcoursup.has(session));

describe.runIf(available)('on the official documents', () => {
  let contenu: ContenuPack;
  let catalogue: Catalogue;

  beforeAll(async () => {
    const paths = [...(officiels?.parcoursup.values() ?? []), officiels?.onisep ?? '', ...(officiels?.seeds ?? [])];
    const { db, remove } = await openOfficialRelease(paths);
    try {
      contenu = { donnees: await readDonnees(db), communes: await readCommunes() };
      catalogue = buildCatalogue(contenu.donnees, undefined, contenu.communes);
    } finally {
      await remove();
    }
    // Three sessions are ingested: a minute on a busy machine.
  }, 300_000);

  const get = (code: string): FormationNommee => {
    const formation = catalogue.formations.get(code);
    if (formation === undefined) throw new Error(`No formation ${code}`);
    return formation;
  };
  const search = (query: string) => {
    const lus = parseSearchParams(new URLSearchParams(query));
    if (!lus.ok) throw new Error(JSON.stringify(lus.erreurs));
    return searchFormations(lus.criteres, catalogue);
  };

  it('fills the bands of lists drawn at random with what it says: of the band, within the radius, not in the list', () => {
    const essais = drawSuggestions(catalogue, 40, 2023);
    expect(essais.filter(({ fautes }) => fautes.length > 0)).toEqual([]);
    expect(essais.filter(({ total }) => total > 0).length).toBeGreaterThan(20);
  });

  it('fits in a pack of two megabytes', async () => {
    expect((await writePack(contenu)).length).toBeLessThan(2_000_000);
  });

  it('ties every finding about the open data or a report to the formation that it speaks of', () => {
    const tied = [...catalogue.formations.values()].flatMap((formation) => catalogue.alertes.of(formation));
    const parcoursup = tied.filter(({ sourceId }) => catalogue.contexte.sources.get(sourceId)?.nature === 'parcoursup');
    const said = catalogue.release.bilans
      .filter(({ source }) => source.nature === 'parcoursup')
      .reduce((sum, { alertes }) => sum + alertes, 0);
    // Of the whole file, not of a row: columns that nobody knows. None in these sessions.
    expect(parcoursup.length).toBeGreaterThanOrEqual(said);
    expect(tied.length).toBeGreaterThan(parcoursup.length);
    expect(catalogue.alertes.of(get('30883'))).toMatchObject([{ session: 2023, code: 'ordre-des-comptes' }]);
    const horsTerminale = { bac: 'general', mention: 'inconnue', profil: 'reorientation' } as const;
    const estimation = estimationOf(catalogue, get('30883'), horsTerminale);
    expect(estimation.kind === 'estimee' && estimation.avertissements.join(' ')).toContain(
      'Les candidats classés (61) dépassent ceux qui ont confirmé leur vœu (60)',
    );
  });

  it('names each school in French case: no letter, acronym, apostrophe nor hyphen is lost', () => {
    const letters = (nom: string) => fold(nom).replaceAll(' ', '');
    const count = (sign: string, nom: string) => nom.split(sign).length;
    const changed = new Set<string>();
    for (const { nom, nomPublie } of [...catalogue.formations.values()].map(({ etablissement }) => etablissement)) {
      if (nom !== nomPublie) changed.add(nomPublie);
      expect(letters(nom)).toBe(letters(nomPublie));
      expect(nom).toMatch(/^\S.*\S$/);
      expect(nom).not.toMatch(/\s\s|Bts|(?<!\s[-–]|[(/])\s(De|Du|Des|D’|Et|Sur|Au|Aux)(?![\p{L}\p{M}])/u);
      for (const [sign, printed] of [
        ['-', '-'],
        ["'", '’'],
      ] as const)
        expect(count(printed, nom), nom).toBeGreaterThanOrEqual(count(sign, nomPublie));
      for (const mot of nomPublie.match(/(?<![\p{L}.])\p{Lu}{2,}(?![\p{L}.])/gu) ?? []) {
        // Nobody's name: only what is an acronym by its form or by the list.
        if (isAcronyme(mot, () => true, null)) expect(nom).toContain(mot);
      }
      for (const mot of nom.match(/\p{Lu}{5,}/gu) ?? [])
        expect(
          isAcronyme(mot, () => false, 'seul'),
          nom,
        ).toBe(true);
    }
    expect(changed.size).toBeGreaterThan(600);
  });

  it('names each diploma once, as its sheet, and each place as the official tables', () => {
    const names = new Map<string, string>();
    for (const {
      nom,
      nomDiplome,
      nature,
      specialite,
      intitule,
      sessions,
      etablissement,
      jonction,
    } of catalogue.formations.values()) {
      if (nature === 'bts') expect(names.get(specialite) ?? nomDiplome).toBe(nomDiplome);
      names.set(specialite, nomDiplome);
      expect(nomDiplome).toMatch(/^\p{Lu}/u);
      expect(nomDiplome).not.toMatch(
        /^BTS|\s\s|[()]|Services -|Production -|Statut|(?<!\p{L})(\p{L}{3,}) \1(?!\p{L})/u,
      );
      if (jonction.kind === 'fiche') {
        const titre = catalogue.diplomes.get(jonction.code)?.intitule ?? '';
        expect(fold(titre)).toContain(fold(nomDiplome.replace(', option', ' option')));
      }
      expect(nom.startsWith(nomDiplome)).toBe(true);
      if (sessions[0] !== undefined) expect(sessions[0].libelle).toBe(intitule);
      const { departement, region, academie } = etablissement;
      expect(DEPARTEMENTS.map((one) => one.nom).includes(departement ?? 'Paris'), departement ?? '').toBe(true);
      expect(REGIONS.map((one) => one.nom).includes(region ?? 'Occitanie'), region ?? '').toBe(true);
      expect(ACADEMIES.map((one) => one.nom).includes(academie ?? 'Paris'), academie ?? '').toBe(true);
    }
  });

  it('files every sheet under a large domain, and lists every diploma once', () => {
    const { entrees } = entreesRoseOf(catalogue);
    for (const { nom, domaines } of entrees) expect(domaines, nom).not.toContain(AUTRE_DOMAINE);
    const listed = entrees.flatMap(({ fiches }) => fiches.map(({ code }) => code));
    expect(listed.toSorted()).toEqual([...catalogue.diplomes.keys()].toSorted());
    const reached = new Set(entrees.flatMap(({ formations }) => formations));
    const joined = catalogue.resultats.filter(({ jonction }) => jonction.kind !== 'aucune');
    expect(reached.size).toBe(joined.length);
  });

  it('answers « et si… » alike on the page, in the API and in a comparison', () => {
    const some = [get('46421'), ...catalogue.resultats.filter((_, index) => index % 25 === 0)];
    expect(some.length).toBeGreaterThan(200);
    for (const formation of some) {
      for (const bac of ['general', 'technologique', 'professionnel'] as const) {
        for (const profil of ['terminale', 'reorientation'] as const) {
          const { mention, profil: profils } = readEchelles(catalogue, formation, { bac, mention: 'b', profil });
          expect(mention.api, formation.code).toEqual(mention.page);
          expect(profils.api, formation.code).toEqual(profils.page);
          expect(profils.comparaison, formation.code).toEqual(profils.page);
          const { inconnue: _, ...rungs } = mention.page;
          expect(mention.comparaison, formation.code).toEqual(rungs);
        }
      }
    }
  });

  it('is no newer than the rules of Parcoursup that are written: read those of its session, then lib/domain/regles.ts', () => {
    const loaded = catalogue.release.bilans.flatMap(({ source }) => source.session ?? []);
    expect(loaded.length).toBeGreaterThan(0);
    expect(Math.max(...loaded)).toBeLessThanOrEqual(REGLES.session);
  });

  it('returns the BTS of 2023 and the formation of the report, and keeps the others as pages', () => {
    const sessions = new Set(catalogue.resultats.map(({ sessions: [newest] }) => newest?.session));
    expect(sessions).toEqual(new Set([2023, undefined]));
    expect(catalogue.resultats.filter(({ sessions: all }) => all.length > 0)).toHaveLength(5339);
    const absent = [...catalogue.formations.values()].filter(
      ({ nature, sessions: [newest] }) => nature === 'bts' && newest !== undefined && newest.session < 2023,
    );
    expect(absent.length).toBeGreaterThan(0);
    for (const { code } of absent) expect(catalogue.resultats.some((one) => one.code === code)).toBe(false);
  });

  it('says of 46421, for a bac général mention AB en terminale, 16 of 56 and 30 of 75, each with its source', () => {
    const estimation = estimationOf(catalogue, get('46421'), { bac: 'general', mention: 'ab', profil: 'terminale' });
    if (estimation.kind === 'indisponible') throw new Error(estimation.phrase);
    expect(estimation.mesure).toBe('en-position');
    expect(estimation.phrase).toContain('sur 56 candidats de bac général mention AB, 16 étaient en position');
    expect(estimation.preuves.map(({ obtenus, sur, session }) => [obtenus, sur, session])).toEqual([
      [16, 56, 2025],
      [30, 75, 2025],
    ]);
    for (const { source } of estimation.preuves) {
      expect(catalogue.contexte.sources.get(source.id)?.nature).toBe('rapport');
      expect(source.repere).not.toBe('');
    }
  });

  it('starts from the profile’s cell where the profile is no majority: 46421, bac technologique, and réorientation', () => {
    const quoted = (bac: 'general' | 'technologique', profil: 'terminale' | 'reorientation' | 'non-scolarise') => {
      const estimation = estimationOf(catalogue, get('46421'), { bac, mention: 'ab', profil });
      return estimation.kind === 'indisponible' ? null : [estimation.preuves[0].obtenus, estimation.preuves[0].sur];
    };
    expect(quoted('technologique', 'terminale')).toEqual([8, 12]);
    expect(quoted('technologique', 'non-scolarise')).toEqual([1, 10]);
    expect(quoted('general', 'reorientation')).toEqual([5, 33]);
    expect(quoted('general', 'non-scolarise')).toEqual([2, 18]);
  });

  it('never gives a candidate hors terminale the row of the néobacheliers', () => {
    const outside = CLASSES.filter(({ bac, profil }) => profil !== 'terminale' || bac === 'autre');
    let read = 0;
    for (const formation of catalogue.resultats) {
      const [row] = formation.sessions;
      if (row === undefined) continue;
      const others = comptesPopulation(row.effectifs, 'nonNeobacheliers');
      for (const classe of outside) {
        const evidence = readEvidence(formation, classe, catalogue.contexte);
        if (evidence.kind === 'absence') continue;
        if (evidence.mesure !== 'proposition-recue' || evidence.population !== 'nonNeobacheliers') {
          throw new Error(`${formation.code}: ${JSON.stringify(classe)} reads ${evidence.mesure}`);
        }
        if (evidence.lignes[0].confirmes !== others.confirmes) throw new Error(`${formation.code}: another row`);
        read += 1;
      }
    }
    // Two formations of 5,339 had no candidate hors terminale.
    expect(read).toBe(5337 * outside.length);
  });

  it('answers within type and bounds for every formation, a quarter of the classes of candidates each', () => {
    const kinds: Record<string, number> = {};
    const asked = catalogue.resultats.map((formation, i) => ({
      formation,
      classes: CLASSES.filter((_, j) => (i + j) % 4 === 0),
    }));
    for (const { formation, classes } of asked) {
      for (const classe of classes) {
        const estimation = estimationOf(catalogue, formation, classe);
        kinds[estimation.kind] = (kinds[estimation.kind] ?? 0) + 1;
        if (!/^\p{Lu}.*\.$/u.test(estimation.phrase)) throw new Error(estimation.phrase);
        if (estimation.kind === 'indisponible') continue;
        const { taux, intervalle, mesure, palier, fiabilite, preuves, portes } = estimation;
        const ordered =
          0 <= intervalle.bas && intervalle.bas <= taux && taux <= intervalle.haut && intervalle.haut <= 1;
        // The mentions of the admis, where they count, are fewer than the row.
        const ofFewer = mesure === 'en-position' || classe.mention !== 'inconnue';
        const ofRow = ofFewer || fiabilite === fiabiliteOf(preuves[0].sur);
        const worded = palier === palierOf({ mesure, ...intervalle }) && ofRow;
        const counted = preuves.every(({ sur, obtenus }) => sur > 0 && obtenus >= 0 && obtenus <= sur);
        const gated = portes.classement.obtenus <= portes.classement.sur;
        if (!(ordered && worded && counted && gated))
          throw new Error(`${formation.code} ${JSON.stringify(estimation)}`);
      }
    }
    expect(kinds).toEqual({ estimee: expect.any(Number), indisponible: expect.any(Number) });
    expect(CLASSES).toHaveLength(120);
    expect(kinds.estimee).toBeGreaterThan(0.98 * catalogue.resultats.length * (CLASSES.length / 4));
  });

  it('keeps figures that are those of the pages', () => {
    for (const classe of CLASSES.filter((_, index) => index % 17 === 0)) {
      catalogue.resultats.forEach((formation, index) => {
        const estimation = estimationOf(catalogue, formation, classe);
        const chiffre = catalogue.chiffres.of(classe)(index);
        if ((estimation.kind === 'indisponible' ? null : estimation.taux) !== (chiffre?.taux ?? null)) {
          throw new Error(`${formation.code} ${JSON.stringify(classe)}`);
        }
      });
    }
  });

  it('says one figure on every screen, in the API and in the spreadsheets, for a thousand formations and people', () => {
    const random = seededRandom(15);
    const pick = <T>(values: readonly T[]): T => values[Math.floor(random() * values.length)] ?? fail();
    type Said = FormationResume['estimation'] | Rangee['estimation'];
    const toWords = (said: Said | undefined) =>
      said === null || said === undefined || said.kind === 'indisponible'
        ? (said?.kind ?? null)
        : { ...direChiffre(said), ecart: null };
    const toCells = (said: FormationResume['estimation']) => {
      if (said === null || said.kind === 'indisponible') return ['', '', '', '', ''];
      const { intervalle, palier } = said;
      const [{ obtenus, sur }] = said.preuves;
      return [obtenus, sur, intervalle.bas, intervalle.haut, palier].map(String);
    };
    const COLUMNS = ['Dont obtenus', 'Candidats', 'Borne basse (80 %)', 'Borne haute (80 %)', 'Palier'];
    let compared = 0;
    while (compared < 1000) {
      const who = { bac: pick(BACS), mention: pick(MENTIONS_CANDIDAT), profil: pick(PROFILS) };
      const criteres = { ...CRITERES_PAR_DEFAUT, ...who, vue: 'liste' as const, page: 1 + Math.floor(random() * 260) };
      const { resultats } = searchFormations(criteres, catalogue);
      const codes = resultats.map(({ code }) => code);
      const [groupe] = buildEcran(criteres, catalogue).groupes;
      const liste = viewListe(catalogue, codes, candidatOf(criteres)).formations;
      const comparees = codes.flatMap((_, at) =>
        at % COMPAREES_MAX === 0
          ? viewComparaison(catalogue, codes.slice(at, at + COMPAREES_MAX), criteres).comparees
          : [],
      );
      const csv = [...searchToCsv({ criteres, resultats })].join('');
      const { data } = Papa.parse<Record<string, string>>(csv.slice(1), { header: true });
      resultats.forEach(({ code, estimation }, at) => {
        const formation = catalogue.formations.get(code) ?? fail();
        const page = viewEntrer(demandeOf(catalogue, formation, criteres)).estimation;
        const everywhere = [page, groupe?.rangees[at]?.estimation, liste[at]?.estimation];
        everywhere.push(comparees[at]?.resume.estimation);
        expect(everywhere.map(toWords), `${code} ${JSON.stringify(who)}`).toEqual(
          everywhere.map(() => toWords(estimation)),
        );
        expect(COLUMNS.map((name) => data[at]?.[name])).toEqual(toCells(estimation));
        compared += 1;
      });
    }
  });

  it('closes the 84 hôtellerie BTS to a bac général, whom no count shows there, and links the mise à niveau', () => {
    const hotellerie = catalogue.resultats.filter(
      ({ libelleSpecialite }) => libelleSpecialite === 'Management en hôtellerie restauration',
    );
    expect(hotellerie).toHaveLength(84);
    for (const formation of hotellerie) {
      expect(comptesPopulation(formation.sessions[0]?.effectifs ?? fail(), 'general').confirmes).toBe(0);
      expect(estimationOf(catalogue, formation, { bac: 'general', mention: 'ab', profil: 'terminale' })).toEqual({
        kind: 'indisponible',
        raison: 'acces-conditionne',
        phrase: 'Avec un bac général, une année de mise à niveau est obligatoire.',
      });
      expect(catalogue.misesANiveau.get(formation.specialite)?.length).toBeGreaterThan(50);
    }
  });

  it('finds the columns « part des terminales » to be a composition, and no rates', () => {
    const sums = catalogue.resultats.flatMap(({ sessions: [row] }) => {
      if (row === undefined) return [];
      const { general, technologique, professionnel } = row.composition;
      return general === null || technologique === null || professionnel === null
        ? []
        : [general + technologique + professionnel];
    });
    const whole = sums.filter((sum) => sum >= 97 && sum <= 103).length / sums.length;
    expect(sums.length).toBeGreaterThan(5000);
    expect(whole).toBeGreaterThan(0.98);
  });

  it('finds more propositions than classés in as many rows as measured, which the minimum answers', () => {
    const exceeding = (['general', 'technologique', 'professionnel', 'nonNeobacheliers'] as const).map(
      (population) =>
        catalogue.resultats.filter(({ sessions: [row] }) => {
          if (row === undefined) return false;
          const { propositions, classes } = comptesPopulation(row.effectifs, population);
          return propositions !== null && classes !== null && propositions > classes;
        }).length,
    );
    expect(exceeding).toEqual([290, 303, 520, 1015]);
  });

  it('finds the two populations as far apart as measured: half of the formations by 26 points or more', () => {
    const gaps = catalogue.resultats.flatMap(({ sessions: [row] }) => {
      if (row === undefined) return [];
      const rate = (populations: readonly Population[]) => {
        let confirmes = 0;
        let obtenus = 0;
        for (const population of populations) {
          const comptes = comptesPopulation(row.effectifs, population);
          confirmes += comptes.confirmes ?? 0;
          obtenus += Math.min(comptes.propositions ?? 0, comptes.classes ?? 0);
        }
        // Formations with 50 candidates of each: a rate of a handful says nothing of a gap.
        return confirmes < 50 ? null : obtenus / confirmes;
      };
      const neobacheliers = rate(['general', 'technologique', 'professionnel']);
      const others = rate(['nonNeobacheliers']);
      return neobacheliers === null || others === null ? [] : [neobacheliers - others];
    });
    const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
    expect(gaps).toHaveLength(3953);
    expect(median).toBeCloseTo(0.26, 2);
  });

  it('finds as many formations with techno candidates and no techno group as measured', () => {
    const without = catalogue.resultats.filter(({ sessions: [row] }) => {
      if (row === undefined) return false;
      const roles = row.groupes.map(({ libelle }) => roleOf(libelle));
      return (row.effectifs.confirmesTechnologique ?? 0) > 0 && !roles.includes('technologique');
    });
    expect(without).toHaveLength(1545);
    // The names that formations give their groups are all known: nobody's group is left untold for a strange word.
    const strange = catalogue.resultats.flatMap(({ sessions: [row] }) =>
      (row?.groupes ?? []).filter(({ libelle }) => roleOf(libelle) === 'inconnu'),
    );
    expect(strange).toEqual([]);
  });

  it('places every formation of 2023 in an académie, a région and a département that a filter knows', () => {
    catalogue.resultats.forEach((formation, index) => {
      if (formation.sessions.length === 0) return;
      for (const name of FACETTES) {
        // Of a diploma that no sheet describes there is no choice; nor of an apprenticeship that is not offered.
        if (name === 'diplome' || name === 'apprentissage') continue;
        const number = catalogue.colonnes.facettes[name].numeros[index] ?? 0;
        if (number === 0) throw new Error(`${formation.code}: no ${name}`);
      }
    });
    expect(search('academie=Lille').total).toBe(394);
    expect(search('region=Ile-de-France').total).toBe(726);
    expect(search('departement=974').total).toBe(112);
    expect(search('statut=prive-hors-contrat').total).toBe(41);
  });

  it('finds Comptabilité et gestion in Lyon for « bts compta lyon »', () => {
    const { resultats, total } = search('q=bts+compta+lyon');
    expect(total).toBeGreaterThan(0);
    for (const { intitule, etablissement } of resultats) {
      expect([intitule, etablissement.commune]).toEqual([expect.stringContaining('Comptabilité et gestion'), 'Lyon']);
    }
  });

  it.each([
    ['mco', 'Management Commercial Opérationnel'],
    ['ndrc', 'Négociation et digitalisation'],
    ['sio', 'Services informatiques'],
    ['ciel', 'Cybersécurité'],
    ['informatique', 'nformatique'],
    ['comtabilité', 'Comptabilité'],
    ['audiovisuel', 'audio-visuel'],
    ['lunettes', 'Opticien'],
    ['cadreuse', 'métiers de l’image'],
    ['hotellerie', 'hôtellerie'],
    ['electrotecnique', 'Electrotechnique'],
    ['notaire', 'notarial'],
  ])('finds first, for « %s », what people mean by it', (q, label) => {
    const [first] = search(`q=${encodeURIComponent(q)}`).resultats;
    expect(first?.intitule.replaceAll("'", '’')).toContain(label);
  });

  // Town halls; a town's schools lie within a few kilometres of it.
  it.each([
    ['Paris', 48.8566, 2.3522, 5],
    ['lyon', 45.7676, 4.8344, 5],
    ['marseille 8', 43.2965, 5.3698, 6],
    ['69003', 45.7676, 4.8344, 5],
    ['75013', 48.8566, 2.3522, 5],
    ['St Etienne', 45.4397, 4.3872, 4],
    ['clermont-ferrand', 45.7797, 3.0869, 4],
    ['aix', 43.5298, 5.4474, 5],
    ['Boulogne Billancourt', 48.8352, 2.2409, 3],
    ['La Rochelle', 46.1591, -1.1517, 4],
    ['st denis', -20.8789, 55.4481, 6],
    ['Saint-Denis (Seine-Saint-Denis)', 48.9362, 2.3574, 4],
    ['93200', 48.9362, 2.3574, 4],
    ['Pointe-à-Pitre', 16.2411, -61.5331, 6],
    ['Ajaccio', 41.9192, 8.7386, 6],
    ['Quimper', 47.996, -4.1024, 5],
    ['strasbourg', 48.5846, 7.7507, 5],
    ['35000', 48.1147, -1.6794, 5],
    ['grenolbe', 45.1885, 5.7245, 5],
    // No formation there: the towns around it, then the département.
    ['Barbizon', 48.4461, 2.6053, 20],
    ['Giverny', 49.0766, 1.5336, 30],
    ['Mende', 44.518, 3.5005, 5],
    ['35042', 48.1147, -1.6794, 30],
  ])('knows where « %s » is', (ville, lat, lon, within) => {
    const lieu = searchIndexesOf(catalogue).lieux.findLieu(ville);
    if (lieu === null) throw new Error(`${ville}: nowhere`);
    const radians = (degrees: number) => (degrees * Math.PI) / 180;
    expect(haversine(radians(lat), radians(lon), radians(lieu.lat), radians(lieu.lon))).toBeLessThan(within);
  });

  it('finds every town where a formation of known position stands', () => {
    for (const { code, etablissement } of catalogue.resultats) {
      const { commune, departement, lat } = etablissement;
      if (commune === null || lat === null) continue;
      const lieu = searchIndexesOf(catalogue).lieux.findLieu(`${commune} (${departement})`);
      if (lieu?.precision !== 'commune') throw new Error(`${code}: ${commune} (${departement})`);
    }
  });

  describe('finds what people mean by what they type', () => {
    const answers = (some: readonly Requete[]) => some.map((requete) => mesureRequete(requete, catalogue));

    it('among the first three formations, for 97 % of the queries', () => {
      expect(requetes.length).toBeGreaterThanOrEqual(150);
      const all = answers(requetes);
      const { parFormations, parSpecialites } = partsRepondues(all);
      const missed = all.filter((one) => !one.parFormations).map(({ requete }) => requete.q);
      expect(parFormations, missed.join(', ')).toBeGreaterThanOrEqual(0.97);
      expect(parSpecialites).toBeGreaterThanOrEqual(parFormations);
      for (const genre of new Set(requetes.map((one) => one.genre))) {
        const { parFormations: share } = partsRepondues(all.filter(({ requete }) => requete.genre === genre));
        expect(share, genre).toBeGreaterThanOrEqual(0.95);
      }
    });

    it('and for as many of those that were put aside, and of those written once the search stood', () => {
      expect(requetesTemoins.length).toBeGreaterThanOrEqual(150);
      expect(partsRepondues(answers(requetesReservees)).parFormations).toBeGreaterThanOrEqual(0.97);
      expect(partsRepondues(answers(requetesTemoins)).parFormations).toBeGreaterThanOrEqual(0.97);
    });
  });

  it('holds each field that people ask for, alone or one or another, among the first five formations', () => {
    const domaines = new Map<string, readonly string[]>(Object.entries(requetesDomaines.domaines));
    for (const [asked, share] of [
      [requetesDomaines.requetes, 0.97],
      // Measured as they were written, nothing changed for them.
      [requetesDomaines.temoins, 0.96],
    ] as const) {
      expect(asked.length).toBeGreaterThanOrEqual(150);
      const missed = asked.flatMap((requete) => {
        const manques = domainesManques(requete, domaines, catalogue);
        return manques.length === 0 ? [] : [`${requete.q} (${manques.join(', ')})`];
      });
      expect(1 - missed.length / asked.length, missed.join(' ; ')).toBeGreaterThanOrEqual(share);
    }
  });

  /** True when a document says it of the formation: read from the sheets and the open data again, the search left aside. */
  function isSaid(raison: string, formation: FormationNommee): boolean {
    const { nom, commune, departement, region, academie } = formation.etablissement;
    const fiches = catalogue.contexte.fichesOf(formation);
    const [, what = '', said = ''] = /^(.*?)(?: : |« )(.*?)(?: »)?$/.exec(raison.replaceAll('\u00a0', ' ')) ?? [];
    const straight = (text: string) => text.replaceAll('’', "'").trim();
    const isOneOf = (noms: readonly (string | null)[]) => noms.some((one) => straight(one ?? '') === straight(said));
    switch (what) {
      case 'Métier':
        return isOneOf(
          fiches
            .flatMap(({ metiers }) => metiers.flatMap((one) => [one.nom, ...one.synonymes]))
            .map((nom) => nomEpicene({ nom })),
        );
      case 'Domaine':
        return isOneOf(fiches.flatMap(({ domaines }) => domaines));
      case 'Ancien nom':
        return isOneOf(Object.values(ANCIENS_NOMS).flat());
      case 'Lieu':
        return isOneOf([commune, departement, region, academie]);
      case 'Établissement':
        return isOneOf([nom]);
      case 'La fiche du diplôme cite ':
        return termsOf(JSON.stringify(fiches)).includes(termsOf(said).join(' '));
    }
    const acces = /^Les conditions d’accès citent le bac professionnel (.*)$/.exec(raison)?.[1];
    if (acces === undefined) {
      // « comtabilité » : Comptabilité et gestion. Of its titles and sigles, or spelt nearly so.
      const [, mot = '', libelle] = /^« (.*) » : (.*)$/.exec(raison.replaceAll('\u00a0', ' ')) ?? [];
      const titres = [
        formation.libelleSpecialite,
        formation.intitule,
        ...fiches.flatMap(({ intitule, generique, sigle }) => [intitule, generique ?? '', sigle ?? '']),
      ];
      const own = [...titres.flatMap(termsOf), ...titres.flatMap(initialesOf)];
      const isOwn = (word: string) =>
        own.some(
          (term) =>
            term.startsWith(word.slice(0, 6)) || phonetique(term) === phonetique(word) || editDistance(term, word) <= 2,
        );
      // The label as published, or the diploma as its sheet names it.
      const noms = [formation.libelleSpecialite, formation.nomDiplome].map((nom) => nom.replaceAll('\u00a0', ' '));
      return noms.includes(libelle ?? '') && termsOf(mot).every(isOwn);
    }
    return fiches.some(({ bacsNommes }) => bacsNommes.some(({ serie }) => straight(serie ?? '') === straight(acces)));
  }

  it('gives a reason only when a document says it', () => {
    const asked = [
      ...requetes,
      ...requetesReservees,
      ...requetesTemoins,
      ...requetesDomaines.requetes,
      ...requetesDomaines.temoins,
    ];
    const kinds = new Set<string>();
    const known = new Set<string>();
    const unsaid = asked.flatMap(({ q }) =>
      search(`q=${encodeURIComponent(q)}`).resultats.flatMap(({ code, correspondance }) =>
        correspondance.raisons.flatMap((raison) => {
          kinds.add(/^«|^[^ ]+/.exec(raison)?.[0] ?? '');
          const key = `${/^(?:Lieu|Établissement) /.test(raison) ? code : get(code).specialite} ${raison}`;
          if (known.has(key)) return [];
          known.add(key);
          return isSaid(raison, get(code)) ? [] : [`${q} (${code}) : ${raison}`];
        }),
      ),
    );
    expect(unsaid).toEqual([]);
    expect([...kinds].toSorted()).toEqual(['Ancien', 'Domaine', 'La', 'Les', 'Lieu', 'Métier', '«', 'Établissement']);
    // Our own word for a trade finds, and proves nothing.
    const boulangerie = search('q=boulangerie&taille=100').resultats.filter(({ code }) =>
      /^(management-commercial|technico-commercial)/.test(get(code).specialite),
    );
    expect(boulangerie.length).toBeGreaterThan(0);
    for (const { correspondance } of boulangerie) expect(correspondance.raisons).toEqual([]);
  });

  it('suggests every bac pro that an access text names, under each of its names, and says why', () => {
    const named = new Set(
      catalogue.resultats.flatMap((formation) =>
        catalogue.contexte
          .fichesOf(formation)
          .flatMap(({ bacsNommes }) =>
            bacsNommes.flatMap(({ bac, serie }) => (bac === 'professionnel' ? [serie] : [])),
          ),
      ),
    );
    const noms = [...SPECIALITES_BAC_PRO.map((nom) => [nom, nom] as const), ...AUTRES_NOMS_BAC_PRO].filter(
      ([, officiel]) => named.has(officiel),
    );
    expect(noms.length).toBeGreaterThan(60);
    for (const [nom, officiel] of noms) {
      const libelle = officiel.replaceAll("'", '’');
      const typed = `bac pro ${nom}`;
      const suggested = suggest(typed.slice(0, -1), catalogue).flatMap(({ suggestions }) => suggestions);
      expect(suggested, typed).toContainEqual(expect.objectContaining({ libelle: `Bac pro ${libelle}` }));
      const [first] = search(`q=${encodeURIComponent(typed)}`).resultats;
      // « technicien du bâtiment » is two of them.
      const why = nom === 'technicien du bâtiment' ? 'technicien' : libelle;
      expect(first?.correspondance.raisons.join(), typed).toContain(
        `Les conditions d’accès citent le bac professionnel ${why}`,
      );
    }
  });

  it('offers what to widen where fewer than five answer, with what it gives', () => {
    const { total, filtres } = search('q=communication&ville=roubaix&rayon=10');
    expect(total).toBeLessThan(5);
    const [words, town] = filtres;
    expect(words).toMatchObject({ nom: 'q', sans: search('ville=roubaix&rayon=10').total });
    expect(town).toMatchObject({ libelle: 'À moins de 10 km de Roubaix', sans: search('q=communication').total });
    const { rayon, total: more } = town?.plusLoin ?? fail();
    expect(search(`q=communication&ville=roubaix&rayon=${rayon}`).total).toBe(more);
    expect(more).toBeGreaterThan(total);
  });

  it('gives a bac pro CIEL who asks for cybersécurité near Clermont-Ferrand its SIO and its CIEL', () => {
    const { resultats, lieu } = search('q=cybersécurité&bac=professionnel&serie=CIEL&ville=clermont-ferrand');
    expect(lieu).toMatchObject({ libelle: 'Clermont-Ferrand' });
    expect(new Set(resultats.map(({ code }) => get(code).specialite.split('--')[0]))).toEqual(
      new Set(['service-informatique-organisation', 'cybersecurite-informatique-reseaux-electronique']),
    );
    for (const { correspondance } of resultats) {
      expect(correspondance.raisons[0]).toMatch(/^Les conditions d’accès citent le bac professionnel cybersécurité/);
    }
  });

  it('keeps every suggestion to what a search finds, none of its words left out', () => {
    const lost = searchIndexesOf(catalogue).suggestions.entrees.filter(({ q }) => {
      const selection = searchTexte(searchIndexesOf(catalogue).texte, q);
      return selection === null || selection.motsIgnores.length > 0 || !selection.scores.some((score) => score > 0);
    });
    expect(lost.map(({ q }) => q)).toEqual([]);
  });

  it('counts the same formations whatever way they are cut', () => {
    const criteres = { ...CRITERES_PAR_DEFAUT, bac: 'general' as const };
    const { total, facettes } = searchFormations(criteres, catalogue);
    expect([...searchAllFormations(criteres, catalogue)]).toHaveLength(total);
    const sum = facettes.region.reduce((total, one) => total + one.total, 0);
    expect(sum).toBe(5339);
  });
});

function fail(): never {
  throw new Error('What is expected is missing');
}
