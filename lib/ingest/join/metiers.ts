import type { Diplome } from '@/lib/domain/diplome';
import type { Metier } from '@/lib/domain/metier';

type Fiche = Pick<Diplome, 'code' | 'identifiant' | 'metiers'>;

/**
 * Ties sheets of jobs to the diplomas that they name as the least one needs. ONISEP says the same in both kinds of sheets; a
 * diploma sheet without ONISEP's identifier (markdown) is tied by the names of its jobs.
 */
export function tieMetiers(metiers: readonly Metier[], diplomes: readonly Fiche[]): Metier[] {
  return metiers.map((metier) => {
    const formations = new Set(metier.formations.map(({ id }) => id));
    const leads = ({ identifiant, metiers: nommes }: Fiche) =>
      identifiant === null ? nommes.some(({ nom }) => nom === metier.nom) : formations.has(identifiant);
    return { ...metier, diplomes: diplomes.filter(leads).map(({ code }) => code) };
  });
}
