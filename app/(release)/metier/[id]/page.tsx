import type { Metadata } from 'next';
import { cache } from 'react';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import { type PageParams, readPageCriteres } from '@/app/pageCriteres';
import { MetierParts, partsMetier } from '@/components/metier/MetierParts';
import { IntrouvableScreen } from '@/components/site/IntrouvableScreen';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { UnavailableScreen } from '@/components/site/UnavailableScreen';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { TextBlocks } from '@/components/ui/TextBlocks';
import { capital } from '@/components/ui/wording';
import { descriptionMetier, metierPath, nomMetier, viewMetier } from '@/lib/views/metier';

interface MetierPageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: Promise<PageParams>;
}

/** The job of an address, found once for its title and its page. */
const find = cache(async (id: string) => {
  const etat = await requestCatalogue();
  return { etat, metier: etat.kind === 'pret' ? etat.catalogue.metiers.get(id) : undefined };
});

export async function generateMetadata({ params }: MetierPageProps): Promise<Metadata> {
  const { id } = await params;
  const { etat, metier } = await find(id);
  if (etat.kind !== 'pret') return {};
  if (metier === undefined) return INTROUVABLE;
  return {
    title: capital(nomMetier(metier)),
    description: descriptionMetier(metier),
    alternates: { canonical: metierPath(id) },
  };
}

export default async function MetierPage({ params, searchParams }: MetierPageProps) {
  const { etat, metier } = await find((await params).id);
  if (etat.kind !== 'pret') return <UnavailableScreen etat={etat.kind} />;
  if (metier === undefined) return <IntrouvableScreen />;
  const { criteres, erreurs } = readPageCriteres(await searchParams);
  const view = viewMetier(etat.catalogue, metier);

  return (
    <Page>
      <PageHead
        kicker={
          metier.niveauAcces === null ? 'Métier' : `Métier, niveau d’accès\u00a0: ${metier.niveauAcces.toLowerCase()}`
        }
        title={capital(view.titre)}
      >
        {view.synonymes.length === 0 ? null : (
          <p className="max-w-prose text-ink-soft">Aussi appelé&nbsp;: {view.synonymes.join(' ; ')}.</p>
        )}
        <div className="grid max-w-prose gap-3 text-lg">
          <TextBlocks blocs={metier.accroche} />
        </div>
      </PageHead>
      <div className="mt-8 grid gap-6">
        <ParametreErrors erreurs={erreurs} />
        <OnThisPage parts={partsMetier(view)} />
      </div>
      <MetierParts view={view} criteres={criteres} />
    </Page>
  );
}
