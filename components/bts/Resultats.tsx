import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { PageLink } from '@/components/ui/PageLink';
import { Pagination } from '@/components/ui/Pagination';
import { counted } from '@/components/ui/wording';
import { citer } from '@/lib/domain/citer';
import { nomEpicene } from '@/lib/domain/metier';
import { formatEntier } from '@/lib/domain/nombres';
import { phraseRayon } from '@/lib/phrases/rose';
import type { Criteres, Tri } from '@/lib/search/criteres';
import type { Lieu } from '@/lib/search/resultats';
import { roseUrl } from '@/lib/search/rose/adresse';
import type { CriteresRose } from '@/lib/search/rose/criteres';
import { candidatUrl, rechercheUrl } from '@/lib/search/urls';
import type { RoseView } from '@/lib/views/rose';
import { ListeDiplomes } from './ListeDiplomes';

interface ResultatsProps {
  readonly view: RoseView;
  readonly criteres: CriteresRose;
}

/** Jobs named beside the interests that lead to them. */
const METIERS = 12;

type TriRose = Exclude<Tri, 'places'>;

function trisOf({ bac }: Criteres, lieu: Lieu | null): readonly (readonly [TriRose, string])[] {
  return [
    ['pertinence', 'Ce qui te va le mieux'],
    ...(bac === null ? [] : ([['acces', 'Le plus ouvert d’abord']] as const)),
    ...(lieu?.kind === 'trouve' ? ([['distance', 'Le plus près']] as const) : []),
    ['nom', 'De A à Z'],
  ];
}

/** The diplomas that answer, in an order that one chooses. */
export function Resultats({ view, criteres }: ResultatsProps) {
  const { recherche } = criteres;
  const { total, page, pages, lignes, motsIgnores } = view;
  const lieu = view.lieu?.kind === 'trouve' ? view.lieu : null;
  return (
    <section aria-labelledby="resultats" className="grid gap-4">
      <h2 id="resultats" className="scroll-mt-4 text-xl">
        {counted(total, 'BTS', 'BTS')}
      </h2>
      {view.lieu?.kind === 'inconnu' ? (
        <Notice title={`Ville inconnue : ${citer(view.lieu.demande)}`}>
          <p>La distance est laissée de côté. Essaie un autre nom, une grande ville voisine ou un code postal.</p>
        </Notice>
      ) : null}
      {motsIgnores.length === 0 ? null : (
        <p className="text-sm">Laissé de côté, faute de réponse&nbsp;: {motsIgnores.map(citer).join(', ')}.</p>
      )}
      {recherche.bac === null ? (
        <p className="max-w-prose text-sm text-ink-soft">
          Indique ton bac, plus haut&nbsp;: chaque BTS montre alors où en sont ses écoles pour les candidats comme toi.
        </p>
      ) : null}
      {view.metier === null ? null : (
        <p>
          <PageLink
            href={candidatUrl(`/metier/${view.metier.id}`, recherche)}
            className="inline-flex min-h-11 items-center"
          >
            Lire la fiche du métier&nbsp;: {nomEpicene(view.metier)}
          </PageLink>
        </p>
      )}
      {view.metiers.length === 0 ? null : (
        <p className="max-w-prose text-sm">
          Des métiers pour ces envies&nbsp;:{' '}
          {view.metiers.slice(0, METIERS).map((metier, index) => (
            <span key={metier.id}>
              {index === 0 ? null : ', '}
              <PageLink href={candidatUrl(`/metier/${metier.id}`, recherche)}>{nomEpicene(metier)}</PageLink>
            </span>
          ))}
          .
        </p>
      )}
      {total < 2 ? null : (
        <nav aria-label="Trier" className="flex flex-wrap items-center gap-2 no-print">
          {trisOf(recherche, view.lieu).map(([tri, label]) => (
            <PageLink
              key={tri}
              href={roseUrl({ ...criteres, recherche: { ...recherche, tri } })}
              scroll={false}
              aria-current={recherche.tri === tri ? 'true' : undefined}
              className="chip min-h-9"
            >
              {label}
            </PageLink>
          ))}
          {lieu === null || criteres.proches ? null : (
            <PageLink href={roseUrl({ ...criteres, proches: true })} scroll={false} className="chip min-h-9">
              Seulement {phraseRayon(lieu).replace(/^À/, 'à')}
            </PageLink>
          )}
        </nav>
      )}
      <Elargir view={view} />
      {lignes.length === 0 ? null : <ListeDiplomes lignes={lignes} lieu={lieu} criteres={criteres} page={page} />}
      <Pagination
        label="Pages de BTS"
        page={page}
        pages={pages}
        href={(one) => `${roseUrl(criteres, { page: one })}#resultats`}
      />
      {view.sansFiche.length === 0 || view.choisis.length > 0 ? null : (
        <p className="max-w-prose text-sm text-ink-soft">
          Sans fiche de diplôme, à chercher par leur nom&nbsp;:{' '}
          {view.sansFiche.map(({ nom, formations }, index) => (
            <span key={nom}>
              {index === 0 ? null : ', '}
              <PageLink href={rechercheUrl({ ...recherche, q: nom })}>{nom}</PageLink> ({formatEntier(formations)})
            </span>
          ))}
          .
        </p>
      )}
    </section>
  );
}

/** With few answers or none, what gives more, and how many. */
function Elargir({ view: { total, choisis } }: { readonly view: RoseView }) {
  const wider = choisis.flatMap(({ libelle, sans, total: without }) =>
    without !== null && without > total ? [{ libelle, sans, without }] : [],
  );
  const links = wider.map(({ libelle, sans, without }) => (
    <li key={libelle}>
      <PageLink href={roseUrl(sans)} className="inline-flex min-h-11 items-center">
        Sans « {libelle} »&nbsp;: {counted(without, 'BTS', 'BTS')}
      </PageLink>
    </li>
  ));
  if (total > 0) return links.length === 0 ? null : <ul className="text-sm">{links}</ul>;
  return (
    <EmptyState title="Aucun BTS ne répond à tout cela.">
      <ul>{links}</ul>
    </EmptyState>
  );
}
