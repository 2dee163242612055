'use client';

import { type FormEvent, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import { telechargerTexte } from '@/components/ui/telecharger';
import { counted, unbroken } from '@/components/ui/wording';
import type { Classe } from '@/lib/seance/classe';
import { type Exemples, listeDemonstration } from '@/lib/seance/demonstration';
import { type ImportLu, importFichier, importTexte } from '@/lib/seance/import/importer';
import { modeleCsv } from '@/lib/seance/modele';
import { rolesGardes } from './rolesStore';
import { resumeClasse, useGardee } from './seanceStore';

interface AccueilProps {
  readonly exemples: Exemples;
  readonly onImport: (lu: ImportLu & { readonly ok: true }) => void;
  /** A session file was opened. */
  readonly onOpen: (classe: Classe) => void;
  /** Back to the class that there is; `null` when there is none. */
  readonly onBack: (() => void) | null;
}

const jour = (instant: string) => new Date(instant).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long' });

/** Reads a session, whose schema is loaded only then. */
async function readFile(texte: string) {
  const { readSeance } = await import('@/lib/seance/fichier');
  return readSeance(texte);
}

/** Where a class begins: a list that is pasted, a file, a class kept on this computer, or the invented one. */
export function Accueil({ exemples, onImport, onOpen, onBack }: AccueilProps) {
  const gardee = useGardee()?.value ?? null;
  const [erreurs, setErreurs] = useState<readonly string[]>([]);

  function take(lu: ImportLu) {
    setErreurs(lu.ok ? [] : [lu.message]);
    if (lu.ok) onImport(lu);
  }

  async function open(texte: string, then: (classe: Classe) => void) {
    const lue = await readFile(texte);
    setErreurs(lue.ok ? [] : lue.erreurs);
    if (lue.ok) then(lue.classe);
  }

  async function readInput(input: HTMLInputElement) {
    const file = input.files?.[0];
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    // The same file can be chosen again.
    input.value = '';
    if (file.name.toLowerCase().endsWith('.json')) await open(new TextDecoder().decode(bytes), onOpen);
    else take(await importFichier(bytes, rolesGardes()));
  }

  function paste(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    take(importTexte(String(new FormData(event.currentTarget).get('liste') ?? ''), rolesGardes()));
  }

  return (
    <div className="grid gap-8 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <form onSubmit={paste} className="grid content-start gap-3">
        <label htmlFor="seance-liste" className="text-lg font-bold">
          Collez votre liste
        </label>
        <p id="seance-aide" className="text-sm text-ink-soft">
          Depuis Excel, LibreOffice, Pronote, ou en mots, un élève par ligne. Colonnes utiles&nbsp;: un nom ou un
          pseudonyme, le bac ou la classe, les spécialités, la mention attendue, la ville, les vœux (codes Parcoursup,
          liens ou mots).
        </p>
        <textarea
          id="seance-liste"
          name="liste"
          rows={10}
          required
          spellCheck={false}
          aria-describedby="seance-aide"
          className="field font-mono text-sm"
          placeholder={'Inès A.\tSTMG\tAB\tLyon\t12345 23456'}
        />
        <p className="flex flex-wrap gap-3">
          <button type="submit" className="action">
            Lire cette liste
          </button>
          {onBack === null ? null : (
            <button type="button" className="action action-quiet" onClick={onBack}>
              Revenir à la classe
            </button>
          )}
        </p>
      </form>

      <div className="grid content-start gap-6">
        {gardee === null ? null : (
          <Notice title="Une séance est gardée sur cet ordinateur">
            <p>Elle sera oubliée le {jour(gardee.jusquAu)}.</p>
            <p>
              <button type="button" className="action" onClick={() => void open(gardee.texte, resumeClasse)}>
                Reprendre cette séance
              </button>
            </p>
          </Notice>
        )}
        <div className="grid gap-1">
          <label htmlFor="seance-fichier" className="font-bold">
            Ou ouvrez un fichier
          </label>
          <p id="seance-fichier-aide" className="text-sm text-ink-soft">
            CSV, texte, classeur .xlsx, ou une séance enregistrée (.json). Il est lu ici, et n’est envoyé nulle part.
          </p>
          <input
            id="seance-fichier"
            type="file"
            accept=".csv,.tsv,.txt,.xlsx,.json"
            aria-describedby="seance-fichier-aide"
            className="field text-sm"
            onChange={({ target }) => void readInput(target)}
          />
        </div>
        <div className="grid gap-2">
          <p className="font-bold">Pour essayer</p>
          <p className="flex flex-wrap gap-2">
            <button
              type="button"
              className="action action-quiet"
              onClick={() => take(importTexte(listeDemonstration(exemples), rolesGardes()))}
            >
              Classe de démonstration
            </button>
            <button
              type="button"
              className="action action-quiet"
              onClick={() => telechargerTexte('modele-classe.csv', 'text/csv', modeleCsv())}
            >
              Modèle à remplir (CSV)
            </button>
          </p>
          <p className="text-sm text-ink-soft">
            {counted(35, 'élève inventé', 'élèves inventés')}, avec les défauts d’une vraie liste, pour s’exercer.
          </p>
        </div>
        <div role="alert">
          {erreurs.length === 0 ? null : (
            <Notice title="Rien n’a été repris">
              <ul className="grid gap-1">
                {erreurs.map((erreur) => (
                  <li key={erreur}>{unbroken(erreur)}</li>
                ))}
              </ul>
            </Notice>
          )}
        </div>
      </div>
    </div>
  );
}
