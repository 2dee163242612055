import { candidatUrl } from '@/components/recherche/urls';
import { PageLink } from '@/components/ui/PageLink';
import { unbroken } from '@/components/ui/wording';
import type { Estimation } from '@/lib/phrases/estimation';
import { conseilIndisponible, titreIndisponible } from '@/lib/phrases/formation';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationVue } from '@/lib/views/formation';
import { fichePublique } from './fichePublique';

interface IndisponibleProps {
  readonly vue: FormationVue;
  readonly estimation: Extract<Estimation, { kind: 'indisponible' }>;
  readonly criteres: Criteres;
}

/** No figure: why, and what one can still do. Never an empty place, never a nought. */
export function Indisponible({ vue, estimation, criteres }: IndisponibleProps) {
  const { raison, phrase } = estimation;
  const { detail, misesANiveau, selonProfil, voisines } = vue;
  const fiche = fichePublique(detail);
  const way = 'inline-flex min-h-11 items-center';
  return (
    <div className="grid max-w-prose gap-4 border-s-2 border-data-b bg-paper-sunk px-5 py-5">
      <h3 className="text-lg">{titreIndisponible(raison, vue.miseANiveauDAbord)}</h3>
      <p className="text-lg">{unbroken(phrase)}</p>
      <p>{unbroken(conseilIndisponible(raison, vue.miseANiveauDAbord))}</p>
      <ul className="grid">
        {misesANiveau.length === 0 || !vue.miseANiveauDAbord ? null : (
          <li>
            <a href="#mise-a-niveau" className={way}>
              Où faire la mise à niveau
            </a>
          </li>
        )}
        {selonProfil === null ? null : (
          <li>
            <a href="#situation" className={way}>
              Les chiffres des autres situations
            </a>
          </li>
        )}
        {voisines.totalDiplome === 0 ? null : (
          <li>
            <a href="#ailleurs" className={way}>
              Le même diplôme ailleurs
            </a>
          </li>
        )}
        {detail.diplome === null || raison !== 'acces-conditionne' ? null : (
          <li>
            <PageLink href={candidatUrl(detail.diplome.fiche, criteres)} className={way}>
              Les conditions d’accès de ce diplôme
            </PageLink>
          </li>
        )}
        {fiche === null ? null : (
          <li>
            <a href={fiche} rel="noreferrer external" className={way}>
              La fiche sur Parcoursup
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
