import type { Metadata } from 'next';
import { readReleaseConstats, requestCatalogue } from '@/app/catalogue';
import type { PageParams } from '@/app/pageCriteres';
import { ConstatList, GRAVITE } from '@/components/donnees/ConstatList';
import { Manques } from '@/components/donnees/Manques';
import { Origines } from '@/components/donnees/Origines';
import { ORIGINE } from '@/components/donnees/origine';
import { Qualite } from '@/components/donnees/Qualite';
import { SourcesTable } from '@/components/donnees/SourcesTable';
import { WithoutSheet } from '@/components/donnees/WithoutSheet';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { DataTable } from '@/components/ui/DataTable';
import { instant } from '@/components/ui/dates';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Pagination } from '@/components/ui/Pagination';
import { Part } from '@/components/ui/Part';
import { counted } from '@/components/ui/wording';
import { GRAVITES, type Gravite } from '@/lib/domain/constat';
import { formatEntier } from '@/lib/domain/nombres';
import { donneesDetail } from '@/lib/http/donneesDetail';

export const metadata: Metadata = {
  title: 'Les données',
  description:
    'D’où viennent les chiffres, de quand ils datent, ce qui en a été gardé, ce qui manque et où le chercher.',
};

/** In the order of the questions of who reads. Anchors are linked from other pages: they stay. */
const PARTS = [
  { id: 'origines', title: 'D’où viennent-elles ?' },
  { id: 'contenu-version', title: 'De quand datent-elles ?' },
  { id: 'qualite', title: 'Peut-on s’y fier ?' },
  { id: 'manques', title: 'Qu’est-ce qui manque ?' },
  { id: 'lecture', title: 'Comment les lire' },
  { id: 'documents', title: 'Chaque document' },
  { id: 'sans-fiche', title: 'Sans fiche' },
  { id: 'constats', title: 'Constats de lecture' },
] as const;

/** Findings on one page of the list. */
const PAGE = 50;

interface Asked {
  readonly gravite: Gravite | null;
  readonly page: number;
}

/** Which findings the address asks for; anything unreadable is left out. */
function readAsked({ gravite, page }: PageParams): Asked {
  return {
    gravite: GRAVITES.find((one) => one === gravite) ?? null,
    page: typeof page === 'string' && /^[1-9]\d{0,5}$/.test(page) ? Number(page) : 1,
  };
}

function constatsUrl({ gravite, page }: Asked): string {
  const params = new URLSearchParams();
  if (gravite !== null) params.set('gravite', gravite);
  if (page > 1) params.set('page', String(page));
  return `/donnees?${params}#constats`;
}

export default async function DonneesPage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const { release } = catalogue;
  const { comptes, sessions } = donneesDetail(catalogue);
  const asked = readAsked(await searchParams);
  const constats = await readReleaseConstats(release.digest, {
    page: asked.page,
    taille: PAGE,
    ...(asked.gravite === null ? {} : { gravite: asked.gravite }),
  });
  const documents = new Map(release.bilans.map(({ source }) => [source.id, source.fichier]));

  return (
    <Page>
      <PageHead title="Les données, d’où elles viennent et ce qui en a été gardé">
        <p className="max-w-prose">
          Version <code className="text-sm break-all">{release.digest.slice(0, 12)}</code>, publiée le{' '}
          {instant(release.publieeLe)}. Documents : {ORIGINE[release.origine]}. Les mêmes documents donnent la même
          version.
        </p>
        <OnThisPage parts={PARTS} />
      </PageHead>

      <Part
        id="origines"
        title="D’où viennent-elles&nbsp;?"
        lead="De documents publics, que chacun peut relire. Rien n’est ajouté à la main."
      >
        <Origines bilans={release.bilans} />
      </Part>

      <Part id="contenu-version" title="De quand datent-elles, et que contiennent-elles&nbsp;?">
        <dl className="grid gap-x-8 gap-y-4 sm:grid-cols-3 lg:grid-cols-6">
          {(
            [
              ['BTS connus', comptes.formations],
              ['Mises à niveau', comptes.misesANiveau],
              ['Rapports publics', comptes.rapports],
              ['Fiches de diplôme', comptes.diplomes],
              ['Familles d’options', comptes.familles],
              ['BTS sans fiche', comptes.sansFiche],
            ] as const
          ).map(([term, value]) => (
            <div key={term} className="flex flex-col-reverse">
              <dt className="text-sm text-ink-soft">{term}</dt>
              <dd className="text-xl font-bold">{formatEntier(value)}</dd>
            </div>
          ))}
        </dl>
        <div className="max-w-md">
          <DataTable id="sessions-chargees" caption="Sessions des données ouvertes">
            <thead>
              <tr>
                <th scope="col">Session</th>
                <th scope="col" className="number">
                  BTS
                </th>
              </tr>
            </thead>
            <tbody>
              {sessions.map(({ session, formations }) => (
                <tr key={session}>
                  <th scope="row">{session}</th>
                  <td className="number">{formatEntier(formations)}</td>
                </tr>
              ))}
            </tbody>
          </DataTable>
        </div>
      </Part>

      <Qualite bilans={release.bilans} />
      <Manques />

      <Part id="lecture" title="Comment lire ces chiffres">
        <div className="grid max-w-prose gap-3">
          <p>
            Les données ouvertes comptent les candidats par type de bac pour ceux qui passent le bac dans l’année, et
            tous les autres ensemble. Les rapports publics comptent par groupe de classement, bac, mention et profil,
            pour la seule phase principale. Ces deux sortes de chiffres ne sont jamais mélangées.
          </p>
          <p>
            Une case vide reste vide : « non publié », jamais zéro. Les colonnes de composition (« part des… ») ne sont
            pas des taux et ne servent à aucun calcul.
          </p>
          <p>
            <PageLink href="/methode" className="inline-block min-h-6">
              Lire les chiffres, mot à mot
            </PageLink>
          </p>
        </div>
      </Part>

      <Part id="documents" title="Chaque document, et ce qui en a été gardé">
        <SourcesTable bilans={release.bilans} />
      </Part>

      <Part
        id="sans-fiche"
        title={
          comptes.sansFiche === 0
            ? 'Toutes les formations ont leur fiche'
            : `${counted(comptes.sansFiche, 'formation', 'formations')} sans fiche de diplôme`
        }
        lead="Un rattachement faux serait pire que pas de rattachement : dans le doute, il n’y en a pas."
      >
        <WithoutSheet formations={catalogue.resultats} />
      </Part>

      <Part
        id="constats"
        title="Constats de lecture"
        lead="Ce que la lecture a trouvé à dire. Refus : mis de côté. Alerte : gardé et signalé. Exclusion : écarté comme prévu."
      >
        <nav aria-label="Filtrer les constats">
          <ul className="-mx-2 flex flex-wrap">
            {[null, ...GRAVITES].map((gravite) => (
              <li key={gravite ?? 'tous'}>
                <PageLink
                  href={constatsUrl({ gravite, page: 1 })}
                  aria-current={asked.gravite === gravite ? 'true' : undefined}
                  className="inline-flex min-h-11 items-center px-2 aria-[current]:font-bold aria-[current]:no-underline"
                >
                  {gravite === null ? 'Tous' : GRAVITE[gravite]}
                </PageLink>
              </li>
            ))}
          </ul>
        </nav>
        {constats === null ? (
          <p>
            Une nouvelle version vient d’être publiée. <PageLink href="/donnees">Recharger la page</PageLink>
          </p>
        ) : constats.total === 0 ? (
          <p>Aucun constat.</p>
        ) : (
          <>
            <p>{counted(constats.total, 'constat', 'constats')}.</p>
            <ConstatList constats={constats.constats} documents={documents} />
            <Pagination
              label="Pages de constats"
              page={asked.page}
              pages={Math.ceil(constats.total / PAGE)}
              href={(page) => constatsUrl({ ...asked, page })}
            />
          </>
        )}
      </Part>
    </Page>
  );
}
