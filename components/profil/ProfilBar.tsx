import { PageLink } from '@/components/ui/PageLink';
import type { Criteres } from '@/lib/search/criteres';
import type { Parametre } from '@/lib/search/schemas';
import { profilUrl } from '@/lib/search/urls';
import { FormSubmit } from './FormSubmit';
import { KeptCriteres } from './KeptCriteres';
import { PROFIL_FIELDS, ProfilFields } from './ProfilFields';

interface ProfilBarProps {
  /** Page that the answers reload. */
  readonly action: string;
  readonly criteres: Criteres;
  /** Parameters of the page that are no criteria: kept when the answers reload it. */
  readonly kept?: readonly (readonly [name: string, value: string])[];
}

/** Who asks, where nobody is known yet: a plain GET form to the very page. Once it is known, the banner says it (Qui.tsx). */
export function ProfilBar({ action, criteres, kept = [] }: ProfilBarProps) {
  if (criteres.bac !== null) return null;
  const answers = { ...criteres, ville: criteres.ville?.nom ?? '', rayon: criteres.ville?.rayon ?? '' };
  return (
    <form
      action={action}
      method="get"
      aria-label="Mon profil"
      className="grid items-end gap-3 no-print min-[30rem]:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_8rem_1fr_auto]"
    >
      {kept.map(([name, value]) => (
        <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
      ))}
      <KeptCriteres criteres={criteres} asked={PROFIL_FIELDS as readonly Parametre[]} />
      <ProfilFields id="profil" known={(name) => String(answers[name] ?? '')} />
      <FormSubmit className="action">Voir mes chiffres</FormSubmit>
      <p className="col-span-full text-sm">
        <PageLink href={profilUrl(criteres)} className="inline-flex min-h-6 items-center">
          Préciser mon bac et ma situation
        </PageLink>
      </p>
    </form>
  );
}
