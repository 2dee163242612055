import { readPageCriteres } from '@/app/pageCriteres';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { DocumentRow } from '@/components/sources/DocumentRow';
import { sourceAnchor } from '@/components/sources/place';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { candidatUrl } from '@/lib/search/urls';
import { PARTIES } from '@/lib/views/formation';
import { formationPath } from '@/lib/views/formationPath';
import { titreFormation } from '@/lib/views/formationReferencement';
import { type LigneProps, ligneMetadata, readCases, readLigne } from './readLigne';

export const generateMetadata = ligneMetadata;

/** One row of a document, as it was loaded: what a figure of the formation's page was read from. */
export default async function LignePage({ params, searchParams }: LigneProps) {
  const read = await readLigne({ params });
  if (read.kind === 'indisponible') return <UnavailableScreen etat={read.etat.kind} />;
  if (read.kind === 'introuvable') return <IntrouvableScreen />;
  const { formation, ligne, source } = read;
  const query = await searchParams;
  const { criteres } = readPageCriteres(query, 'personne');
  const page = candidatUrl(formationPath(formation.code), criteres);
  const chiffres = candidatUrl(formationPath(formation.code, 'chiffres'), criteres);
  return (
    <Page>
      <PageHead kicker={<PageLink href={page}>{titreFormation(formation)}</PageLink>} title={ligne.titre}>
        <p className="max-w-prose">
          La ligne du document telle qu’elle a été lue&nbsp;: les chiffres de la page viennent d’elle.
        </p>
      </PageHead>
      <div className="mt-8 grid gap-6">
        <DocumentRow ligne={ligne} source={source} cases={readCases(query)} />
        <ul className="grid">
          <li>
            <PageLink href={`${chiffres}#${sourceAnchor(source.id)}`} className="inline-flex min-h-11 items-center">
              Le document, et tout ce qui en vient
            </PageLink>
          </li>
          <li>
            <PageLink href={`${chiffres}#chiffres-publies`} className="inline-flex min-h-11 items-center">
              {PARTIES['chiffres-publies']} de la formation
            </PageLink>
          </li>
        </ul>
      </div>
    </Page>
  );
}
