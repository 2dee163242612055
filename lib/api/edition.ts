import type { Publication } from '@/lib/env';
import { fingerprint } from './entityTag';

/** The parts of a catalogue that tell it from another. */
interface Made {
  readonly release: { readonly digest: string; readonly publieeLe: string };
  readonly estimateur: { readonly version: string };
  readonly fiabilite: { readonly generatedAt: string } | null;
}

/**
 * Names all that answers are made of, but for their address: the build, the release, what was computed from it, and what the environment says of the
 * site. Thirty-two hexadecimal digits, the same on every machine that serves the same.
 */
export function editionOf({ release, estimateur, fiabilite }: Made, { url, contact }: Publication): string {
  return fingerprint([
    process.env.ROSE_BUILD ?? 'development',
    release.digest,
    release.publieeLe,
    estimateur.version,
    fiabilite?.generatedAt ?? '',
    url ?? '',
    contact ?? '',
  ]);
}
