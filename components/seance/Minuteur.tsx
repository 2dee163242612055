'use client';

import { useEffect, useState } from 'react';
import { createStore } from '@/lib/device/createStore';
import { useStore } from '@/lib/device/useStore';

const MINUTE = 60_000;
const DUREES = [55, 30, 15, 5] as const;

/** The end of the hour, as the clock of this computer counts it; `null` when it is not counted. */
const finStore = createStore<number | null>(null);

/** « 54:12 »; after the hour, how far beyond it: « +1:05 ». */
function reste(fin: number, now: number): string {
  const seconds = Math.round((fin - now) / 1000);
  const [minutes, rest] = [Math.floor(Math.abs(seconds) / 60), Math.abs(seconds) % 60];
  return `${seconds < 0 ? '+' : ''}${minutes}:${String(rest).padStart(2, '0')}`;
}

/** Counts the hour down, whatever is on the screen. Nobody hears it unless they ask. */
export function Minuteur() {
  const fin = useStore(finStore);
  const [now, setNow] = useState(0);
  useEffect(() => {
    if (fin === null) return;
    setNow(Date.now());
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [fin]);

  if (fin === null) {
    return (
      <select
        aria-label="Minuteur de l’heure"
        className="field seance-minuteur"
        value=""
        onChange={({ target }) => finStore.set(Date.now() + Number(target.value) * MINUTE)}
      >
        <option value="">Minuteur</option>
        {DUREES.map((duree) => (
          <option key={duree} value={duree}>
            {duree} minutes
          </option>
        ))}
      </select>
    );
  }
  return (
    <span className="inline-flex items-center gap-2">
      <span role="timer" aria-label="Temps qui reste" className="text-lg font-bold">
        {reste(fin, Math.max(now, fin - 60 * MINUTE))}
      </span>
      <button type="button" className="action action-quiet action-small" onClick={() => finStore.set(null)}>
        Arrêter
      </button>
    </span>
  );
}
