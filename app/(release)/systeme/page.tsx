import { readFileSync } from 'node:fs';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { ChartsBoard } from '@/components/systeme/ChartsBoard';
import { ControlsBoard } from '@/components/systeme/ControlsBoard';
import { SurfacesBoard } from '@/components/systeme/SurfacesBoard';
import { TypeBoard } from '@/components/systeme/TypeBoard';
import { themeClasses } from '@/components/systeme/themes';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';

export const metadata: Metadata = { title: 'Le système', robots: { index: false } };

/** The same board in both themes: one under the other on a small screen, side by side on a large one. */
function Both({ board }: { readonly board: (theme: string) => ReactNode }) {
  return (
    <div className="grid xl:grid-cols-2">
      {['clair', 'sombre'].map((theme) => (
        <div key={theme} className={`theme-${theme} p-4 sm:p-6`}>
          {board(theme)}
        </div>
      ))}
    </div>
  );
}

/** Every piece in every state, for who works on them. Outside development it does not exist. */
export default function SystemePage() {
  if (process.env.NODE_ENV === 'production') notFound();
  return (
    <div className="px-2 sm:px-4">
      <style>{themeClasses(readFileSync('app/styles/tokens.css', 'utf8'))}</style>
      <PageHead kicker="En développement seulement" title="Le système" />
      <Part id="mots" title="Couleurs et caractères">
        <Both board={() => <TypeBoard />} />
      </Part>
      <Part id="pieces" title="Les pièces">
        <Both board={(theme) => <ControlsBoard theme={theme} />} />
      </Part>
      <Part id="surfaces" title="Les surfaces et les états">
        <Both board={(theme) => <SurfacesBoard theme={theme} />} />
      </Part>
      <Part id="graphiques" title="Les graphiques">
        <Both board={(theme) => <ChartsBoard theme={theme} />} />
      </Part>
    </div>
  );
}
