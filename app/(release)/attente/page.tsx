import type { Metadata } from 'next';
import { requestCatalogue } from '@/app/catalogue';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { attenteHref } from '@/components/attente/adresse';
import { PastRanks } from '@/components/attente/PastRanks';
import { PickFormation } from '@/components/attente/PickFormation';
import { RangForm } from '@/components/attente/RangForm';
import { CARRIED } from '@/components/comparer/selection';
import { ParametreErrors } from '@/components/recherche/ParametreErrors';
import { candidatUrl } from '@/components/recherche/urls';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { Notice } from '@/components/ui/Notice';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { PageLink } from '@/components/ui/PageLink';
import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { rangsOf } from '@/lib/catalogue/rangs';
import type { Formation } from '@/lib/domain/formation';
import { INDICATEURS_ATTENTE } from '@/lib/odds/phrasesAttente';
import { type DemandeAttente, readAttente } from '@/lib/search/attente';
import type { Criteres } from '@/lib/search/criteres';
import { searchFormations } from '@/lib/search/searchFormations';

export const metadata: Metadata = {
  title: 'Sur liste d’attente',
  description: 'Ton rang dans le classement, à côté du rang du dernier appelé des sessions passées. Sans pronostic.',
};

/** Results offered to pick a formation. */
const OFFERED = 12;

export default async function AttentePage({ searchParams }: { readonly searchParams: Promise<PageParams> }) {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  const { catalogue } = etat;
  const params = await searchParams;
  const { criteres, erreurs } = readPageCriteres(
    Object.fromEntries([...CARRIED, 'q'].flatMap((name) => (params[name] === undefined ? [] : [[name, params[name]]]))),
  );
  const demande = readAttente(params);
  const formation = demande.code === null ? null : (catalogue.formations.get(demande.code) ?? null);

  return (
    <Page>
      <PageHead title="Sur liste d’attente">
        <p className="max-w-prose text-lg">
          Ton rang à côté du dernier rang appelé les sessions passées. Ce qui est arrivé, pas ce qui arrivera&nbsp;:
          cette page ne fait aucun pronostic.
        </p>
        <ParametreErrors erreurs={erreurs} />
        {demande.code !== null && formation === null ? (
          <div role="alert">
            <Notice>
              <p>Aucune formation connue ne porte le code {demande.code.slice(0, 20)}&nbsp;: cherche-la ci-dessous.</p>
            </Notice>
          </div>
        ) : null}
      </PageHead>
      {formation === null ? (
        <Part id="formation" title="Quelle formation&nbsp;?">
          <PickFormation criteres={criteres} found={search(catalogue, criteres)} />
        </Part>
      ) : (
        <OwnRank formation={formation} criteres={{ ...criteres, q: '' }} demande={demande} />
      )}
      <Part
        id="indicateurs"
        title="Deux nombres à ne pas confondre"
        lead="Pour un vœu en attente, ton dossier Parcoursup donne ta position et ton rang. Un seul se compare aux sessions passées."
      >
        <dl className="grid gap-x-6 gap-y-6 md:grid-cols-3 md:gap-y-1">
          {INDICATEURS_ATTENTE.map(({ nom, dit }) => (
            <div key={nom} className="grid content-start gap-1 md:row-span-2 md:grid-rows-subgrid">
              <dt className="font-bold">{nom}</dt>
              <dd>{unbroken(dit)}</dd>
            </div>
          ))}
        </dl>
        <p className="max-w-prose text-sm">
          <PageLink href="/glossaire#liste-attente" className="inline-block min-h-6">
            Liste d’attente, rang, groupe&nbsp;: tous les mots expliqués
          </PageLink>
        </p>
      </Part>
    </Page>
  );
}

function search(catalogue: Catalogue, criteres: Criteres) {
  if (criteres.q === '') return null;
  return searchFormations({ ...criteres, autour: null, ville: null, taille: OFFERED }, catalogue);
}

interface OwnRankProps {
  readonly formation: Formation;
  readonly criteres: Criteres;
  readonly demande: DemandeAttente;
}

/** A formation is chosen: its groups, the two numbers, then what past sessions publish. */
function OwnRank({ formation, criteres, demande }: OwnRankProps) {
  const rangs = rangsOf(formation);
  const groupes = rangs.groupes.map(({ libelle }) => libelle);
  const asked = demande.groupe !== null && groupes.includes(demande.groupe) ? demande.groupe : null;
  // One group leaves no choice.
  const groupe = groupes.length === 1 ? (groupes[0] ?? null) : asked;
  return (
    <>
      <Part id="formation" title={unbroken(formation.etablissement.nom)} lead={unbroken(formation.intitule)}>
        <p className="flex flex-wrap gap-x-6 text-sm">
          <PageLink href={attenteHref(null, criteres)} className="inline-block min-h-6">
            Changer de formation
          </PageLink>
          <PageLink href={candidatUrl(`/formation/${formation.code}`, criteres)} className="inline-block min-h-6">
            Tout sur cette formation
          </PageLink>
        </p>
        <RangForm code={formation.code} criteres={criteres} groupes={groupes} groupe={groupe} demande={demande} />
      </Part>
      <Part id="sessions-passees" title="Les sessions passées">
        <PastRanks rangs={rangs} groupe={groupe} rang={demande.rang} position={demande.position} />
      </Part>
    </>
  );
}
