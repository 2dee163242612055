'use client';

import { useEffect, useRef, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import { counted, unbroken } from '@/components/ui/wording';
import { changeEleves, removeEleves, settleMots, withVoeu } from '@/lib/seance/classe';
import type { Eleve } from '@/lib/seance/eleve';
import {
  chooseLignes,
  countFiltres,
  FILTRES,
  LIBELLES_FILTRE,
  LIBELLES_TRI,
  TRIS_CLASSE,
  type TriClasse,
  type Vue,
} from '@/lib/seance/filtres';
import { ChoisirFormation } from './ChoisirFormation';
import { Legende } from './Legende';
import { changeClasse } from './seanceStore';
import { type RangEleve, TableauClasse } from './TableauClasse';

/** What a formation is being chosen for. */
type Choix =
  /** To be proposed to the students who are ticked. */
  | { readonly kind: 'eleves' }
  /** In the place of words that some of them wrote. */
  | { readonly kind: 'mots'; readonly mots: string };

interface ClasseProps {
  readonly rangs: readonly RangEleve[];
  readonly nameOf: (eleve: Eleve, rang: number) => string;
  readonly vue: Vue;
  readonly onVue: (vue: Vue) => void;
  readonly onOpen: (id: string) => void;
  readonly retour: string | null;
}

/** The class: what is left to settle, its filters, what is done to several students at once, and the board. */
export function Classe({ rangs, nameOf, vue, onVue, onOpen, retour }: ClasseProps) {
  const titre = useRef<HTMLHeadingElement>(null);
  // Coming back from a student, the board takes the keyboard itself.
  useEffect(() => {
    if (retour === null) titre.current?.focus();
  }, [retour]);
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set());
  const [choix, setChoix] = useState<Choix | null>(null);

  const shown = chooseLignes(rangs, vue) as readonly RangEleve[];
  const counts = countFiltres(rangs);
  // Those who are ticked and in sight: nothing is done to a row that nobody sees.
  const ids = new Set(shown.flatMap(({ eleve: { id } }) => (choisis.has(id) ? [id] : [])));
  const bts = new Map(
    rangs.flatMap(({ voeux }) =>
      voeux.flatMap(({ formation }) =>
        formation === null ? [] : [[formation.voeu.cle, formation.voeu.libelle] as const],
      ),
    ),
  );
  const villes = [...new Set(rangs.map(({ eleve }) => eleve.ville).filter((ville) => ville !== ''))].toSorted((a, b) =>
    a.localeCompare(b, 'fr'),
  );

  function choose(code: string, nom: string) {
    if (choix === null) return;
    if (choix.kind === 'mots') changeClasse(`${nom} choisie`, (classe) => settleMots(classe, choix.mots, code));
    else
      changeClasse(`${nom} proposée à ${counted(ids.size, 'élève', 'élèves')}`, (classe) =>
        changeEleves(classe, ids, (eleve) => withVoeu(eleve, code)),
      );
    setChoix(null);
  }

  return (
    <div className="grid gap-4">
      <h2 ref={titre} tabIndex={-1} className="sr-only">
        {`La classe\u00a0: ${counted(rangs.length, 'élève', 'élèves')}`}
      </h2>
      <MotsAChoisir rangs={rangs} onChoose={(mots) => setChoix({ kind: 'mots', mots })} />
      <fieldset className="flex flex-wrap items-center gap-2">
        <legend className="sr-only">Filtrer la classe</legend>
        {FILTRES.filter((filtre) => filtre === 'tous' || counts[filtre] > 0 || vue.filtre === filtre).map((filtre) => (
          <button
            key={filtre}
            type="button"
            className="action action-quiet action-small"
            aria-pressed={vue.filtre === filtre}
            onClick={() => onVue({ ...vue, filtre })}
          >
            {`${LIBELLES_FILTRE[filtre]} (${counts[filtre]})`}
          </button>
        ))}
        <Choice
          label="BTS"
          value={vue.bts}
          options={[['', 'tous les BTS'], ...[...bts].toSorted(([, a], [, b]) => a.localeCompare(b, 'fr'))]}
          onChange={(value) => onVue({ ...vue, bts: value })}
        />
        <Choice
          label="Ville"
          value={vue.ville}
          options={[['', 'toutes les villes'], ...villes.map((ville) => [ville, ville] as const)]}
          onChange={(value) => onVue({ ...vue, ville: value })}
        />
        <Choice
          label="Trier"
          value={vue.tri}
          options={TRIS_CLASSE.map((tri) => [tri, LIBELLES_TRI[tri]] as const)}
          onChange={(value) => onVue({ ...vue, tri: value as TriClasse })}
        />
      </fieldset>
      <div className="seance-choisis flex flex-wrap items-center gap-2 text-sm">
        <span role="status">
          {ids.size === 0
            ? `${counted(shown.length, 'élève affiché', 'élèves affichés')}, aucun choisi`
            : counted(ids.size, 'élève choisi', 'élèves choisis')}
        </span>
        <button
          type="button"
          className="action action-small"
          disabled={ids.size === 0}
          onClick={() => setChoix({ kind: 'eleves' })}
        >
          Proposer une formation
        </button>
        <button
          type="button"
          className="action action-quiet action-small"
          disabled={ids.size === 0}
          onClick={() =>
            changeClasse(`${counted(ids.size, 'élève retiré', 'élèves retirés')}`, (classe) =>
              removeEleves(classe, ids),
            )
          }
        >
          Retirer de la classe
        </button>
        <span className="text-ink-soft">Clavier&nbsp;: ↑ ↓ parcourt, espace choisit, Entrée ouvre.</span>
      </div>
      {shown.length === 0 ? (
        <p className="text-lg">Aucun élève ne répond à ces filtres.</p>
      ) : (
        <>
          <TableauClasse
            rangs={shown}
            nameOf={nameOf}
            choisis={choisis}
            onChoose={setChoisis}
            onOpen={onOpen}
            retour={retour}
          />
          <Legende voeux={shown.flatMap(({ voeux }) => voeux)} />
        </>
      )}
      {choix === null ? null : (
        <ChoisirFormation
          titre={
            choix.kind === 'mots'
              ? unbroken(`Quelle formation pour « ${choix.mots} » ?`)
              : `Proposer une formation à ${counted(ids.size, 'élève', 'élèves')}`
          }
          mots={choix.kind === 'mots' ? choix.mots : ''}
          onChoose={choose}
          onClose={() => setChoix(null)}
        />
      )}
    </div>
  );
}

/** Vœux that were written in words: each is settled once, for all who wrote it. */
function MotsAChoisir({
  rangs,
  onChoose,
}: {
  readonly rangs: readonly RangEleve[];
  readonly onChoose: (mots: string) => void;
}) {
  const mots = new Map<string, number>();
  for (const { eleve } of rangs) for (const one of eleve.aChoisir) mots.set(one, (mots.get(one) ?? 0) + 1);
  if (mots.size === 0) return null;
  return (
    <Notice
      title={`${counted(mots.size, 'vœu écrit en mots', 'vœux écrits en mots')}, dont la formation est à choisir`}
    >
      <ul className="grid gap-1">
        {[...mots].map(([one, eleves]) => (
          <li key={one} className="flex flex-wrap items-center gap-2">
            <span>{`${one} (${counted(eleves, 'élève', 'élèves')})`}</span>
            <button type="button" className="action action-small" onClick={() => onChoose(one)}>
              Choisir<span className="sr-only"> la formation de {one}</span>
            </button>
            <button
              type="button"
              className="action action-quiet action-small"
              onClick={() => changeClasse('vœu en mots laissé', (classe) => settleMots(classe, one, null))}
            >
              Laisser<span className="sr-only"> {one}</span>
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly onChange: (value: string) => void;
}

function Choice({ label, value, options, onChange }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      className="field seance-choix"
      value={value}
      onChange={({ target }) => onChange(target.value)}
    >
      {options.map(([one, words]) => (
        <option key={one} value={one}>
          {words}
        </option>
      ))}
    </select>
  );
}
