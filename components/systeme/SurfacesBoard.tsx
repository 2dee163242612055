import { DataTable } from '@/components/ui/DataTable';
import { EmptyState } from '@/components/ui/EmptyState';
import { Notice } from '@/components/ui/Notice';
import { OnThisPage } from '@/components/ui/OnThisPage';
import { Pagination } from '@/components/ui/Pagination';
import { Quote } from '@/components/ui/Quote';

/** What stands on the page and what comes over it, with what it says when there is nothing, not yet, or no more. */
export function SurfacesBoard({ theme }: { readonly theme: string }) {
  return (
    <div className="grid gap-8">
      <div className="card card-link grid gap-2">
        <h3>
          <a href="#graphiques">BTS - Services - Services informatiques aux organisations</a>
        </h3>
        <p className="text-figure tracking-tight">
          <strong>29 %</strong>
        </p>
        <p className="text-sm text-ink-soft">16 sur 56, session 2025.</p>
      </div>
      <div className="well grid gap-2">
        <h3>En creux</h3>
        <p>Un exemple, une aide, ce qui n’est pas le propos.</p>
      </div>
      <Notice title="À savoir">
        <p>Une remarque avant de lire la suite. Jamais une alarme.</p>
      </Notice>
      <Quote attribution="Rapport public de la formation, session 2025">
        <p>La commission regarde d’abord les bulletins de terminale.</p>
      </Quote>
      <OnThisPage
        parts={[
          { id: 'graphiques', title: 'Les graphiques' },
          { id: 'pieces', title: 'Les pièces' },
        ]}
      />
      <DataTable id={`table-${theme}`} caption="Confirmés et classés" pinned note={<p>Source : rapport public.</p>}>
        <thead>
          <tr>
            <th scope="col">Population</th>
            <th scope="col" className="number">
              Confirmés
            </th>
            <th scope="col" className="number">
              Classés
            </th>
          </tr>
        </thead>
        <tbody>
          <tr className="own">
            <th scope="row">Bac général (ta ligne)</th>
            <td className="number">126</td>
            <td className="number">113</td>
          </tr>
          <tr>
            <th scope="row">Bac technologique</th>
            <td className="number">35</td>
            <td className="number">non publié</td>
          </tr>
          <tr className="total">
            <th scope="row">Total</th>
            <td className="number">161</td>
            <td className="number">non publié</td>
          </tr>
        </tbody>
      </DataTable>
      <Pagination label={`Pages (${theme})`} page={4} pages={12} href={(page) => `#page-${page}`} />
      <div className="grid justify-items-start gap-3">
        <button type="button" className="action action-quiet" popoverTarget={`bulle-${theme}`}>
          Ouvrir une bulle
        </button>
        <div id={`bulle-${theme}`} popover="auto" className="popover m-auto">
          <p>Une bulle s’ouvre et se ferme sans script : échap, ou un appui à côté.</p>
        </div>
        <dialog open className="dialog static m-0! max-w-full! rounded-lg!" aria-label={`Dialogue (${theme})`}>
          <p className="text-lg font-bold">Vider ma liste ?</p>
          <p>Les trois vœux et leurs notes seront retirés de cet appareil.</p>
          <p className="mt-4 flex flex-wrap gap-3">
            <button type="button" className="action">
              Vider
            </button>
            <button type="button" className="action action-quiet">
              Garder
            </button>
          </p>
        </dialog>
        <p className="toast">
          Retiré de ta liste. <button type="button">Annuler</button>
        </p>
        <p className="toast">Hors connexion : ce qui est affiché reste lisible.</p>
      </div>
      <EmptyState title="Ta liste est vide">
        <p>Garde une formation : elle apparaîtra ici, sur cet appareil seulement.</p>
        <p>
          <a href="#graphiques" className="action">
            Chercher une formation
          </a>
        </p>
      </EmptyState>
      <div aria-hidden="true" className="grid gap-2">
        <p className="skeleton w-2/3">Une ligne qui vient</p>
        <p className="skeleton">Une autre</p>
        <p className="skeleton w-1/3 text-figure">00</p>
      </div>
      <p className="stale">La réponse d’avant, pendant que la nouvelle vient.</p>
    </div>
  );
}
