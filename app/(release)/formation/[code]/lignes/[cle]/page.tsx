import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { candidatUrl } from '@/components/recherche/urls';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { DocumentRow } from '@/components/sources/DocumentRow';
import { sourceAnchor } from '@/components/sources/place';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { titreFormation } from '@/lib/http/formationReferencement';
import { PARTIES } from '@/lib/http/formationVue';
import { lignesDocument } from '@/lib/http/lignesDocument';

interface LignePageProps {
  readonly params: Promise<{ readonly code: string; readonly cle: string }>;
  readonly searchParams: Promise<PageParams>;
}

/** The row that an address names, with what it belongs to. */
async function readRow({ params }: Pick<LignePageProps, 'params'>) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return { kind: 'indisponible', etat } as const;
  const { code, cle } = await params;
  const { formations, contexte } = etat.catalogue;
  const formation = formations.get(code);
  const ligne = formation && lignesDocument(formation).lignes.find((one) => one.cle === cle);
  if (formation === undefined || ligne === undefined) return { kind: 'introuvable' } as const;
  const source = contexte.sources.get(ligne.sourceId);
  if (source === undefined)
    throw new Error(`Source ${ligne.sourceId} counts formation ${code} but is not in the release`);
  return { kind: 'lue', formation, ligne, source } as const;
}

export async function generateMetadata({ params }: LignePageProps): Promise<Metadata> {
  const read = await readRow({ params });
  if (read.kind === 'indisponible') return {};
  if (read.kind === 'introuvable') return INTROUVABLE;
  const { formation, ligne } = read;
  return {
    title: `${ligne.titre}, ${titreFormation(formation)}`,
    // Sixty rows a formation: what search engines want is the formation.
    robots: { index: false, follow: true },
    alternates: { canonical: `/formation/${formation.code}/lignes/${ligne.cle}` },
  };
}

/** One row of a document, as it was loaded: what a figure of the formation's page was read from. */
export default async function LignePage({ params, searchParams }: LignePageProps) {
  const read = await readRow({ params });
  if (read.kind === 'indisponible') return <UnavailableScreen etat={read.etat.kind} />;
  if (read.kind === 'introuvable') return <IntrouvableScreen />;
  const { formation, ligne, source } = read;
  const { criteres } = readPageCriteres(await searchParams, 'candidat');
  const page = candidatUrl(`/formation/${formation.code}`, criteres);
  return (
    <Page>
      <PageHead kicker={<PageLink href={page}>{titreFormation(formation)}</PageLink>} title={ligne.titre}>
        <p className="max-w-prose">
          La ligne du document telle qu’elle a été lue&nbsp;: les chiffres de la page viennent d’elle.
        </p>
      </PageHead>
      <div className="mt-8 grid gap-6">
        <DocumentRow ligne={ligne} source={source} />
        <ul className="grid">
          <li>
            <PageLink href={`${page}#${sourceAnchor(source.id)}`} className="inline-flex min-h-11 items-center">
              Le document, et tout ce qui en vient
            </PageLink>
          </li>
          <li>
            <PageLink
              href={candidatUrl(`/formation/${formation.code}/lignes`, criteres)}
              className="inline-flex min-h-11 items-center"
            >
              {PARTIES['chiffres-publies']} de la formation
            </PageLink>
          </li>
        </ul>
      </div>
    </Page>
  );
}
