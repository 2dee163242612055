'use client';

import { memo, useDeferredValue, useEffect, useRef, useState } from 'react';
import { CompareForm } from '@/components/keep/CompareButton';
import { rememberRecherche } from '@/components/keep/derniereRecherche';
import { Conseils } from '@/components/profil/Conseils';
import { ProfilBar } from '@/components/profil/ProfilBar';
import { profilLine } from '@/components/profil/profilLine';
import { ParametreErrors } from '@/components/site/ParametreErrors';
import { PageHead } from '@/components/ui/PageHead';
import { counted } from '@/components/ui/wording';
import { toPersonneParams } from '@/lib/search/adresse';
import type { ErreurParametre } from '@/lib/search/criteres';
import { rechercheUrl } from '@/lib/search/urls';
import { ActiveFilterList } from './ActiveFilterList';
import { AideTri } from './AideTri';
import { CarteResultats } from './CarteResultats';
import { EchecNotice } from './EchecNotice';
import { FilterForm } from './FilterForm';
import { LieuNotice } from './LieuNotice';
import { ResultList } from './ResultList';
import { useAdresse } from './useAdresse';
import { useDropdowns } from './useDropdowns';
import { useInstantForms } from './useInstantForms';
import { useResultats } from './useResultats';
import { Vues } from './Vues';

interface RechercheProps {
  /** Canonical query of the address, as it was written. */
  readonly asked: string;
  /** The same, as the server understood and answered it. */
  readonly answered: string;
  /** What it answered: `Answers` as JSON. */
  readonly answers: string;
  readonly erreurs: readonly ErreurParametre[];
}

/** What does not change is not drawn again: a change of the search renders this page several times. */
const Profil = memo(ProfilBar);
const Advice = memo(Conseils);

/** « 14:05 », of the device. */
const heure = (at: number) => new Date(at).toLocaleTimeString('fr-FR', { timeStyle: 'short' });

/** The results page: forms and links that work alone, and answer at once where scripts run. */
export function Recherche({ asked, answered, answers, erreurs }: RechercheProps) {
  const root = useRef<HTMLDivElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  const adresse = useAdresse(asked, answered);
  const { query } = adresse;
  const { etat, Follow, onEtat, prepare, prefetch } = useResultats(query, answered, answers);
  const { resultats, carte, enAttente, echec, lueA, retry } = etat;
  const handlers = useInstantForms({ root, title, adresse, prefetch, enAttente });
  useDropdowns(root);
  // The new list first; what stands around it a moment later.
  const around = useDeferredValue(resultats);
  const mapped = useDeferredValue(carte);
  const [filters, setFilters] = useState(false);

  const next = Follow !== null && resultats.page < resultats.pages ? resultats.page + 1 : null;
  useEffect(() => {
    if (next === null || enAttente) return;
    const later = window.setTimeout(() => {
      const params = new URLSearchParams(query);
      params.set('page', String(next));
      prefetch(params.toString());
    }, 1500);
    return () => window.clearTimeout(later);
  }, [next, enAttente, query, prefetch]);

  useEffect(() => {
    const { criteres, total, lieu } = resultats;
    const place = lieu?.kind === 'trouve' ? lieu.libelle : '';
    const named = [criteres.q, place].filter((part) => part !== '').join(', ');
    const libelle = `${counted(total, 'formation', 'formations')}${named === '' ? '' : ` (${named})`}`;
    rememberRecherche({ libelle, href: rechercheUrl(criteres) });
  }, [resultats]);

  const { criteres, total, filtres, lieu, motsIgnores, plusieursDiplomes } = resultats;
  const profil = profilLine(criteres);
  const compte = counted(total, 'formation', 'formations');

  return (
    <div ref={root} {...handlers} {...(Follow === null ? { onPointerEnter: prepare, onFocus: prepare } : {})}>
      {Follow === null ? null : <Follow query={query} onEtat={onEtat} />}
      <PageHead
        kicker={
          profil === null ? (
            'Toutes les formations, sans estimation'
          ) : (
            <span className="hidden print:inline">{profil}.</span>
          )
        }
        title={
          <span ref={title} tabIndex={-1} className="outline-none">
            {total === 0 ? 'Aucune formation ne répond à tout cela' : compte}
          </span>
        }
      >
        {profil === null ? (
          <p className="max-w-prose">Indique ton type de bac pour voir ce qui est arrivé aux candidats comme toi.</p>
        ) : null}
        <Profil action="/recherche" criteres={around.criteres} />
        {query === answered ? <ParametreErrors erreurs={erreurs} /> : null}
      </PageHead>
      <p role="status" className="sr-only">
        {enAttente ? '' : total === 0 ? 'Aucune formation' : compte}
      </p>
      <a href="#resultats" className="sr-only focus:not-sr-only">
        Aller aux résultats
      </a>
      <FilterForm
        criteres={around.criteres}
        facettes={around.facettes}
        total={around.total}
        isOpen={filters}
        onToggle={setFilters}
      />

      <div
        className={`mt-4 grid grid-cols-[minmax(0,1fr)] items-start gap-x-12 gap-y-8 ${criteres.vue === 'table' ? '' : 'lg:grid-cols-[minmax(0,1fr)_23rem]'}`}
      >
        <section
          id="resultats"
          tabIndex={-1}
          aria-label="Résultats"
          aria-busy={enAttente}
          data-plain-target
          className="liste-resultats moves-whole outline-none"
        >
          <CompareForm criteres={criteres} />
          {echec === null ? null : <EchecNotice echec={echec} depuis={heure(lueA)} onRetry={retry} />}
          {/* In a place of its own: put among the rows, it would have the style of each read anew (they count their siblings). */}
          <div className="resultats-tete">
            <ActiveFilterList criteres={criteres} filtres={filtres} />
            {total < 2 ? null : <Vues criteres={criteres} plusieursDiplomes={plusieursDiplomes} />}
          </div>
          {criteres.tri === 'acces' ? <AideTri /> : null}
          <LieuNotice lieu={lieu} criteres={criteres} />
          {total === 0 || motsIgnores.length === 0 ? null : (
            <p className="max-w-prose text-sm">
              Laissé de côté, faute de formation qui le rencontre avec le reste :{' '}
              {motsIgnores.map((mot) => `«\u00a0${mot}\u00a0»`).join(', ')}.
            </p>
          )}
          <ResultList resultats={resultats} />
          <Advice criteres={around.criteres} />
        </section>
        {total === 0 || mapped === null ? null : (
          <aside aria-label="Carte" className="no-print max-w-lg lg:sticky lg:top-4">
            <details className="fold-lg">
              <summary className="action action-quiet w-full">Carte</summary>
              <div className="mt-4 lg:mt-0">
                <CarteResultats carte={mapped} candidat={toPersonneParams(around.criteres).toString()} />
              </div>
            </details>
          </aside>
        )}
      </div>
    </div>
  );
}
