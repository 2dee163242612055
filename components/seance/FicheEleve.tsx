'use client';

import { useEffect, useRef, useState } from 'react';
import { Planche } from '@/components/charts/Planche';
import { capital, counted, unbroken } from '@/components/ui/wording';
import { LIBELLES_PROFIL } from '@/lib/domain/libelles';
import { MENTIONS_CANDIDAT, type MentionCandidat } from '@/lib/domain/mention';
import { PROFILS, type Profil } from '@/lib/domain/profil';
import { phraseEquilibreBref } from '@/lib/phrases/equilibre';
import { BORNES_SEANCE, type Eleve } from '@/lib/seance/eleve';
import { lireBac } from '@/lib/seance/import/lireBac';
import { Legende } from './Legende';
import { plancheOf } from './plancheOf';
import { profilComplet } from './profilEleve';
import { Suggestions } from './Suggestions';
import { useChiffres } from './useChiffres';
import { ecoleOf, voeuxOf } from './voeuxEleve';

const MENTIONS: Readonly<Record<MentionCandidat, string>> = {
  inconnue: 'pas connue',
  sans: 'sans',
  ab: 'assez bien',
  b: 'bien',
  tb: 'très bien',
  tbf: 'félicitations',
};

interface FicheEleveProps {
  readonly eleve: Eleve;
  readonly nom: string;
  readonly rang: number;
  readonly total: number;
  readonly onWalk: (by: number) => void;
  readonly onClose: () => void;
  /** @param geste what is done, for whoever takes it back */
  readonly onChange: (geste: string, change: (eleve: Eleve) => Eleve) => void;
  readonly onAdd: () => void;
  readonly onPrint: () => void;
  readonly onDownload: () => void;
}

/** A field takes its own keys. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null;

/** One student, large enough for a projector: arrows walk through the class, Escape returns to it. */
export function FicheEleve({
  eleve,
  nom,
  rang,
  total,
  onWalk,
  onClose,
  onChange,
  onAdd,
  onPrint,
  onDownload,
}: FicheEleveProps) {
  const [essai, setEssai] = useState<Partial<Pick<Eleve, 'mention' | 'profil'>>>({});
  const titre = useRef<HTMLHeadingElement>(null);
  const shown: Eleve = { ...eleve, ...essai };
  const isEssai = shown.mention !== eleve.mention || shown.profil !== eleve.profil;
  const chiffres = useChiffres([shown]);
  const voeux = voeuxOf(chiffres, shown);
  const paliers = voeux.flatMap(({ figure }) => (figure === null ? [] : [figure.palier]));

  useEffect(() => titre.current?.focus(), []);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isField(event.target) || event.altKey || event.ctrlKey || event.metaKey) return;
      if (event.key === 'ArrowRight' || event.key === 'PageDown') onWalk(1);
      else if (event.key === 'ArrowLeft' || event.key === 'PageUp') onWalk(-1);
      else if (event.key === 'Escape') onClose();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onWalk, onClose]);

  return (
    <article className="seance-fiche grid gap-6" aria-labelledby="seance-eleve">
      <div className="flex flex-wrap items-center gap-2">
        <button type="button" className="action action-quiet action-small" onClick={onClose}>
          Retour à la classe <kbd>Échap</kbd>
        </button>
        <button
          type="button"
          className="action action-quiet action-small"
          disabled={rang === 1}
          onClick={() => onWalk(-1)}
        >
          <kbd>←</kbd> Précédent
        </button>
        <button
          type="button"
          className="action action-quiet action-small"
          disabled={rang === total}
          onClick={() => onWalk(1)}
        >
          Suivant <kbd>→</kbd>
        </button>
        <span className="text-ink-soft">
          {rang} sur {total}
        </span>
      </div>
      <div className="grid gap-1">
        <h2 id="seance-eleve" ref={titre} tabIndex={-1} className="text-3xl">
          {nom}
        </h2>
        <p className="text-lg">
          {profilComplet(shown)}
          {isEssai ? ' (essai)' : ''}.
        </p>
      </div>

      <fieldset className="grid gap-2">
        <legend className="font-bold">Selon la mention obtenue ensuite au bac</legend>
        <div className="flex flex-wrap items-center gap-2">
          {MENTIONS_CANDIDAT.map((mention) => (
            <button
              key={mention}
              type="button"
              className="action action-quiet action-small"
              aria-pressed={shown.mention === mention}
              onClick={() => setEssai({ ...essai, mention })}
            >
              {capital(MENTIONS[mention])}
            </button>
          ))}
          <label className="ms-2 inline-flex items-center gap-2 text-sm">
            <span className="font-semibold">Situation</span>
            <select
              className="field seance-situation"
              value={shown.profil}
              onChange={({ target }) => setEssai({ ...essai, profil: target.value as Profil })}
            >
              {PROFILS.map((profil) => (
                <option key={profil} value={profil}>
                  {LIBELLES_PROFIL[profil]}
                </option>
              ))}
            </select>
          </label>
        </div>
        {isEssai ? (
          <p className="flex flex-wrap items-center gap-2 text-sm">
            <button
              type="button"
              className="action action-small"
              onClick={() => {
                onChange(`profil de ${nom} changé`, (one) => ({
                  ...one,
                  mention: shown.mention,
                  profil: shown.profil,
                }));
                setEssai({});
              }}
            >
              Garder ce profil
            </button>
            <button type="button" className="action action-quiet action-small" onClick={() => setEssai({})}>
              Revenir au profil de départ
            </button>
          </p>
        ) : null}
      </fieldset>

      <section aria-labelledby="seance-planche" className="grid gap-3">
        <h3 id="seance-planche" className="text-xl">
          {counted(eleve.voeux.length, 'vœu', 'vœux')}
          {paliers.length === 0 ? '' : `\u00a0: ${phraseEquilibreBref(paliers)}`}
        </h3>
        {eleve.aChoisir.length === 0 ? null : (
          <p className="text-ink-soft">{unbroken(`À choisir depuis la classe : ${eleve.aChoisir.join(' ; ')}.`)}</p>
        )}
        {eleve.voeux.length === 0 ? (
          <p className="text-lg text-ink-soft">Pas encore de vœu.</p>
        ) : (
          <Planche
            groupes={plancheOf(voeux, 'h4', ecoleOf, (voeu) => (
              <button
                type="button"
                className="seance-lien"
                onClick={() =>
                  onChange(`vœu de ${nom} retiré`, (one) => ({
                    ...one,
                    voeux: one.voeux.filter(({ code }) => code !== voeu.code),
                  }))
                }
              >
                Retirer<span className="sr-only"> {ecoleOf(voeu)}</span>
              </button>
            ))}
          />
        )}
        <Legende voeux={voeux} />
        <p className="flex flex-wrap gap-2">
          <button type="button" className="action" onClick={onAdd}>
            Ajouter une formation
          </button>
          <button type="button" className="action action-quiet" onClick={onPrint}>
            Imprimer cette feuille
          </button>
          <button type="button" className="action action-quiet" onClick={onDownload}>
            Télécharger cette feuille (HTML)
          </button>
        </p>
      </section>

      <Suggestions
        key={`${eleve.id} ${eleve.bac}`}
        eleve={shown}
        paliers={paliers}
        onAdd={(code, ecole) =>
          onChange(`${ecole} ajouté à ${nom}`, (one) =>
            one.voeux.some((voeu) => voeu.code === code) ? one : { ...one, voeux: [...one.voeux, { code }] },
          )
        }
      />

      <div className="grid gap-4 md:grid-cols-2">
        <label className="grid content-start gap-1">
          <span className="font-bold">Notes de l’entretien</span>
          <textarea
            key={eleve.id}
            className="field"
            rows={4}
            maxLength={BORNES_SEANCE.note}
            defaultValue={eleve.note}
            onBlur={({ target }) => {
              if (target.value !== eleve.note) onChange(`note de ${nom}`, (one) => ({ ...one, note: target.value }));
            }}
          />
        </label>
        <CorrigerProfil key={eleve.id} eleve={eleve} nom={nom} onChange={onChange} />
      </div>
    </article>
  );
}

/** Name, bac and town, corrected as words: what is understood stands above. */
function CorrigerProfil({ eleve, nom, onChange }: Pick<FicheEleveProps, 'eleve' | 'nom' | 'onChange'>) {
  const [erreur, setErreur] = useState<string | null>(null);
  function setBac(texte: string) {
    if (texte.trim() === '') return setErreur(null);
    const lecture = lireBac(texte);
    setErreur(lecture.ok ? null : lecture.message);
    if (lecture.ok) {
      const { bac, serie, specifique, eds } = lecture.valeur;
      onChange(`bac de ${nom} changé`, (one) => ({
        ...one,
        bac,
        serie,
        specifique,
        eds: eds.length > 0 ? eds : bac === 'general' ? one.eds : [],
      }));
    }
  }
  return (
    <div className="grid content-start gap-2">
      <label className="grid gap-1">
        <span className="font-bold">Corriger le bac</span>
        <input
          className="field"
          placeholder="STMG, général maths SES, bac pro MCV…"
          aria-invalid={erreur !== null}
          aria-describedby="seance-bac-erreur"
          onBlur={({ target }) => setBac(target.value)}
        />
      </label>
      <p id="seance-bac-erreur" role="alert" className="seance-constat text-sm empty:hidden">
        {erreur === null ? null : unbroken(erreur)}
      </p>
      <label className="grid gap-1">
        <span className="font-bold">Ville</span>
        <input
          className="field"
          maxLength={BORNES_SEANCE.ville}
          defaultValue={eleve.ville}
          onBlur={({ target }) => {
            const ville = target.value.trim();
            if (ville !== eleve.ville) onChange(`ville de ${nom} changée`, (one) => ({ ...one, ville }));
          }}
        />
      </label>
    </div>
  );
}
