import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, pickParams, readPageCriteres, valuesOf } from '@/app/pageCriteres';
import { FeuilleButton } from '@/components/classeur/FeuilleButton';
import { AutresChiffres } from '@/components/comparer/AutresChiffres';
import { comparaisonHref, type EtatComparaison } from '@/components/comparer/adresse';
import { CandidatForm, MentionSwitch } from '@/components/comparer/CandidatForm';
import { ChangerFormations } from '@/components/comparer/ChangerFormations';
import { CommentLireComparaison } from '@/components/comparer/CommentLireComparaison';
import { Commission } from '@/components/comparer/Commission';
import { ComparaisonTable } from '@/components/comparer/ComparaisonTable';
import { toColonnes } from '@/components/comparer/colonnes';
import { DemandeNotices } from '@/components/comparer/DemandeNotices';
import { feuilleComparaison } from '@/components/comparer/feuilleComparaison';
import { ResumeSelection } from '@/components/comparer/ResumeSelection';
import { ShareActions } from '@/components/comparer/ShareActions';
import { Verdict } from '@/components/comparer/Verdict';
import { RetourRecherche } from '@/components/keep/RetourRecherche';
import { profilLine } from '@/components/profil/profilLine';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { CARRIED } from '@/lib/device/personne';
import { citer } from '@/lib/domain/citer';
import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
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
    criteres: { ...CRITERES_PAR_DEFAUT, ...criteres },
  };
  const personne = { ...etat.criteres, q: '' };
  const profil = profilLine(criteres);
  const [remplacer = null] = valuesOf(params, 'remplacer');
  const title = ALONE[colonnes.length] ?? `${['Deux', 'Trois', 'Quatre'][colonnes.length - 2]} formations côte à côte`;

  return (
    <Page>
      <PageHead kicker={<RetourRecherche />} title={title}>
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
        {colonnes.length === 0 ? (
          <ResumeSelection />
        ) : (
          <>
            <div className="no-print flex flex-wrap gap-2">
              <ShareActions path={comparaisonHref({ ...etat, criteres: personne })} title={title} />
              {colonnes.length === COMPAREES_MAX ? null : (
                <a href="#ajouter" className="action action-quiet">
                  Ajouter<span className="sr-only"> une formation</span>
                </a>
              )}
              <FeuilleButton fichier="bts-compares" feuille={feuilleComparaison(colonnes, profil)} />
            </div>
            <CandidatForm etat={etat} />
          </>
        )}
        <ParametreErrors erreurs={erreurs} />
        <DemandeNotices demande={demande} />
        {lieu?.kind === 'inconnu' ? (
          <p className="text-sm">
            Aucune commune connue ne s’appelle {citer(lieu.demande)}&nbsp;: pas de distance affichée.
          </p>
        ) : null}
      </PageHead>

      {colonnes.length === 0 ? null : (
        <div className="moves-whole mt-6 grid gap-6 print:mt-2 print:gap-2">
          <Verdict colonnes={colonnes} />
          <ComparaisonTable
            colonnes={colonnes}
            criteres={personne}
            candidat={candidat}
            hasCentre={lieu?.kind === 'trouve'}
            demonstration={view.demonstration}
            insertion={view.insertionChargee}
          />
          <div className="grid gap-1">
            <CommentLireComparaison colonnes={colonnes} />
            <AutresChiffres colonnes={colonnes} />
            <Commission colonnes={colonnes} candidat={candidat} reworded={view.demonstration} />
          </div>
          {candidat === null ? null : <MentionSwitch etat={etat} />}
        </div>
      )}

      <ChangerFormations colonnes={colonnes} etat={etat} found={view.trouvees} remplacer={remplacer} />
    </Page>
  );
}
