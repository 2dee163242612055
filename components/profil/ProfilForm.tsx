import { KeptCriteres } from '@/components/recherche/KeptCriteres';
import { Field } from '@/components/ui/Field';
import { capital } from '@/components/ui/wording';
import { SERIES_TECHNOLOGIQUES, SPECIFIQUES } from '@/lib/domain/bac';
import { EDS, LIBELLES_EDS } from '@/lib/domain/eds';
import { ACADEMIES } from '@/lib/domain/territoires';
import type { Criteres } from '@/lib/search/criteres';
import { Choices } from './Choices';
import { BAC_CHOICES, MENTION_CHOICES, PROFIL_CHOICES } from './choices';
import { Question } from './Question';

/** Asked by this form. */
const ASKED = ['bac', 'serie', 'specifique', 'eds', 'mention', 'profil', 'q', 'academie'] as const;

function EdsSelect({
  label,
  id,
  chosen,
}: {
  readonly label: string;
  readonly id: string;
  readonly chosen: string | undefined;
}) {
  return (
    <Field id={id} label={label}>
      <select id={id} name="eds" className="field" defaultValue={chosen ?? ''}>
        <option value="">Je ne précise pas</option>
        {EDS.map((eds) => (
          <option key={eds} value={eds}>
            {capital(LIBELLES_EDS[eds])}
          </option>
        ))}
      </select>
    </Field>
  );
}

/** Which bac exactly: it helps to match, and says that it does not change the figures. Shown for the bac that has it. */
function BacDetails({ criteres }: { readonly criteres: Criteres }) {
  const { serie, specifique, eds } = criteres;
  const isTechnologique = (SERIES_TECHNOLOGIQUES as readonly (string | null)[]).includes(serie);
  return (
    <details className="bac-details clear-both" open={serie !== null || specifique !== null || eds.length > 0}>
      <summary className="min-h-11 content-center text-accent underline underline-offset-4">
        Préciser mon bac (facultatif)
      </summary>
      <div className="mt-3 grid gap-5 border-s border-rule ps-4">
        <p className="max-w-prose text-sm text-ink-soft">
          Ces précisions servent à trier et à expliquer. Elles ne changent aucun chiffre : aucune source ne compte les
          candidats par série ou par spécialité.
        </p>
        <div className="only-technologique grid gap-4 sm:grid-cols-2">
          <Field id="serie" label="Série technologique">
            <select id="serie" name="serie" className="field" defaultValue={isTechnologique ? (serie ?? '') : ''}>
              <option value="">Je ne précise pas</option>
              {SERIES_TECHNOLOGIQUES.map((serie) => (
                <option key={serie}>{serie}</option>
              ))}
            </select>
          </Field>
          <Field id="specifique" label="Enseignement spécifique">
            <select id="specifique" name="specifique" className="field" defaultValue={specifique ?? ''}>
              <option value="">Je ne précise pas</option>
              {Object.entries(SPECIFIQUES).map(([serie, specifiques]) => (
                <optgroup key={serie} label={serie}>
                  {specifiques.map((specifique) => (
                    <option key={specifique}>{specifique}</option>
                  ))}
                </optgroup>
              ))}
            </select>
          </Field>
        </div>
        <div className="only-professionnel">
          <Field id="specialite" label="Spécialité du bac professionnel">
            <input
              id="specialite"
              name="serie"
              className="field"
              placeholder="ex. : photographie"
              defaultValue={isTechnologique ? '' : (serie ?? '')}
            />
          </Field>
        </div>
        <div className="only-general grid gap-4 sm:grid-cols-2">
          <EdsSelect id="eds-1" label="Première spécialité de terminale" chosen={eds[0]} />
          <EdsSelect id="eds-2" label="Seconde spécialité de terminale" chosen={eds[1]} />
        </div>
      </div>
    </details>
  );
}

/** The three questions, then what narrows the search. A plain GET form: it works before any script has run. */
export function ProfilForm({ criteres }: { readonly criteres: Criteres }) {
  const [academie, ...otherAcademies] = criteres.academie;
  return (
    <form action="/recherche" method="get" className="profil-form grid gap-10">
      <KeptCriteres criteres={criteres} asked={ASKED} />
      {otherAcademies.map((code) => (
        <input key={code} type="hidden" name="academie" value={code} />
      ))}
      <Question
        number={1}
        legend="Ton bac"
        why="Les documents officiels comptent les candidats par type de bac : c’est ce qui change le plus les chiffres."
      >
        <Choices name="bac" choices={BAC_CHOICES} chosen={criteres.bac} />
        <BacDetails criteres={criteres} />
      </Question>
      <Question
        number={2}
        legend="Ta mention"
        why="La commission ne connaît pas ta mention : elle lit tes bulletins. La mention sert ici de repère de niveau."
      >
        <Choices name="mention" choices={MENTION_CHOICES} chosen={criteres.mention} />
      </Question>
      <Question
        number={3}
        legend="Ta situation"
        why="Un candidat en terminale et un candidat en réorientation ne passent souvent pas par les mêmes files : l’écart peut être grand."
      >
        <Choices name="profil" choices={PROFIL_CHOICES} chosen={criteres.profil} />
      </Question>
      <Question
        number={null}
        legend="Ce que tu cherches"
        why="Facultatif. Laisse vide pour voir toutes les formations."
      >
        <div className="clear-both grid gap-4">
          <Field id="q" label="Un domaine, un métier, un sigle, une ville" size="base">
            <input
              id="q"
              name="q"
              type="search"
              className="field"
              defaultValue={criteres.q}
              placeholder="ex. : caméra, SIO, compta Lyon"
            />
          </Field>
          <Field id="academie" label="Académie" size="base">
            <select id="academie" name="academie" className="field" defaultValue={academie ?? ''}>
              <option value="">Toute la France</option>
              {ACADEMIES.map(({ code, nom }) => (
                <option key={code} value={code}>
                  {nom}
                </option>
              ))}
            </select>
          </Field>
        </div>
      </Question>
      <p>
        <button type="submit" className="action w-full text-lg sm:w-auto sm:px-8">
          Voir les formations
        </button>
      </p>
    </form>
  );
}
