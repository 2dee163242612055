import { ficheParcoursup } from '@/components/sources/ficheParcoursup';
import { PageLink } from '@/components/ui/PageLink';
import { unbroken } from '@/components/ui/wording';
import { conseilIndisponible, titreIndisponible } from '@/lib/phrases/formation';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import type { EntrerView } from '@/lib/views/formationEntrer';

interface IndisponibleProps {
  readonly view: EntrerView;
  readonly estimation: Extract<EntrerView['estimation'], { kind: 'indisponible' }>;
  readonly criteres: Criteres;
}

/** No figure: why, and what one can still do. Never an empty place, never a nought. */
export function Indisponible({ view, estimation, criteres }: IndisponibleProps) {
  const { raison, phrase } = estimation;
  const { diplome, formation, misesANiveau, selonProfil, voisines } = view;
  const fichePublique = ficheParcoursup(formation);
  const way = 'inline-flex min-h-11 items-center';
  return (
    <div className="grid max-w-prose gap-2 border-s-2 border-data-b bg-paper-sunk px-4 py-3">
      <h3 className="text-lg">{titreIndisponible(raison, view.miseANiveauDAbord)}</h3>
      <p>{unbroken(phrase)}</p>
      <p>{unbroken(conseilIndisponible(raison, view.miseANiveauDAbord))}</p>
      <ul className="grid">
        {misesANiveau.length === 0 || !view.miseANiveauDAbord ? null : (
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
        {diplome === null || raison !== 'acces-conditionne' ? null : (
          <li>
            <PageLink href={candidatUrl(diplome.fiche, criteres)} className={way}>
              Les conditions d’accès de ce diplôme
            </PageLink>
          </li>
        )}
        {fichePublique === null ? null : (
          <li>
            <a href={fichePublique} rel="noreferrer external" className={way}>
              La fiche sur Parcoursup
            </a>
          </li>
        )}
      </ul>
    </div>
  );
}
