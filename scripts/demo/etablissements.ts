import type { Vocation } from './diplomes/modele';
import { createHasard, type Hasard } from './hasard';
import { STATUTS_ECOLES } from './recrutements';
import type { Ville } from './villes';

/** An invented school in a real town. */
export interface EtablissementDemo {
  readonly uai: string;
  readonly nom: string;
  /** As the open data write it. */
  readonly statut: string;
  readonly ville: Ville;
  readonly vocations: readonly Vocation[];
  readonly lat: number;
  readonly lon: number;
}

/** No département has this number: no school has such a UAI code. */
const PREFIXE_UAI = 96;
/** Letters that close a UAI code: remainder by 23 of its digits. */
const CLES_UAI = 'ABCDEFGHJKLMNPRSTUVWXYZ';

const NOMS = [
  'des Tilleuls',
  'du Grand Large',
  'de la Fontaine',
  'des Hirondelles',
  'du Moulin',
  'des Quatre Vents',
  'de la Boussole',
  'du Vieux Pont',
  'des Genêts',
  'de l’Horloge',
  'des Cerisiers',
  'du Belvédère',
  'de la Clairière',
  'des Marronniers',
  'du Phare',
  'de la Rivière',
  'des Alizés',
  'du Verger',
  'des Trois Collines',
  'de la Lanterne',
  'des Lilas',
  'du Ruisseau',
  'de l’Étoile',
  'des Remparts',
  'du Cèdre',
  'de la Passerelle',
  'des Bruyères',
  'du Levant',
  'de la Source',
  'des Amandiers',
  'du Midi',
  'des Saules',
] as const;

/** Every word says « fictif »: nobody takes one for a school that exists. */
const GENRES: Readonly<Record<Vocation, readonly string[]>> = {
  tertiaire: ['Lycée fictif', 'Lycée polyvalent fictif', 'Institut fictif'],
  industrielle: ['Lycée polyvalent fictif', 'Lycée technologique fictif'],
  sanitaire: ['Lycée fictif', 'École fictive'],
  agricole: ['Lycée agricole fictif'],
  hoteliere: ['Lycée hôtelier fictif'],
  maritime: ['Lycée maritime fictif'],
  audiovisuelle: ['École fictive de l’image'],
};

/** Towns by the sea, where maritime schools may stand. */
const PORTS = new Set(['Marseille', 'Le Havre', 'Brest', 'La Rochelle', 'Lorient', 'Toulon', 'Dunkerque']);

/** Invents the schools of every town: the first ones teach what most candidates ask for. */
export function inventEtablissements(villes: readonly Ville[]): EtablissementDemo[] {
  const hasard = createHasard('etablissements');
  const etablissements: EtablissementDemo[] = [];
  for (const ville of villes) {
    const noms = hasard.shuffle(NOMS);
    for (let rang = 0; rang < ville.ecoles + 1; rang += 1) {
      const vocations = vocationsOf(rang, ville, hasard);
      const [principale] = vocations;
      if (principale === undefined) throw new Error('A school without a vocation');
      etablissements.push({
        uai: uaiOf(etablissements.length + 1),
        nom: `${hasard.pick(GENRES[principale])} ${noms[rang]}`,
        statut: statutOf(principale, hasard),
        ville,
        vocations,
        // Some hundreds of metres around the middle of the town.
        lat: round(ville.lat + (hasard.uniform() - 0.5) / 40),
        lon: round(ville.lon + (hasard.uniform() - 0.5) / 40),
      });
    }
  }
  return etablissements;
}

function vocationsOf(rang: number, ville: Ville, hasard: Hasard): Vocation[] {
  if (rang === 0) return ['tertiaire', 'sanitaire'];
  if (rang === 1) return ['industrielle', 'tertiaire'];
  const rares: Vocation[] = ['agricole', 'hoteliere', 'audiovisuelle', 'sanitaire', 'tertiaire'];
  return [rang === 2 && PORTS.has(ville.nom) ? 'maritime' : hasard.pick(rares)];
}

function statutOf(vocation: Vocation, hasard: Hasard): string {
  if (vocation === 'maritime') return 'Public';
  const statuts = Object.keys(STATUTS_ECOLES);
  const drawn = hasard.multinomial(1, Object.values(STATUTS_ECOLES)).indexOf(1);
  return statuts[drawn] ?? 'Public';
}

function uaiOf(rang: number): string {
  const digits = PREFIXE_UAI * 10_000 + rang;
  return `${String(digits).padStart(7, '0')}${CLES_UAI[digits % 23]}`;
}

const round = (degrees: number) => Math.round(degrees * 10_000) / 10_000;
