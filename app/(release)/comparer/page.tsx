import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, pickParams, readPageCriteres, valuesOf } from '@/app/pageCriteres';
import { AddFormation } from '@/components/comparer/AddFormation';
import { comparaisonHref, type EtatComparaison, LIGNES_ECARTS } from '@/components/comparer/adresse';
import { CandidatForm, MentionSwitch } from '@/components/comparer/CandidatForm';
import { CommonScale } from '@/components/comparer/CommonScale';
import { ComparaisonTable } from '@/components/comparer/ComparaisonTable';
import { toColonnes } from '@/components/comparer/colonnes';
import { DemandeNotices } from '@/components/comparer/DemandeNotices';
import { ResumeSelection } from '@/components/comparer/ResumeSelection';
import { ShareActions } from '@/components/comparer/ShareActions';
import { profilLine } from '@/components/profil/profilLine';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Sign } from '@/components/ui/Sign';
import { CARRIED } from '@/lib/device/personne';
import { citer } from '@/lib/domain/citer';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { rechercheUrl } from '@/lib/search/urls';
import { viewComparaison } from '@/lib/views/comparaison';

export const metadata: Metadata = {
  title: 'Comparer des formations',
  description: 'Jusqu’à quatre BTS côte à côte, pour un même profil : ce qui est arrivé aux candidats comparables.',
};

const ALONE: Readonly<Record<number, string>> = {
  0: 'Comparer des formations',
  1: 'Une formation, et une autre à côté\u00a0?',
};

export default async function ComparerPage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const catalogue = await requestCatalogue();
  if (catalogue.kind !== 'pret') return <UnavailableScreen etat={catalogue.kind} />;
  const params = await searchParams;
  const { criteres, erreurs } = readPageCriteres(pickParams(params, [...CARRIED, 'q']));
  const view = viewComparaison(catalogue.catalogue, valuesOf(params, 'f'), criteres);
  const { demande, candidat, lieu } = view;
  const colonnes = toColonnes(view.comparees, demande.formations, criteres);
  const etat: EtatComparaison = {
    codes: demande.formations.map(({ code }) => code),
    criteres: { ...CRITERES_PAR_DEFAUT, ...criteres, q: '' },
    ecarts: valuesOf(params, 'lignes').includes(LIGNES_ECARTS) && colonnes.length > 1,
  };
  const profil = profilLine(criteres);
  const [remplacer = null] = valuesOf(params, 'remplacer');

  return (
    <Page>
      <PageHead
        kicker={
          <PageLink href={rechercheUrl(etat.criteres)} className="no-print">
            Toutes les formations
          </PageLink>
        }
        title={ALONE[colonnes.length] ?? `${['Deux', 'Trois', 'Quatre'][colonnes.length - 2]} formations côte à côte`}
      >
        {colonnes.length === 0 ? (
          <p className="max-w-prose">
            Jusqu’à quatre formations, pour un même profil&nbsp;: chiffres, places, critères, distance. Le bouton «
            Comparer » d’une liste de formations les choisit ; la recherche ci-dessous aussi.
          </p>
        ) : (
          <p className={profil === null ? 'text-lg' : 'hidden print:block'}>
            {profil === null ? 'Sans profil\u00a0: aucun chiffre de candidats comparables.' : `${profil}.`}
          </p>
        )}
        {colonnes.length === 0 ? <ResumeSelection /> : <CandidatForm etat={etat} />}
        <ParametreErrors erreurs={erreurs} />
        <DemandeNotices demande={demande} />
        {lieu?.kind === 'inconnu' ? (
          <p className="text-sm">
            Aucune commune connue ne s’appelle {citer(lieu.demande)}&nbsp;: pas de distance affichée.
          </p>
        ) : null}
      </PageHead>

      {colonnes.length === 0 ? null : (
        <div className="moves-whole mt-10 grid gap-10 print:mt-2 print:gap-2">
          {candidat === null ? null : <CommonScale colonnes={colonnes} />}
          {candidat === null ? null : <MentionSwitch etat={etat} />}
          <div className="grid gap-4">
            {colonnes.length === 1 ? (
              <p className="no-print">
                <a href="#ajouter" className="action">
                  Ajouter une deuxième formation
                </a>
              </p>
            ) : (
              <p className="no-print flex flex-wrap items-baseline gap-x-6 gap-y-1 text-sm">
                <span>
                  <Sign of="differe" />
                  <span className="sr-only">« Diffère »</span>&nbsp;: la ligne distingue les formations.
                </span>
                <PageLink
                  href={comparaisonHref({ ...etat, ecarts: !etat.ecarts })}
                  scroll={false}
                  replace
                  className="inline-flex min-h-9 items-center"
                >
                  {etat.ecarts ? 'Montrer toutes les lignes' : 'Ne montrer que les lignes qui diffèrent'}
                </PageLink>
              </p>
            )}
            <ComparaisonTable
              colonnes={colonnes}
              etat={etat}
              candidat={candidat}
              hasCentre={lieu?.kind === 'trouve'}
              mixed={view.mesuresMelees}
              demonstration={view.demonstration}
              insertion={view.insertionChargee}
            />
          </div>
        </div>
      )}

      <AddFormation colonnes={colonnes} etat={etat} found={view.trouvees} remplacer={remplacer} />

      {colonnes.length === 0 ? null : (
        <section aria-labelledby="partager" className="no-print tick mt-14 grid gap-4">
          <h2 id="partager" className="text-xl">
            Garder et partager
          </h2>
          <p className="max-w-prose">
            L’adresse de cette page contient les formations et le profil&nbsp;: elle se garde et se partage telle
            quelle. Elle ne contient aucun nom.
          </p>
          <ShareActions />
        </section>
      )}
    </Page>
  );
}
