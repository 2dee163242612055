import { connection } from 'next/server';
import { cache } from 'react';
import { currentHolder, type EtatCatalogue } from '@/lib/catalogue/holder';

/** The catalogue in service, for a route: take it once, keep it for the whole request. Nothing is read at build time. */
export async function currentCatalogue(): Promise<EtatCatalogue> {
  await connection();
  const holder = currentHolder();
  if (holder === null) throw new Error('The catalogue is asked for before instrumentation.ts has put it in service');
  return holder.getCatalogue();
}

/** The same for a page: its layout, its title and its content share one snapshot. */
export const requestCatalogue = cache(currentCatalogue);
