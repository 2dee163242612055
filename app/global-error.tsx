'use client';

import './globals.css';
import { Screen } from '@/components/ui/Screen';
import { atkinson } from './fonts';

/** The last resort, when the layout itself fails: brings its own document. */
export default function GlobalErrorScreen({ retry }: { readonly error: unknown; readonly retry: () => void }) {
  return (
    <html lang="fr" className={atkinson.variable}>
      <head>
        <title>Erreur – Rose des vœux</title>
      </head>
      <body>
        <main>
          <Screen kicker="Rose des vœux" title="L’application est en panne">
            <p>La panne est de notre côté. Les données, elles, sont intactes.</p>
            <p>
              <button type="button" className="action" onClick={() => retry()}>
                Réessayer
              </button>
            </p>
          </Screen>
        </main>
      </body>
    </html>
  );
}
