import { EchelleEcoles } from '@/components/charts/EchelleEcoles';
import { EstimationLine } from '@/components/estimation/EstimationLine';
import { SaveButton } from '@/components/keep/SaveButton';
import { PageLink } from '@/components/ui/PageLink';
import { libelleFamille } from '@/lib/domain/libelles';
import { formatDecimal, formatEntier } from '@/lib/domain/nombres';
import { phraseEcoles } from '@/lib/phrases/rose';
import type { Criteres } from '@/lib/search/criteres';
import type { FormationResume, Lieu } from '@/lib/search/resultats';
import { candidatUrl } from '@/lib/search/urls';
import type { LigneRose } from '@/lib/views/rose';

interface LigneDiplomeProps {
  readonly ligne: LigneRose;
  readonly lieu: Extract<Lieu, { kind: 'trouve' }> | null;
  readonly recherche: Criteres;
  /** Address of the same index with this row open, or shut when it is. */
  readonly basculeHref: string;
}

/** One diploma of the index: what it is, where it leads, where its schools stand for this candidate; open, the schools themselves. */
export function LigneDiplome({ ligne, lieu, recherche, basculeHref }: LigneDiplomeProps) {
  const { code, nom, path, famille, resume, metiers, raisons, formations, proches, echelle, ecoles } = ligne;
  const isOpen = ecoles !== null;
  return (
    <li id={`bts-${code}`} className="scroll-mt-4 border-b border-rule py-4 break-inside-avoid">
      <div className="grid gap-x-10 gap-y-2 lg:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div className="grid content-start gap-1">
          <h3 className="text-lg leading-snug">
            <PageLink href={candidatUrl(path, recherche)}>{nom}</PageLink>
            {famille === null ? null : <span className="ms-2 align-middle badge">{libelleFamille(famille)}</span>}
          </h3>
          {resume === null ? null : <p className="max-w-prose text-sm text-ink-soft">{resume}</p>}
          {metiers.length === 0 ? null : (
            <p className="text-sm">
              Mène à&nbsp;:{' '}
              {metiers.map((metier, index) => (
                <span key={metier.id}>
                  {index === 0 ? null : ', '}
                  <PageLink href={candidatUrl(`/metier/${metier.id}`, recherche)}>{metier.nom}</PageLink>
                </span>
              ))}
            </p>
          )}
          {raisons.length === 0 ? null : (
            <ul aria-label="Pourquoi" className="text-sm text-ink-soft">
              {raisons.map((raison) => (
                <li key={raison}>{raison}</li>
              ))}
            </ul>
          )}
        </div>
        <div className="grid content-start gap-1">
          {echelle === null ? null : (
            <EchelleEcoles echelle={echelle} ou={proches !== null && proches > 0 ? 'Près de toi' : 'En France'} />
          )}
          {formations === 0 ? (
            <p className="text-sm text-ink-soft">Aucune formation à la dernière session.</p>
          ) : (
            <p>
              <PageLink
                href={`${basculeHref}#bts-${code}`}
                scroll={false}
                aria-expanded={isOpen}
                className="inline-flex min-h-11 items-center text-sm"
              >
                {isOpen ? 'Refermer' : phraseEcoles(formations, proches, lieu)}
              </PageLink>
            </p>
          )}
        </div>
      </div>
      {ecoles === null ? null : (
        <>
          <ul className="grid border-s-2 border-accent ps-3 md:ps-4">
            {ecoles.map((ecole) => (
              <Ecole key={ecole.code} ecole={ecole} recherche={recherche} />
            ))}
          </ul>
          <p className="mt-2">
            <PageLink
              href={`${candidatUrl(path, recherche)}#formations`}
              className="inline-flex min-h-11 items-center text-sm"
            >
              {formations > 1 ? `Les ${formatEntier(formations)} formations` : 'Le diplôme et sa formation'}
            </PageLink>
          </p>
        </>
      )}
    </li>
  );
}

function Ecole({ ecole, recherche }: { readonly ecole: FormationResume; readonly recherche: Criteres }) {
  const { code, nom, etablissement, estimation, distanceKm } = ecole;
  const where = [etablissement.commune, distanceKm === null ? null : `${formatDecimal(distanceKm)} km`];
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2">
      <div className="grid min-w-0 flex-1 basis-56">
        <PageLink href={candidatUrl(`/formation/${code}`, recherche)} className="inline-block min-h-6">
          {etablissement.nom}
        </PageLink>
        <span className="text-sm text-ink-soft">{where.filter((one) => one !== null).join(' · ')}</span>
        {estimation === null ? null : <EstimationLine estimation={estimation} />}
      </div>
      <SaveButton code={code} nom={`${nom}, ${etablissement.nom}`} />
    </li>
  );
}
