'use client';

import { createDeviceStore, type DeviceStore, readJson } from '@/lib/device/createDeviceStore';
import { useStore } from '@/lib/device/useStore';

type Ticked = readonly string[];

const NONE: Ticked = [];
const stores = new Map<string, DeviceStore<Ticked>>();

/** Ticked items as a device keeps them; `null` for anything else that stands under the key. */
export function parseTicked(text: string): Ticked | null {
  const content = readJson(text);
  return Array.isArray(content) ? content.filter((one): one is string => typeof one === 'string') : null;
}

/** One store a formation, which is forgotten when nothing of it is ticked. */
function storeOf(code: string): DeviceStore<Ticked> {
  const store =
    stores.get(code) ??
    createDeviceStore({
      key: `rose-des-voeux.preparer.${code}`,
      empty: NONE,
      parse: parseTicked,
      stringify: (ids) => (ids.length === 0 ? null : JSON.stringify(ids)),
    });
  stores.set(code, store);
  return store;
}

/** Changes the ticked items of a formation. */
export function changeTicked(code: string, operation: (ids: Ticked) => Ticked): void {
  storeOf(code).change(operation);
}

/** The ticked items of a formation; `null` on the server and while the page hydrates. */
export const useTicked = (code: string): Ticked | null => useStore(storeOf(code), ({ value }) => value);
