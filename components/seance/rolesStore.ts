'use client';

import { createDeviceStore, readJson } from '@/lib/device/createDeviceStore';
import { fold } from '@/lib/domain/fold';
import { ROLES, type Role, type RolesGardes, roleOfLabel } from '@/lib/seance/import/colonnes';

/** Labels that are remembered: those of a few lists. */
const GARDES_MAX = 60;

/** What columns were said to be, by their labels: they name nobody. */
const store = createDeviceStore<RolesGardes>({
  key: 'rose-des-voeux.seance.colonnes',
  empty: new Map(),
  parse: (text) => {
    const read = readJson(text);
    if (!Array.isArray(read)) return null;
    return new Map(
      read.flatMap((one: unknown): [string, Role][] =>
        Array.isArray(one) && typeof one[0] === 'string' && ROLES.includes(one[1]) ? [[one[0], one[1]]] : [],
      ),
    );
  },
  stringify: (roles) => (roles.size === 0 ? null : JSON.stringify([...roles])),
});

export const rolesGardes = (): RolesGardes => store.get().value;

/** Remembers what a column was said to be, where its label does not say so by itself. */
export function keepRole(label: string, role: Role): void {
  const key = fold(label);
  if (key === '' || key.length > 48) return;
  store.change((roles) => {
    const others = [...roles].filter(([one]) => one !== key);
    return new Map((roleOfLabel(label) === role ? others : [...others, [key, role] as const]).slice(-GARDES_MAX));
  });
}
