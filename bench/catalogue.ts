import { diplomesDetail } from '@/lib/api/diplomeDetail';
import { searchToCsv } from '@/lib/api/formationsCsv';
import { buildCatalogue, type Catalogue } from '@/lib/catalogue/catalogue';
import type { Donnees } from '@/lib/domain/release';
import { CLASSES } from '@/lib/odds/classe';
import { type Criteres, TRIS } from '@/lib/search/criteres';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/params';
import { AUCUN_CHOIX, type CriteresRose } from '@/lib/search/rose/criteres';
import { entreesRoseOf } from '@/lib/search/rose/entrees';
import { searchAllFormations, searchFormations } from '@/lib/search/searchFormations';
import { suggest } from '@/lib/search/suggestions';
import { benchEstimations } from './estimations';
import { type Ligne, percentile, time, toLigne } from './measure';

const TEXTES = [
  '',
  '',
  'bts compta lyon',
  'informatique',
  'comtabilité nante',
  'audiovisuel paris',
  'mco',
  'développeuse toulouse',
  'pays de la loire opticien',
  'je veux travailler avec les animaux',
  'electro',
  'lycée saint joseph',
];

/** Every beginning of every text: what a field asks while it is being written. */
const DEBUTS = [...new Set([...TEXTES, 'saint-étienne', 'electrotecnique', 'métiers du son paris'])].flatMap((texte) =>
  Array.from(texte, (_, at) => texte.slice(0, at + 1)),
);

/** Distinct requests over the whole catalogue: every class, every order, with and without words, place and page. */
function requests(): Criteres[] {
  return CLASSES.flatMap((classe, at) =>
    TRIS.map((tri, order) => {
      const number = at * TRIS.length + order;
      return {
        ...CRITERES_PAR_DEFAUT,
        ...classe,
        ...(classe.bac === 'technologique' ? { serie: number % 2 === 0 ? 'STMG' : 'STI2D' } : {}),
        tri,
        q: TEXTES[number % TEXTES.length] ?? '',
        autour: tri === 'distance' || number % 7 === 0 ? { lat: 45.76, lon: 4.83, rayon: 100 + (number % 900) } : null,
        region: number % 5 === 0 ? ['84'] : [],
        page: 1 + (number % 3),
        taille: number % 11 === 0 ? 100 : 20,
      };
    }),
  );
}

/** The same people, places and words, asking which diplomas there are; every interest and domain in turn. */
function roseRequests(catalogue: Catalogue): CriteresRose[] {
  const { interets, domaines } = entreesRoseOf(catalogue);
  return requests().map((recherche, number) => ({
    ...AUCUN_CHOIX,
    interets: number % 2 === 0 ? interets.slice(number % 27, (number % 27) + 2).map(({ id }) => id) : [],
    domaines: number % 4 === 3 ? domaines.slice(number % 18, (number % 18) + 1).map(({ id }) => id) : [],
    recherche: { ...recherche, region: [], tri: recherche.tri === 'places' ? 'nom' : recherche.tri },
  }));
}

/** What no search can do without: one pass that sorts every formation by a number. */
function sortOnce({ resultats, colonnes }: Catalogue): number[] {
  return resultats.map((_, index) => index).sort((a, b) => (colonnes.places[b] ?? 0) - (colonnes.places[a] ?? 0));
}

/** Speed of the catalogue: building it, searching it, exporting it; each beside one sort of the same formations. */
export function benchCatalogue(donnees: Donnees): Ligne[] {
  const catalogue = buildCatalogue(donnees);
  const all = requests();
  for (const criteres of all) searchFormations(criteres, catalogue);
  const reference = time(() => sortOnce(catalogue));
  const times = all.map((criteres) => time(() => searchFormations(criteres, catalogue)));
  const rose = roseRequests(catalogue);
  for (const criteres of rose.slice(0, 50)) diplomesDetail(catalogue, criteres);
  const indexed = rose.map((criteres) => time(() => JSON.stringify(diplomesDetail(catalogue, criteres))));
  const suggested = DEBUTS.map((texte) => time(() => suggest(texte, catalogue)));
  const whole = { ...CRITERES_PAR_DEFAUT, bac: 'general' } as const;
  return [
    toLigne(
      'catalogue : construction',
      time(() => buildCatalogue(donnees)),
      reference,
    ),
    toLigne('recherche : médiane', percentile(times, 0.5), reference),
    toLigne('recherche : 99e centile', percentile(times, 0.99), reference),
    toLigne('recherche : la plus longue', Math.max(...times), reference),
    toLigne('rose des BTS, réponse de l’API : médiane', percentile(indexed, 0.5), reference),
    toLigne('rose des BTS, réponse de l’API : 99e centile', percentile(indexed, 0.99), reference),
    toLigne('suggestions : médiane', percentile(suggested, 0.5), reference),
    toLigne('suggestions : 99e centile', percentile(suggested, 0.99), reference),
    toLigne('suggestions : la plus longue', Math.max(...suggested), reference),
    toLigne(
      'export CSV du catalogue entier',
      time(() => [...searchToCsv({ criteres: whole, resultats: searchAllFormations(whole, catalogue) })].join('')),
      reference,
    ),
    ...benchEstimations(donnees, reference),
  ];
}
