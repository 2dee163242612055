import type { Metadata } from 'next';
import { GlossaireListe } from '@/components/glossaire/GlossaireListe';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { glossaireParLettre } from '@/lib/domain/glossaire';

export const metadata: Metadata = {
  title: 'Glossaire',
  description:
    'Les mots de Parcoursup et des BTS, expliqués en une phrase : vœu confirmé, taux d’accès, dernier appelé…',
  alternates: { canonical: '/glossaire' },
};

export default function GlossairePage() {
  const letters = glossaireParLettre();
  return (
    <Page>
      <PageHead title="Les mots de Parcoursup, expliqués">
        <p className="max-w-prose">
          Chaque mot a d’abord une phrase, puis un exemple ou une précision. Dans les autres pages, un mot souligné de
          points montre la même phrase quand tu le touches.
        </p>
        <nav aria-label="Lettres" className="no-print">
          <ul className="-ms-4 -me-2 flex flex-wrap">
            {letters.map(({ lettre }) => (
              <li key={lettre}>
                <a
                  href={`#lettre-${lettre}`}
                  className="inline-flex min-h-11 min-w-11 md:min-w-10 items-center justify-center px-2"
                >
                  {lettre}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </PageHead>
      <GlossaireListe letters={letters} />
    </Page>
  );
}
