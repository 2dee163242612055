'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { counted, unbroken } from '@/components/ui/wording';
import type { EleveLu } from '@/lib/seance/eleve';
import { LIBELLES_ROLE, labelsOf, ROLES, type Role } from '@/lib/seance/import/colonnes';
import { withCell, withEntete } from '@/lib/seance/import/importer';
import { APPELLATIONS, type Appellation, type Import, type LigneLue, lireClasse } from '@/lib/seance/import/lireClasse';
import { bacCourt, mentionCourte } from './profilEleve';
import { keepRole, rolesGardes } from './rolesStore';

const LIBELLES_APPELLATION: Readonly<Record<Appellation, string>> = {
  'prenom-initiale': 'prénom et initiale du nom (Inès A.)',
  initiales: 'initiales (I A)',
  numero: 'numéros (Élève 1)',
  entier: 'tels qu’ils sont écrits',
};

/** Rows drawn: beyond, a list is too long for a session anyway. */
const LIGNES_MONTREES = 220;
/** Rows offered as the head. */
const ENTETES_OFFERTES = 10;

interface ApercuImportProps {
  readonly source: Import;
  readonly remarques: readonly string[];
  readonly onChange: (source: Import) => void;
  readonly onConfirm: (eleves: readonly EleveLu[]) => void;
  readonly onCancel: () => void;
}

/** Rows and columns of a table are told by their place. */
const numbered = <T,>(all: readonly T[]) => all.map((one, place) => [one, place] as const);

const isWrong = ({ constats, retenue }: LigneLue) =>
  retenue && constats.some(({ gravite }) => gravite === 'a-corriger');

/** What was understood of a list, line by line, and what is to be corrected, in its very cell. */
export function ApercuImport({ source, remarques, onChange, onConfirm, onCancel }: ApercuImportProps) {
  const id = useId();
  const titre = useRef<HTMLHeadingElement>(null);
  useEffect(() => titre.current?.focus(), []);
  const [onlyWrong, setOnlyWrong] = useState(false);
  const { lignes, constats } = lireClasse(source);
  const labels = labelsOf(source.tableau, source.entete);
  const retenues = lignes.filter(({ retenue }) => retenue);
  const wrong = lignes.filter(isWrong);
  const shown = (onlyWrong && wrong.length > 0 ? wrong : lignes).slice(0, LIGNES_MONTREES);

  function setRole(column: number, role: Role) {
    if (source.entete !== null) keepRole(labels[column] ?? '', role);
    onChange({ ...source, roles: source.roles.map((one, index) => (index === column ? role : one)) });
  }

  return (
    <section aria-labelledby={`${id}-titre`} className="grid gap-4">
      <h2 id={`${id}-titre`} ref={titre} tabIndex={-1} className="text-xl">
        {counted(retenues.length, 'élève compris', 'élèves compris')}
        {wrong.length === 0
          ? ', rien à corriger'
          : `, ${counted(wrong.length, 'ligne à corriger', 'lignes à corriger')}`}
      </h2>
      {[...remarques, ...constats].length === 0 ? null : (
        <ul className="grid max-w-prose gap-1 text-sm text-ink-soft">
          {[...remarques, ...constats].map((constat) => (
            <li key={constat}>{unbroken(constat)}</li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 text-sm">
        <label className="grid gap-1">
          <span className="font-semibold">Ligne des titres</span>
          <select
            className="field"
            value={source.entete ?? ''}
            onChange={({ target }) =>
              onChange(withEntete(source, target.value === '' ? null : Number(target.value), rolesGardes()))
            }
          >
            <option value="">aucune</option>
            {numbered(source.tableau.slice(0, Math.max(ENTETES_OFFERTES, (source.entete ?? 0) + 1))).map(
              ([cells, row]) => (
                <option key={row} value={row}>
                  {`ligne ${row + 1}\u00a0: ${cells
                    .filter((cell) => cell !== '')
                    .join(', ')
                    .slice(0, 40)}`}
                </option>
              ),
            )}
          </select>
        </label>
        <label className="grid gap-1">
          <span className="font-semibold">Nommer les élèves par</span>
          <select
            className="field"
            value={source.appellation}
            onChange={({ target }) => onChange({ ...source, appellation: target.value as Appellation })}
          >
            {APPELLATIONS.map((appellation) => (
              <option key={appellation} value={appellation}>
                {LIBELLES_APPELLATION[appellation]}
              </option>
            ))}
          </select>
        </label>
        <label className="grid gap-1">
          <span className="font-semibold">Bac de ceux dont la ligne n’en dit pas</span>
          <input
            className="field"
            defaultValue={source.bacCommun}
            placeholder="STMG, bac pro MCV…"
            onBlur={({ target }) => onChange({ ...source, bacCommun: target.value })}
          />
        </label>
        {wrong.length === 0 ? null : (
          <label className="flex min-h-11 items-center gap-2">
            <input type="checkbox" checked={onlyWrong} onChange={({ target }) => setOnlyWrong(target.checked)} />
            Seulement les lignes à corriger
          </label>
        )}
      </div>

      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable with the keyboard. */}
      <section className="seance-apercu relative overflow-auto" aria-labelledby={`${id}-legende`} tabIndex={0}>
        <table className="data-table">
          <caption id={`${id}-legende`} className="sr-only">
            La liste, ligne par ligne
          </caption>
          <thead>
            <tr>
              <th scope="col">Ligne</th>
              <th scope="col" className="min-w-72">
                Ce qui est compris
              </th>
              {numbered(labels).map(([label, column]) => (
                <th key={column} scope="col" className="min-w-32">
                  <label className="grid gap-1">
                    <span className="text-ink">{label}</span>
                    <select
                      className="seance-role"
                      value={source.roles[column]}
                      onChange={({ target }) => setRole(column, target.value as Role)}
                    >
                      {ROLES.map((role) => (
                        <option key={role} value={role}>
                          {LIBELLES_ROLE[role]}
                        </option>
                      ))}
                    </select>
                  </label>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((ligne) => (
              <Rang key={ligne.row} ligne={ligne} source={source} onChange={onChange} />
            ))}
          </tbody>
        </table>
      </section>
      {lignes.length > shown.length && !onlyWrong ? (
        <p className="text-sm text-ink-soft">
          {counted(
            lignes.length - shown.length,
            'ligne de plus n’est pas montrée',
            'lignes de plus ne sont pas montrées',
          )}
          .
        </p>
      ) : null}
      <p className="seance-pied flex flex-wrap gap-3">
        <button
          type="button"
          className="action"
          disabled={retenues.length === 0}
          onClick={() => onConfirm(retenues.map(({ eleve }) => eleve))}
        >
          {retenues.length < 2
            ? `Reprendre ${counted(retenues.length, 'élève', 'élèves')}`
            : `Reprendre ces ${retenues.length} élèves`}
        </button>
        <button type="button" className="action action-quiet" onClick={onCancel}>
          Revenir sans rien reprendre
        </button>
      </p>
    </section>
  );
}

interface RangProps {
  readonly ligne: LigneLue;
  readonly source: Import;
  readonly onChange: (source: Import) => void;
}

function Rang({ ligne: { row, eleve, constats, retenue }, source, onChange }: RangProps) {
  const id = useId();
  const cells = source.tableau[row] ?? [];
  const wrong = new Map(
    constats.flatMap(({ gravite, colonne, message }) =>
      gravite === 'a-corriger' && colonne !== null ? [[colonne, message] as const] : [],
    ),
  );
  const voeux = eleve.voeux.length + eleve.aChoisir.length;
  return (
    <tr className={retenue ? '' : 'seance-ecartee'}>
      <td className="number">
        <label className="flex min-h-6 items-center gap-2">
          <input
            type="checkbox"
            checked={retenue}
            aria-label={`Reprendre la ligne ${row + 1}, ${eleve.pseudonyme}`}
            onChange={({ target }) =>
              onChange({ ...source, choisies: new Map([...source.choisies, [row, target.checked]]) })
            }
          />
          {row + 1}
        </label>
      </td>
      <th scope="row">
        <strong>{eleve.pseudonyme}</strong>
        <br />
        <span className="text-xs text-ink-soft">
          {[bacCourt(eleve), mentionCourte(eleve), eleve.ville, counted(voeux, 'vœu', 'vœux')]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {constats.map(({ gravite, message }) => (
          <span
            key={message}
            className={`block text-xs ${gravite === 'a-corriger' ? 'seance-constat' : 'text-ink-soft'}`}
          >
            {unbroken(message)}
          </span>
        ))}
      </th>
      {numbered(cells).map(([cell, column]) =>
        wrong.has(column) ? (
          <td key={column}>
            <input
              id={`${id}-${column}`}
              className="field seance-cellule"
              aria-label={`Ligne ${row + 1}, à corriger. ${wrong.get(column)}`}
              aria-invalid="true"
              defaultValue={cell}
              onBlur={({ target }) => {
                if (target.value !== cell) onChange(withCell(source, row, column, target.value));
              }}
              onKeyDown={({ key, currentTarget }) => {
                if (key === 'Enter') currentTarget.blur();
              }}
            />
          </td>
        ) : (
          <td
            key={column}
            className={source.roles[column] === 'ignorer' ? 'text-ink-soft line-through' : 'whitespace-pre-line'}
          >
            {cell.length > 80 ? `${cell.slice(0, 79)}…` : cell}
          </td>
        ),
      )}
    </tr>
  );
}
