import type { Candidat } from '@/lib/domain/candidat';
import { citer } from '@/lib/domain/citer';
import { LIBELLES_BAC } from '@/lib/domain/libelles';
import { type Metier, nomEpicene } from '@/lib/domain/metier';
import { miseANiveauFor } from '@/lib/odds/acces';
import { accordOf } from '../correspondance';
import type { CriteresRose } from './criteres';
import type { EntreeRose } from './entrees';

/** Jobs named for one reason. */
const METIERS_CITES = 2;

const nommes = (metiers: readonly Metier[]) => metiers.slice(0, METIERS_CITES).map(nomEpicene).join(', ');

/**
 * Why a diploma is among the answers, in French. Each is a fact of a document: the job by which an interest leads to it, the job asked for, the
 * words that its sheet holds, what its access text says of the bac.
 *
 * @param texte what the words of the query meet, already told
 */
export function raisonsRose(
  { fiches, metiers, metiersByInteret }: EntreeRose,
  { interets, metier }: CriteresRose,
  { candidat, texte }: { readonly candidat: Candidat | null; readonly texte: readonly string[] },
): readonly string[] {
  const raisons: string[] = [];
  for (const id of interets) {
    const leading = metiersByInteret.get(id) ?? [];
    const libelle = leading.flatMap((one) => one.interets).find((one) => one.id === id)?.libelle;
    if (libelle !== undefined) raisons.push(`${citer(libelle)} : ${nommes(leading)}`);
  }
  const asked = metiers.filter(({ id }) => id === metier);
  if (asked.length > 0) raisons.push(`Mène à : ${nommes(asked)}`);
  raisons.push(...texte);
  if (candidat !== null) raisons.push(...accesOf(fiches, candidat));
  return [...new Set(raisons)];
}

function accesOf(fiches: EntreeRose['fiches'], candidat: Candidat): string[] {
  if (miseANiveauFor(fiches, candidat) === 'obligatoire') {
    return [`Après un ${LIBELLES_BAC[candidat.bac]}, une mise à niveau est obligatoire`];
  }
  const { accord, nomme } = accordOf(fiches, candidat);
  return accord > 0 ? [`Les conditions d’accès citent le ${nomme}`] : [];
}
