import { readContenuPack } from '@/app/releases';
import type { Catalogue } from '@/lib/catalogue/catalogue';
import { perCatalogue } from '@/lib/catalogue/perCatalogue';
import { writePack } from '@/lib/pack/writePack';

type Pack = Uint8Array<ArrayBuffer>;

const madeOf = perCatalogue('pack', (): { making: Promise<Pack | null> | null } => ({ making: null }));

/**
 * The pack of a catalogue, made at its first asking and kept as long as the catalogue is; a failure is tried again at the next.
 *
 * @returns `null` when another release has replaced it meanwhile
 */
export function packOf(catalogue: Catalogue): Promise<Pack | null> {
  const made = madeOf(catalogue);
  made.making ??= makePack(catalogue).catch((error: unknown) => {
    made.making = null;
    throw error;
  });
  return made.making;
}

async function makePack({ release }: Catalogue): Promise<Pack | null> {
  const contenu = await readContenuPack(release.digest);
  return contenu === null ? null : writePack(contenu);
}
