import { carriedParams } from '@/components/profil/carriedParams';
import { BAC_CHOICES, PROFIL_CHOICES } from '@/components/profil/choix';
import { Field } from '@/components/ui/Field';
import { PageLink } from '@/components/ui/PageLink';
import { capital } from '@/components/ui/wording';
import { LIBELLES_MENTION_CANDIDAT } from '@/lib/domain/libelles';
import { MENTIONS_CANDIDAT, type MentionCandidat } from '@/lib/domain/mention';
import { comparaisonHref, type EtatComparaison } from './adresse';

/** What narrows a bac or a situation goes with it: it may not suit another one. */
const ASKED = ['bac', 'mention', 'profil', 'serie', 'specifique', 'eds', 'annee', 'avis'];

/** A mention under a label that says « Mention » already: « Assez bien », « Pas encore connue ». */
const mentionName = (mention: MentionCandidat) => capital(LIBELLES_MENTION_CANDIDAT[mention].replace(/^mention /, ''));

/** The formations, the place and the search, for a form that asks something else. */
export function KeptComparaison({
  etat,
  asked,
}: {
  readonly etat: EtatComparaison;
  readonly asked: readonly string[];
}) {
  return (
    <>
      {etat.codes.map((code) => (
        <input key={code} type="hidden" name="f" value={code} />
      ))}
      {carriedParams(etat.criteres)
        .filter(([name]) => !asked.includes(name))
        .map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
      {etat.criteres.q === '' || asked.includes('q') ? null : <input type="hidden" name="q" value={etat.criteres.q} />}
    </>
  );
}

/** For whom the formations are compared, where nobody is known yet: three questions, in words that speak to nobody in particular. A plain GET form. */
export function CandidatForm({ etat }: { readonly etat: EtatComparaison }) {
  const { bac, mention, profil } = etat.criteres;
  if (bac !== null) return null;
  return (
    <form
      action="/comparer"
      method="get"
      aria-label="Profil comparé"
      className="no-print grid grid-cols-2 items-end gap-3 lg:grid-cols-[1fr_1fr_1fr_auto]"
    >
      <KeptComparaison etat={etat} asked={ASKED} />
      <Field id="comparer-bac" label="Bac">
        <select id="comparer-bac" name="bac" defaultValue="" className="field">
          <option value="">À choisir</option>
          {BAC_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <Field id="comparer-mention" label="Mention">
        <select id="comparer-mention" name="mention" defaultValue={mention} className="field">
          {MENTIONS_CANDIDAT.map((value) => (
            <option key={value} value={value}>
              {mentionName(value)}
            </option>
          ))}
        </select>
      </Field>
      <Field id="comparer-situation" label="Situation">
        <select id="comparer-situation" name="profil" defaultValue={profil} className="field">
          {PROFIL_CHOICES.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </Field>
      <button type="submit" className="action">
        Voir les chiffres
      </button>
    </form>
  );
}

/** « Et si » by links: the same comparison with another mention, in place. */
export function MentionSwitch({ etat }: { readonly etat: EtatComparaison }) {
  const { criteres } = etat;
  return (
    <nav aria-labelledby="autre-mention" className="no-print grid gap-2">
      <h2 id="autre-mention" className="text-base">
        Et avec une autre mention&nbsp;?
      </h2>
      <ul className="flex flex-wrap gap-2">
        {MENTIONS_CANDIDAT.map((mention) => {
          const current = mention === criteres.mention;
          return (
            <li key={mention}>
              <PageLink
                href={comparaisonHref({ ...etat, criteres: { ...criteres, mention } })}
                scroll={false}
                replace
                {...(current ? { 'aria-current': 'true' as const } : {})}
                className="comparaison-mention"
              >
                {mentionName(mention)}
              </PageLink>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
