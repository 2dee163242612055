import { KeptCriteres } from '@/components/profil/KeptCriteres';
import { POURQUOI } from '@/components/profil/pourquoi';
import type { Criteres } from '@/lib/search/criteres';
import type { Parametre } from '@/lib/search/schemas';
import { AbsentData } from './AbsentData';
import { BacDetails } from './BacDetails';
import { type Choice, Choices } from './Choices';
import { BAC_CHOICES, MENTION_CHOICES, PROFIL_CHOICES } from './choices';
import { FormSubmit } from './FormSubmit';
import { Question } from './Question';
import { RechercheQuestion } from './RechercheQuestion';
import { SelonSituation } from './SelonSituation';

/** Asked by this form. */
const ASKED: readonly Parametre[] = [
  'bac',
  'serie',
  'specifique',
  'eds',
  'mention',
  'profil',
  'annee',
  'avis',
  'q',
  'academie',
  'statut',
  'lat',
  'lon',
  'ville',
  'rayon',
];

/** « Je ne sais pas encore » is a whole answer: first, on its own line, with what it does. */
const MENTIONS: readonly Choice[] = MENTION_CHOICES.map((choice) =>
  choice.value === 'inconnue'
    ? {
        value: choice.value,
        label: <SelonSituation terminale={choice.label} bachelier="Je ne sais plus" />,
        hint: <SelonSituation {...POURQUOI.mentionInconnue} />,
        wide: true,
      }
    : { ...choice, wide: choice.value === 'tbf' },
);

/** The commonest answer on its own line, the others two by two. */
const SITUATIONS: readonly Choice[] = PROFIL_CHOICES.map((choice) => ({
  ...choice,
  wide: choice.value === 'terminale',
}));

/** Three questions, then what narrows the search. A plain GET form: it works before any script has run. */
export function ProfilForm({ criteres }: { readonly criteres: Criteres }) {
  return (
    <form action="/recherche" method="get" aria-label="Mes réponses" className="profil-form grid gap-10">
      <KeptCriteres criteres={criteres} asked={ASKED} />
      <Question number={1} legend="Ta situation" why={POURQUOI.profil}>
        <Choices name="profil" choices={SITUATIONS} chosen={criteres.profil} />
      </Question>
      <Question number={2} legend="Ton bac" why={POURQUOI.bac}>
        <Choices name="bac" choices={BAC_CHOICES} chosen={criteres.bac} />
        <BacDetails criteres={criteres} />
      </Question>
      <Question
        number={3}
        legend={<SelonSituation terminale="La mention que tu penses avoir" bachelier="La mention que tu as obtenue" />}
        why={<SelonSituation {...POURQUOI.mention} />}
      >
        <Choices name="mention" choices={MENTIONS} chosen={criteres.mention} />
      </Question>
      <RechercheQuestion criteres={criteres} />
      <div className="grid gap-3">
        <p>
          <FormSubmit className="action w-full text-lg sm:w-auto sm:px-8">Voir les formations</FormSubmit>
        </p>
        <p className="si si-sans-bac max-w-prose text-sm text-ink-soft">
          Sans type de bac, tu verras la liste des formations, sans aucun chiffre pour toi.
        </p>
      </div>
      <AbsentData />
    </form>
  );
}
