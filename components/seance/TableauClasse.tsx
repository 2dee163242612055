'use client';

import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { PlancheMini } from '@/components/charts/Planche';
import { DataTable } from '@/components/ui/DataTable';
import { counted } from '@/components/ui/wording';
import { phraseEquilibreBref } from '@/lib/phrases/equilibre';
import { type Eleve, manquesOf } from '@/lib/seance/eleve';
import type { LigneClasse } from '@/lib/seance/filtres';
import { bacCourt, mentionCourte } from './profilEleve';
import type { VoeuConnu } from './voeuxEleve';

export interface RangEleve extends LigneClasse {
  /** Place in the whole class, from 1. */
  readonly rang: number;
  readonly voeux: readonly VoeuConnu[];
}

interface TableauClasseProps {
  readonly rangs: readonly RangEleve[];
  /** How a student is called on screen. */
  readonly nameOf: (eleve: Eleve, rang: number) => string;
  readonly choisis: ReadonlySet<string>;
  readonly onChoose: (choisis: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  /** Student that one comes back from: the keyboard is where it was. */
  readonly retour: string | null;
}

/** The class on one board, a row of 40 px a student. Arrows walk through the rows, which are one stop of the keyboard; space ticks one, Enter opens it. */
export function TableauClasse({ rangs, nameOf, choisis, onChoose, onOpen, retour }: TableauClasseProps) {
  const [current, setCurrent] = useState(retour);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const stop = rangs.some(({ eleve }) => eleve.id === current) ? current : (rangs[0]?.eleve.id ?? null);
  const all = rangs.length > 0 && rangs.every(({ eleve }) => choisis.has(eleve.id));

  function toggle(id: string) {
    const next = new Set(choisis);
    if (!next.delete(id)) next.add(id);
    onChoose(next);
  }

  function walk(event: KeyboardEvent<HTMLTableSectionElement>) {
    const buttons = [...event.currentTarget.querySelectorAll<HTMLButtonElement>('button[data-eleve]')];
    const from = buttons.findIndex((button) => button.closest('tr')?.contains(document.activeElement));
    const to = { ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: buttons.length - 1 }[event.key];
    if (to !== undefined && from >= 0) {
      event.preventDefault();
      buttons[to]?.focus();
    } else if (event.key === ' ' && document.activeElement === buttons[from]) {
      event.preventDefault();
      toggle(buttons[from]?.dataset.eleve ?? '');
    }
  }

  return (
    <DataTable
      id="seance-classe"
      className="seance-classe"
      caption={<span className="sr-only">La classe, un élève par ligne</span>}
    >
      <thead>
        <tr>
          <th scope="col">
            <input
              type="checkbox"
              aria-label="Choisir tous les élèves affichés"
              checked={all}
              onChange={() => onChoose(all ? new Set() : new Set(rangs.map(({ eleve }) => eleve.id)))}
            />
          </th>
          <th scope="col">Élève</th>
          <th scope="col" className="seance-moyen">
            Bac
          </th>
          <th scope="col" className="seance-moyen">
            Mention
          </th>
          <th scope="col" className="seance-large seance-ville">
            Ville
          </th>
          <th scope="col" className="number">
            Vœux
          </th>
          <th scope="col" className="seance-planche">
            <span className="seance-echelle">
              <span>0</span>
              <span>de 0 à 100&nbsp;%, par vœu</span>
              <span>100&nbsp;%</span>
            </span>
          </th>
          <th scope="col" className="seance-large">
            Équilibre
          </th>
        </tr>
      </thead>
      <tbody onKeyDown={walk} onFocus={({ target }) => setCurrent(target.closest('tr')?.dataset.eleve ?? null)}>
        {rangs.map((rang) => {
          const { eleve } = rang;
          const nom = nameOf(eleve, rang.rang);
          const isStop = stop === eleve.id;
          return (
            <tr key={eleve.id} data-eleve={eleve.id} className={choisis.has(eleve.id) ? 'own' : ''}>
              <td>
                <input
                  type="checkbox"
                  tabIndex={isStop ? 0 : -1}
                  aria-label={`Choisir ${nom}`}
                  checked={choisis.has(eleve.id)}
                  onChange={() => toggle(eleve.id)}
                />
              </td>
              <th scope="row">
                <button
                  type="button"
                  ref={eleve.id === retour ? back : null}
                  data-eleve={eleve.id}
                  tabIndex={isStop ? 0 : -1}
                  className="seance-nom"
                  onClick={() => onOpen(eleve.id)}
                >
                  {nom}
                </button>
              </th>
              <td className="seance-bac seance-moyen">{bacCourt(eleve)}</td>
              <td className="seance-moyen">{mentionCourte(eleve)}</td>
              <td className="seance-large seance-ville">{eleve.ville}</td>
              <td className="number">{eleve.voeux.length}</td>
              <td className="seance-planche">
                <Apercu rang={rang} />
              </td>
              <td className="seance-large seance-equilibre">{phraseEquilibreBref(rang.paliers) ?? ''}</td>
            </tr>
          );
        })}
      </tbody>
    </DataTable>
  );
}

function Apercu({ rang: { eleve, voeux } }: { readonly rang: RangEleve }) {
  const figures = voeux.flatMap(({ figure }) => (figure === null ? [] : [figure]));
  const manques = manquesOf(eleve);
  if (figures.length > 0) {
    return <PlancheMini figures={figures} libelle={phraseEquilibreBref(figures.map(({ palier }) => palier)) ?? ''} />;
  }
  if (eleve.voeux.length === 0 && manques.length === 0) return <span className="text-ink-soft">sans vœu</span>;
  if (manques.length > 0) return <span className="text-ink-soft">{`? ${manques.join(', ')}`}</span>;
  return (
    <span className="text-ink-soft">
      {voeux[0]?.sans ?? counted(eleve.voeux.length, 'vœu sans chiffre', 'vœux sans chiffre')}
    </span>
  );
}
