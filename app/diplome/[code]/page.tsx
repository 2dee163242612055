import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { requestCatalogue } from '@/app/catalogue';
import type { PageParams } from '@/app/pageCriteres';
import { DiplomeSheet } from '@/components/diplome/DiplomeSheet';
import { FamilleSheet } from '@/components/diplome/FamilleSheet';
import { FormationList } from '@/components/diplome/FormationList';
import { MiseANiveauList } from '@/components/formation/MiseANiveauList';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { type CitedSource, SourceList } from '@/components/sources/SourceList';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Pagination } from '@/components/ui/Pagination';
import { Part } from '@/components/ui/Part';
import { counted, unbroken } from '@/components/ui/wording';
import { sessionOf } from '@/lib/catalogue/catalogue';
import { misesANiveauBeforeAny } from '@/lib/catalogue/misesANiveau';
import type { Diplome } from '@/lib/domain/diplome';
import { type DiplomeTrouve, findDiplome, formationsOfDiplome } from '@/lib/http/diplomeDetail';

interface DiplomePageProps {
  readonly params: Promise<{ readonly code: string }>;
  readonly searchParams: Promise<PageParams>;
}

/** Formations on one page of the list. */
const PAGE = 60;

async function find(params: DiplomePageProps['params']) {
  const etat = await requestCatalogue();
  const found = etat.kind === 'pret' ? findDiplome(etat.catalogue, (await params).code) : null;
  return { etat, found };
}

export async function generateMetadata({ params }: DiplomePageProps): Promise<Metadata> {
  const { found } = await find(params);
  if (found === null) return {};
  return { title: titleOf(found) };
}

export default async function DiplomePage({ params, searchParams }: DiplomePageProps) {
  const { etat, found } = await find(params);
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  if (found === null) notFound();
  const { catalogue } = etat;
  const { code, sigle } = found.kind === 'fiche' ? found.fiche : found.famille;
  const fiches = found.kind === 'fiche' ? [found.fiche] : found.fiches;
  const formations = formationsOfDiplome(catalogue, code);
  const misesANiveau = misesANiveauBeforeAny(catalogue, formations);
  const pages = Math.max(1, Math.ceil(formations.length / PAGE));
  const page = readPage((await searchParams).page, pages);
  const sourceOf = (id: string) => {
    const source = catalogue.contexte.sources.get(id);
    if (source === undefined) throw new Error(`Source ${id} is cited by diploma ${code} but not in the release`);
    return source;
  };
  const editeurOf = (fiche: Diplome) => sourceOf(fiche.origine.sourceId).editeur;
  const path = `/diplome/${encodeURIComponent(code)}`;

  return (
    <Page>
      <PageHead
        kicker={found.kind === 'famille' ? `Diplôme à ${fiches.length} options` : `Diplôme, code scolarité ${code}`}
        title={titleOf(found)}
      >
        <p className="max-w-prose">
          {[sigle, fiches[0]?.duree, fiches[0]?.niveauCertification].filter((fact) => fact != null).join(' · ')}
        </p>
        {found.kind === 'fiche' && found.famille !== null ? (
          <p>
            <PageLink href={`/diplome/${found.famille.code}`} className="inline-block min-h-6">
              Comparer les options de ce diplôme
            </PageLink>
          </p>
        ) : null}
        <OnThisPage
          parts={[
            ...(found.kind === 'fiche'
              ? [{ id: 'fiche', title: 'La fiche' }]
              : [
                  { id: 'commun', title: 'Ce que les options ont en commun' },
                  ...fiches.map(({ code, option, intitule }) => ({ id: `option-${code}`, title: option ?? intitule })),
                ]),
            { id: 'formations', title: counted(formations.length, 'formation', 'formations') },
            { id: 'sources', title: 'Sources' },
          ]}
        />
      </PageHead>

      {found.kind === 'fiche' ? (
        <Part id="fiche" title="La fiche">
          <DiplomeSheet diplome={found.fiche} editeur={editeurOf(found.fiche)} />
          {found.fiche.lienRncp === null ? null : (
            <p>
              <a href={found.fiche.lienRncp} rel="noreferrer external" className="inline-block min-h-6">
                La certification sur France compétences
              </a>
            </p>
          )}
        </Part>
      ) : (
        <FamilleSheet fiches={fiches} editeurOf={editeurOf} />
      )}

      {misesANiveau.length === 0 ? null : (
        <Part
          id="mise-a-niveau"
          title="Mise à niveau"
          lead="Une année préparatoire, obligatoire avec certains bacs avant ce BTS. Elle se demande à part sur Parcoursup."
        >
          <MiseANiveauList misesANiveau={misesANiveau} uai={null} href={(one) => `/formation/${one}`} />
        </Part>
      )}

      <Part
        id="formations"
        title={
          formations.length === 0
            ? 'Aucune formation chargée n’y prépare'
            : counted(formations.length, 'formation y prépare', 'formations y préparent')
        }
        lead={
          formations.length === 0
            ? 'Les sources chargées ne rattachent aucune formation à cette fiche. Cela ne dit rien de son existence sur Parcoursup.'
            : 'Par leur intitulé, celles qui ne nomment pas d’option comprises.'
        }
      >
        <FormationList
          formations={formations.slice((page - 1) * PAGE, page * PAGE)}
          sessionOf={sessionOf}
          session={catalogue.release.session}
        />
        <Pagination
          label="Pages de formations"
          page={page}
          pages={pages}
          href={(one) => (one === 1 ? `${path}#formations` : `${path}?page=${one}#formations`)}
        />
      </Part>

      <Part id="sources" title="Sources">
        <SourceList sources={citations(fiches, sourceOf)} />
      </Part>
    </Page>
  );
}

/** A family bears the generic title alone: « services informatiques aux organisations ». */
function titleOf(found: DiplomeTrouve): string {
  if (found.kind === 'fiche') return unbroken(found.fiche.intitule);
  return unbroken(`${found.fiches[0]?.type ?? 'BTS'} ${found.famille.intitule}`);
}

/** A page number of the address; anything else is the first page, a page beyond the last is the last. */
function readPage(value: string | string[] | undefined, pages: number): number {
  return typeof value === 'string' && /^[1-9]\d{0,5}$/.test(value) ? Math.min(Number(value), pages) : 1;
}

function citations(fiches: readonly Diplome[], sourceOf: (id: string) => CitedSource['source']): CitedSource[] {
  const uses = new Map<string, CitedSource['uses'][number][]>();
  for (const { intitule, origine, autresOrigines } of fiches) {
    for (const [label, one] of [
      [`Fiche « ${intitule} »`, origine] as const,
      ...autresOrigines.map((other) => [`Autre version de la fiche « ${intitule} »`, other] as const),
    ]) {
      const known = uses.get(one.sourceId) ?? [];
      uses.set(one.sourceId, [...known, { label, origine: one }]);
    }
  }
  return [...uses].map(([id, cited]) => ({ source: sourceOf(id), uses: cited }));
}
