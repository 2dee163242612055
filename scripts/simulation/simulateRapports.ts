import { MENTIONS } from '@/lib/domain/mention';
import type { Rapport } from '@/lib/domain/rapport';
import type { LigneSimulation, Simulation } from '@/lib/forecast/bilanFiabilite';
import { CONSTANTES_RAPPORT } from '@/lib/forecast/rapport/constantes';
import { type EstimeGroupe, GroupeEstime } from '@/lib/forecast/rapport/estimeRapport';
import { readTables } from '@/lib/forecast/rapport/tables';
import { tailleOf } from '@/lib/forecast/tailles';
import type { Piece } from '@/lib/ingest/lecteur';
import { lecteurRapport } from '@/lib/ingest/sources/rapport/lecteur';
import { intervalleDe, probabiliteDansIntervalle, tient } from '@/lib/odds/intervalle';
import { betaQuantile } from '@/lib/stats/betaQuantile';
import { seededRandom } from '@/lib/stats/seededRandom';
import { renderTexte } from '../reports/texte';
import { drawRapport, PROFILS_SIMULES, type VeriteGroupe } from './drawRapport';

interface Cellule {
  readonly nature: LigneSimulation['cellules'];
  readonly estime: EstimeGroupe;
  readonly verite: number;
}

interface Sums {
  nombre: number;
  inside: number;
  expected: number;
  width: number;
  bias: number;
  error: number;
}

/** How many of n candidates go through at that rate. */
const draw = (n: number, rate: number, random: () => number): number =>
  Array.from({ length: n }, random).filter((u) => u < rate).length;

/**
 * Draws reports from the hierarchy, writes them as report text, reads them with the real importer, estimates, and looks whether next
 * session's count, drawn around the true rate, is inside the interval as shown. It proves the arithmetic and the reading, not the hierarchy.
 *
 * @param precisionAnnuelle As fitted: how much a rate moves from one session to the next.
 */
export async function simulateRapports(
  rapports: number,
  precisionAnnuelle: (mean: number) => number,
  seed = 1,
): Promise<Simulation> {
  const random = seededRandom(seed);
  const sums = new Map<string, Sums>();
  for (let i = 0; i < rapports; i++) {
    const drawn = drawRapport(String(900_000 + i), random);
    const rapport = await readBack(renderTexte(drawn.rapport));
    for (const verite of drawn.groupes) {
      for (const { nature, estime, verite: rate } of cellsOf(rapport, verite, drawn.parent, precisionAnnuelle)) {
        const precision = precisionAnnuelle(rate);
        const next = betaQuantile(random(), rate * precision, (1 - rate) * precision);
        const { taux, candidats } = estime;
        const intervalle = intervalleDe(taux, candidats);
        const key = `${nature}|${tailleOf(estime.n)}`;
        const sum = sums.get(key) ?? { nombre: 0, inside: 0, expected: 0, width: 0, bias: 0, error: 0 };
        sums.set(key, sum);
        sum.nombre += 1;
        sum.inside += tient(intervalle, draw(candidats, next, random), candidats) ? 1 : 0;
        sum.expected += probabiliteDansIntervalle(intervalle, taux, candidats);
        sum.width += intervalle.haut - intervalle.bas;
        sum.bias += taux.mean - rate;
        sum.error += Math.abs(taux.mean - rate);
      }
    }
  }
  return {
    avertissement: 'Simulation : formations tirées du modèle lui-même, aucune donnée réelle de rapport.',
    rapports,
    lignes: [...sums]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { nombre, inside, expected, width, bias, error }]) => {
        const [cellules, scope] = key.split('|') as [LigneSimulation['cellules'], LigneSimulation['scope']];
        return {
          cellules,
          scope,
          nombre,
          coverageShown: inside / nombre,
          expectedShown: expected / nombre,
          widthShown: width / nombre,
          bias: bias / nombre,
          mae: error / nombre,
        };
      }),
  };
}

async function readBack(texte: string): Promise<Rapport> {
  const bytes = new TextEncoder().encode(texte);
  const piece: Piece = {
    fichier: 'simulation.txt',
    explicite: true,
    async *open() {
      yield bytes;
    },
  };
  for await (const event of lecteurRapport.read(piece, 'simulation')) {
    if (event.type === 'enregistrement') return event.valeur;
  }
  throw new Error('The importer read no report in a simulated one');
}

function cellsOf(
  rapport: Rapport,
  verite: VeriteGroupe,
  parent: number,
  precisionAnnuelle: (mean: number) => number,
): Cellule[] {
  const tables = readTables(rapport, verite.nom, verite.typeBac);
  if (tables === null) throw new Error(`The importer lost the group ${verite.nom}`);
  const prior = { mean: parent, precision: CONSTANTES_RAPPORT.formation };
  const groupe = new GroupeEstime(tables, prior, precisionAnnuelle);
  const cells: Cellule[] = [];
  const put = (nature: Cellule['nature'], key: string, estime: EstimeGroupe | null) => {
    const rate = verite.taux.get(key);
    if (rate !== undefined && estime !== null) cells.push({ nature, estime, verite: rate });
  };
  put('groupe', '', groupe.groupe());
  for (const profil of PROFILS_SIMULES) put('profil', profil, groupe.profil(profil));
  for (const mention of MENTIONS) {
    put('mention', mention, groupe.mention(mention));
    for (const profil of PROFILS_SIMULES)
      put('profil × mention', `${profil} ${mention}`, groupe.combine(mention, profil));
  }
  return cells;
}
