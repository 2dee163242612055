import type { ReactNode } from 'react';
import { EchelleEcoles } from '@/components/charts/EchelleEcoles';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import { formatEntier } from '@/lib/domain/nombres';
import type { Criteres } from '@/lib/search/criteres';
import type { GroupeResultats } from '@/lib/search/ecran/contrat';
import { candidatUrl, rechercheUrl } from '@/lib/search/urls';

interface GroupeDiplomeProps {
  readonly groupe: GroupeResultats & { readonly diplome: NonNullable<GroupeResultats['diplome']> };
  readonly criteres: Criteres;
  /** Its rows. */
  readonly children: ReactNode;
}

/** Results of one diploma: its name, all its schools on one scale, the first rows, the way to the others. */
export function GroupeDiplome({ groupe, criteres, children }: GroupeDiplomeProps) {
  const { diplome, total, raisons, echelle, rangees } = groupe;
  const { code, nom, fiche } = diplome;
  const isCut = rangees.length < total;
  return (
    <section className="groupe-diplome" aria-label={nom}>
      <div className="groupe-tete">
        <h2>
          {fiche === null ? unbroken(nom) : <PageLink href={candidatUrl(fiche, criteres)}>{unbroken(nom)}</PageLink>}
        </h2>
        <p>{[counted(total, 'école', 'écoles'), ...raisons.map(unbroken)].join(' · ')}</p>
        {echelle === null ? null : <EchelleEcoles echelle={echelle} ou="Ces écoles" />}
      </div>
      <div>
        {children}
        {isCut ? (
          <p className="no-print">
            <PageLink
              href={
                code === null
                  ? rechercheUrl({ ...criteres, q: nom, page: 1 })
                  : rechercheUrl({ ...criteres, diplome: [code], page: 1 })
              }
              data-haut
              className="inline-flex min-h-11 items-center text-sm"
            >
              Les {formatEntier(total)} écoles<span className="sr-only"> : {nom}</span>
            </PageLink>
          </p>
        ) : null}
      </div>
    </section>
  );
}
