import { Field } from '@/components/ui/Field';
import { PageLink } from '@/components/ui/PageLink';
import type { Criteres } from '@/lib/search/criteres';
import type { Parametre } from '@/lib/search/schemas';
import { profilUrl } from '@/lib/search/urls';
import { BAC_CHOICES, MENTION_CHOICES, PROFIL_CHOICES } from './choices';
import { FormSubmit } from './FormSubmit';
import { KeptCriteres } from './KeptCriteres';

/** Asked here. What narrows the bac and the situation travels along, and is dropped where it does not suit another one. */
const ASKED: readonly Parametre[] = ['bac', 'mention', 'profil'];

interface ProfilBarProps {
  /** Page that the answers reload. */
  readonly action: string;
  readonly criteres: Criteres;
  /** Parameters of the page that are no criteria: kept when the answers reload it. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
}

/** The three questions on one line, to change an answer without leaving the page; folded on a phone once answered. A plain GET form. */
export function ProfilBar({ action, criteres, kept = [] }: ProfilBarProps) {
  return (
    <details className="fold-md no-print" open={criteres.bac === null}>
      <summary className="action action-quiet w-full">Changer de profil</summary>
      <form
        action={action}
        method="get"
        aria-label="Mon profil"
        className="mt-3 grid items-end gap-3 min-[30rem]:grid-cols-2 md:mt-0 lg:grid-cols-[1fr_1fr_1fr_auto]"
      >
        {kept.map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        <KeptCriteres criteres={criteres} asked={ASKED} />
        <Field id="profil-bac" label="Bac">
          <select id="profil-bac" name="bac" defaultValue={criteres.bac ?? ''} className="field">
            <option value="">Choisis ton bac</option>
            {BAC_CHOICES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field id="profil-mention" label="Mention">
          <select id="profil-mention" name="mention" defaultValue={criteres.mention} className="field">
            {MENTION_CHOICES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <Field id="profil-situation" label="Situation">
          <select id="profil-situation" name="profil" defaultValue={criteres.profil} className="field">
            {PROFIL_CHOICES.map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </Field>
        <FormSubmit className={criteres.bac === null ? 'action' : 'action action-quiet'}>
          {criteres.bac === null ? 'Voir mes chiffres' : 'Mettre à jour'}
        </FormSubmit>
        {/* The results have their own way back to the form, beside the profile. */}
        {action === '/recherche' ? null : (
          <p className="col-span-full text-sm">
            <PageLink href={profilUrl(criteres)} className="inline-flex min-h-6 items-center">
              Préciser mon bac et ma situation
            </PageLink>
          </p>
        )}
      </form>
    </details>
  );
}
