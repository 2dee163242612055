'use client';

import { KeptCriteres } from '@/components/profil/KeptCriteres';
import { POURQUOI } from '@/components/profil/pourquoi';
import type { Criteres } from '@/lib/search/criteres';
import type { Parametre } from '@/lib/search/schemas';
import { AbsentData } from './AbsentData';
import { BacDetails, BachelierDetails } from './BacDetails';
import { type Choice, Choices } from './Choices';
import { BAC_CHOICES, PROFIL_CHOICES } from './choix';
import { OuQuestion } from './OuQuestion';
import { Portes } from './Portes';
import { Question } from './Question';

/** Asked by this form. */
const ASKED: readonly Parametre[] = [
  'bac',
  'serie',
  'specifique',
  'eds',
  'profil',
  'annee',
  'avis',
  'q',
  'lat',
  'lon',
  'ville',
  'rayon',
];

/** The commonest answer on its own line, the others two by two. */
const SITUATIONS: readonly Choice[] = PROFIL_CHOICES.map((choice) => ({
  ...choice,
  wide: choice.value === 'terminale',
}));

/**
 * Bac, situation, town, then two doors. The mention is asked later, where one sees what it changes. A plain GET form: it works before any script
 * has run. A component of the browser, given who asks alone: its hundred specialities would be in the page twice.
 */
export function ProfilForm({ criteres }: { readonly criteres: Criteres }) {
  return (
    <form action="/recherche" method="get" aria-label="Mes réponses" className="profil-form grid gap-10">
      <KeptCriteres criteres={criteres} asked={ASKED} />
      <Question number={1} legend="Ton bac" why={POURQUOI.bac}>
        <Choices name="bac" choices={BAC_CHOICES} chosen={criteres.bac} />
        <BacDetails criteres={criteres} />
      </Question>
      <Question number={2} legend="Ta situation" why={POURQUOI.profil}>
        <Choices name="profil" choices={SITUATIONS} chosen={criteres.profil} />
        <BachelierDetails criteres={criteres} />
      </Question>
      <Question number={3} legend="Près de quelle ville ?" why={POURQUOI.lieu}>
        <OuQuestion {...criteres} />
      </Question>
      <Portes q={criteres.q} />
      <p className="si si-sans-bac max-w-prose text-sm text-ink-soft">
        Sans type de bac, tu verras la liste des formations, sans aucun chiffre pour toi.
      </p>
      <AbsentData />
    </form>
  );
}
