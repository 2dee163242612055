import { readContenuPack } from '@/app/releases';
import { writePack } from '@/lib/pack/writePack';

/** Writes the pack of a release on the standard output, in a process of its own (packOf.ts); nothing when another release has replaced it. */
const contenu = await readContenuPack(process.argv[2] ?? '');
if (contenu !== null) process.stdout.write(await writePack(contenu));
