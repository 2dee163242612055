import { Field } from '@/components/ui/Field';
import { Sign } from '@/components/ui/Sign';

const DETAIL = 'text-xs text-ink-soft';

/** Buttons, choices, fields, chips, tabs and switches, each in every state. @param theme makes the identifiers unique */
export function ControlsBoard({ theme }: { readonly theme: string }) {
  return (
    <div className="grid gap-8">
      <div className="grid gap-3">
        <h3>Actions</h3>
        <p className="flex flex-wrap items-center gap-3">
          <button type="button" className="action">
            Voir les formations
          </button>
          <button type="button" className="action action-quiet">
            Comparer
          </button>
          <button type="button" className="action action-quiet" aria-pressed="true">
            <Sign of="coche" /> Dans ma liste
          </button>
          <button type="button" className="action action-quiet action-small">
            Modifier
          </button>
        </p>
        <p className="flex flex-wrap items-center gap-3">
          <button type="button" className="action" disabled>
            Indisponible
          </button>
          <button type="button" className="action action-quiet" aria-disabled="true">
            Quatre au plus
          </button>
          <a href="#graphiques">Un lien dans le texte</a>
        </p>
        <p className={DETAIL}>Survol et appui à la souris ; le focus se voit au clavier, sur toutes.</p>
      </div>
      <fieldset className="grid gap-2">
        <legend className="font-bold">Choix</legend>
        <label className="choice">
          <input type="radio" name={`choix-${theme}`} defaultChecked />
          <span>
            En terminale<span className="block text-xs text-ink-soft">je passe le bac cette année</span>
          </span>
        </label>
        <label className="choice">
          <input type="radio" name={`choix-${theme}`} />
          <span>En réorientation</span>
        </label>
        <label className="choice">
          <input type="checkbox" disabled />
          <span>Pas offert avec ce bac</span>
        </label>
      </fieldset>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field id={`champ-${theme}`} label="Un domaine, une ville">
          <input id={`champ-${theme}`} className="field" placeholder="ex. : caméra, SIO, compta Lyon" />
        </Field>
        <Field id={`liste-${theme}`} label="Académie">
          <select id={`liste-${theme}`} className="field">
            <option>Toute la France</option>
            <option>Clermont-Ferrand</option>
          </select>
        </Field>
        <Field id={`refus-${theme}`} label="Rang">
          <input
            id={`refus-${theme}`}
            className="field"
            defaultValue="douze"
            aria-invalid="true"
            aria-describedby={`refus-${theme}-dit`}
          />
          <p id={`refus-${theme}-dit`} className="text-xs text-data-b">
            « douze » n’est pas un nombre : écris-le en chiffres.
          </p>
        </Field>
        <Field id={`inactif-${theme}`} label="Rayon">
          <input id={`inactif-${theme}`} className="field" disabled placeholder="choisis d’abord une ville" />
        </Field>
      </div>
      <div className="grid gap-3">
        <h3>Petits choix</h3>
        <p className="flex flex-wrap gap-2">
          <button type="button" className="chip">
            Public
          </button>
          <button type="button" className="chip" aria-pressed="true">
            <Sign of="coche" /> Rhône
          </button>
          <label className="chip">
            <input type="checkbox" defaultChecked /> Apprentissage
          </label>
          <span className="badge">Établissement réel</span>
        </p>
        <div className="tabs" role="tablist" aria-label={`Vues (${theme})`}>
          <button type="button" role="tab" aria-selected="true">
            Liste
          </button>
          <button type="button" role="tab" aria-selected="false">
            Carte
          </button>
        </div>
        <p className="flex flex-wrap items-center gap-6">
          <label className="flex items-center gap-2">
            <input type="checkbox" role="switch" className="switch" aria-checked="true" defaultChecked /> Les lignes qui
            diffèrent
          </label>
          <label className="flex items-center gap-2">
            <input type="checkbox" role="switch" className="switch" aria-checked="false" /> Tout
          </label>
          <label className="flex items-center gap-2 text-ink-soft">
            <input type="checkbox" role="switch" className="switch" aria-checked="false" disabled /> Indisponible
          </label>
        </p>
      </div>
    </div>
  );
}
