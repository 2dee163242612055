import { z } from 'zod';
import { BACS } from '@/lib/domain/bac';
import { citer } from '@/lib/domain/citer';
import { EDS } from '@/lib/domain/eds';
import { MENTIONS_CANDIDAT } from '@/lib/domain/mention';
import { PROFILS } from '@/lib/domain/profil';
import { addEleves, type Classe } from './classe';
import { FORMAT, VERSION } from './ecrire';
import { BORNES_SEANCE, type EleveLu } from './eleve';

const texte = (max: number) => z.string().max(max);

/** A student as version 1 writes them. A later version adds fields with defaults, so that it reads this one. */
const schemaEleve = z.object({
  pseudonyme: texte(BORNES_SEANCE.pseudonyme).min(1),
  bac: z.enum(BACS).nullable().default(null),
  serie: texte(BORNES_SEANCE.serie).nullable().default(null),
  specifique: texte(BORNES_SEANCE.serie).nullable().default(null),
  eds: z.array(z.enum(EDS)).max(2).default([]),
  mention: z.enum(MENTIONS_CANDIDAT).default('inconnue'),
  profil: z.enum(PROFILS).default('terminale'),
  ville: texte(BORNES_SEANCE.ville).default(''),
  voeux: z
    .array(z.object({ code: z.string().regex(/^\d{1,10}$/) }))
    .max(BORNES_SEANCE.voeux)
    .default([]),
  aChoisir: z.array(texte(BORNES_SEANCE.mots)).max(BORNES_SEANCE.voeux).default([]),
  note: texte(BORNES_SEANCE.note).default(''),
}) satisfies z.ZodType<EleveLu>;

const schemaClasse = z.object({
  nom: texte(BORNES_SEANCE.nom).default(''),
  eleves: z.array(schemaEleve).max(BORNES_SEANCE.eleves),
});

/** What each field accepts, for whoever opened a file that somebody changed. */
const ATTENDUS: Readonly<Record<string, string>> = {
  nom: `un texte de ${BORNES_SEANCE.nom} caractères au plus`,
  eleves: `une suite de ${BORNES_SEANCE.eleves} élèves au plus`,
  pseudonyme: `un texte de 1 à ${BORNES_SEANCE.pseudonyme} caractères`,
  bac: `${BACS.join(', ')} ou null`,
  serie: 'un texte court ou null',
  specifique: 'un texte court ou null',
  eds: `deux spécialités au plus, parmi ${EDS.join(', ')}`,
  mention: MENTIONS_CANDIDAT.join(', '),
  profil: PROFILS.join(', '),
  ville: `un texte de ${BORNES_SEANCE.ville} caractères au plus`,
  voeux: `${BORNES_SEANCE.voeux} codes au plus, en chiffres`,
  aChoisir: `${BORNES_SEANCE.voeux} textes au plus`,
  note: `un texte de ${BORNES_SEANCE.note} caractères au plus`,
};

export type SeanceLue =
  | { readonly ok: true; readonly classe: Classe }
  /** Each error says where it stands in the file, and what is expected. */
  | { readonly ok: false; readonly erreurs: readonly string[] };

/** Errors shown of one file: the first say enough. */
const ERREURS_DITES = 10;

const failed = (...erreurs: string[]): SeanceLue => ({ ok: false, erreurs });

/** « Élève 3, « mention » »: where in the file a fault stands. */
function placeOf(path: readonly PropertyKey[]): { readonly place: string; readonly champ: string } {
  const [first, rank, field] = path;
  if (first !== 'eleves' || typeof rank !== 'number')
    return { place: `« ${String(first ?? 'classe')} »`, champ: String(first ?? 'eleves') };
  if (field === undefined) return { place: `Élève ${rank + 1}`, champ: 'eleve' };
  return { place: `Élève ${rank + 1}, « ${String(field)} »`, champ: String(field) };
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    root,
  );
}

function shown(value: unknown): string {
  if (value === undefined) return 'rien';
  return citer(typeof value === 'string' ? value : (JSON.stringify(value) ?? 'rien'));
}

/**
 * Reads a session from a file or from the device. Strict, because half a class read in silence would be a class lost.
 *
 * @returns the class, or errors in French with their places
 */
export function readSeance(text: string): SeanceLue {
  if (text.length > BORNES_SEANCE.fichier) return failed('Le fichier est trop grand pour être une séance.');
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return failed(
      `Le fichier n’est pas lisible : ce n’est pas du JSON correct${placeIn(text, error)}. Il est peut-être coupé.`,
    );
  }
  const head = z.object({ format: z.literal(FORMAT), version: z.number() }).safeParse(read);
  if (!head.success)
    return failed(`« format » : ce fichier n’est pas une séance de Rose des vœux (« ${FORMAT} » attendu).`);
  if (head.data.version > VERSION) {
    return failed(
      `« version » : ${head.data.version}. Cette séance vient d’une version plus récente de Rose des vœux.`,
    );
  }
  if (head.data.version !== VERSION) return failed(`« version » : ${VERSION} attendu.`);
  const parsed = schemaClasse.safeParse(read);
  if (parsed.success)
    return { ok: true, classe: addEleves({ nom: parsed.data.nom, eleves: [] }, parsed.data.eleves.map(onceEach)) };
  const { issues } = parsed.error;
  const erreurs = issues.slice(0, ERREURS_DITES).map(({ path }) => {
    const { place, champ } = placeOf(path);
    return `${place} : ${shown(valueAt(read, path))}, alors qu’on attend ${ATTENDUS[champ] ?? 'un élève'}.`;
  });
  const more = issues.length - erreurs.length;
  return failed(...erreurs, ...(more > 0 ? [`Et ${more} autre${more > 1 ? 's' : ''}.`] : []));
}

/** Each code once: a file may have been written by hand. */
function onceEach(eleve: EleveLu): EleveLu {
  const codes = [...new Set(eleve.voeux.map(({ code }) => code))];
  return { ...eleve, voeux: codes.map((code) => ({ code })) };
}

/** « ligne 3, colonne 12 » of a parser's message, where it gives the place. */
function placeIn(text: string, error: unknown): string {
  const position = /position (\d+)/.exec(String(error))?.[1];
  if (position === undefined) return '';
  const before = text.slice(0, Number(position)).split('\n');
  return ` (ligne ${before.length}, colonne ${(before.at(-1) ?? '').length + 1})`;
}
