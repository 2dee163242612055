'use client';

import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { EstimationFigure } from '@/components/estimation/EstimationFigure';
import { listeQuery } from '@/lib/device/lien';
import { PALIERS, type Palier } from '@/lib/odds/mesures';
import { libellePalierSeul } from '@/lib/phrases/palier';
import { candidatOf, type Eleve } from '@/lib/seance/eleve';
import type { FormationResume } from '@/lib/search/resultats';

/** As many as can be talked over. */
const PROPOSEES = 4;

interface Proposee {
  readonly palier: Palier;
  readonly formation: FormationResume;
}

async function readPalier(eleve: Eleve, palier: Palier, signal: AbortSignal): Promise<readonly Proposee[]> {
  const query = new URLSearchParams(listeQuery({ candidat: candidatOf(eleve), items: eleve.voeux }));
  query.set('palier', palier);
  if (eleve.ville !== '') query.set('ville', eleve.ville);
  const response = await fetch(`/api/v1/liste/suggestions?${query}`, { signal });
  if (!response.ok) throw new Error(`suggestions: ${response.status}`);
  const { resultats } = (await response.json()) as { readonly resultats: readonly FormationResume[] };
  return resultats.map((formation) => ({ palier, formation }));
}

/** Four formations, of the bands that a list lacks first, taken in turn. */
async function readSuggestions(
  eleve: Eleve,
  paliers: readonly Palier[],
  signal: AbortSignal,
): Promise<readonly Proposee[]> {
  const lacking = PALIERS.filter((palier) => !paliers.includes(palier));
  const lists = await Promise.all(
    (lacking.length > 0 ? lacking : PALIERS).map((palier) => readPalier(eleve, palier, signal)),
  );
  const longest = Math.max(...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, rank) => lists.flatMap((list) => list[rank] ?? []))
    .flat()
    .slice(0, PROPOSEES);
}

interface SuggestionsProps {
  readonly eleve: Eleve;
  /** Bands that the list has. */
  readonly paliers: readonly Palier[];
  readonly onAdd: (code: string, ecole: string) => void;
}

/** What a student's list lacks, asked for on purpose: the town then goes with the codes, without a name. */
export function Suggestions({ eleve, paliers, onAdd }: SuggestionsProps) {
  const [asked, ask] = useState(false);
  const query = `${candidatOf(eleve)} ${eleve.ville} ${eleve.voeux.map(({ code }) => code).join(' ')}`;
  const found = useQuery({
    queryKey: ['seance-suggestions', query],
    queryFn: ({ signal }) => readSuggestions(eleve, paliers, signal),
    enabled: asked && eleve.bac !== null && eleve.voeux.length > 0,
  });
  if (eleve.bac === null || eleve.voeux.length === 0) {
    return <p className="text-sm text-ink-soft">Les suggestions partent d’un bac et d’un premier vœu.</p>;
  }
  return (
    <section aria-labelledby="seance-suggestions" className="grid gap-3">
      <h3 id="seance-suggestions" className="text-xl">
        Suggestions
      </h3>
      {asked ? null : (
        <div className="grid justify-items-start gap-1">
          <button type="button" className="action action-quiet" onClick={() => ask(true)}>
            Quatre suggestions
          </button>
          <p className="text-sm text-ink-soft">
            Pour les chercher, la ville est envoyée avec les codes et la sorte de candidat&nbsp;: jamais le nom.
          </p>
        </div>
      )}
      <div role="status" className="text-sm">
        {found.isFetching ? 'Recherche des suggestions…' : null}
        {found.isError && !found.isFetching ? (
          <p className="flex flex-wrap items-center gap-2">
            Les suggestions n’ont pas pu être lues. Vérifiez la connexion.
            <button type="button" className="action action-quiet action-small" onClick={() => void found.refetch()}>
              Réessayer
            </button>
          </p>
        ) : null}
        {found.data?.length === 0 && !found.isFetching ? 'Rien à proposer à partir de cette liste.' : null}
      </div>
      <ul className="grid gap-3 md:grid-cols-2">
        {(found.data ?? []).map(
          ({ palier, formation: { code, nom, etablissement, estimation, correspondance, distanceKm } }) => (
            <li key={code} className="card grid content-start gap-2">
              <p>
                <strong>{nom}</strong>
                <br />
                {etablissement.nom}
                {etablissement.commune === null ? '' : `, ${etablissement.commune}`}
                {distanceKm === null ? '' : ` · ${Math.round(distanceKm)}\u00a0km`}
              </p>
              {estimation === null || estimation.kind === 'indisponible' ? null : (
                <EstimationFigure estimation={estimation} size="row" />
              )}
              <p className="text-xs text-ink-soft">{correspondance.raisons.join(' · ')}</p>
              <p>
                <button type="button" className="action action-small" onClick={() => onAdd(code, etablissement.nom)}>
                  Ajouter
                  <span className="sr-only"> {`${nom}, ${etablissement.nom}, ${libellePalierSeul(palier)}`}</span>
                </button>
              </p>
            </li>
          ),
        )}
      </ul>
    </section>
  );
}
