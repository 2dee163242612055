import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ChartsBoard } from '@/components/systeme/ChartsBoard';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';

export const metadata: Metadata = { title: 'Le système', robots: { index: false } };

/** Every piece in every state, for who works on them. Nobody else sees it: outside development it does not exist. */
export default function SystemePage() {
  if (process.env.NODE_ENV === 'production') notFound();
  return (
    <Page>
      <PageHead kicker="En développement seulement" title="Le système" />
      <Part id="graphiques" title="Les graphiques">
        <ChartsBoard theme="page" />
      </Part>
    </Page>
  );
}
