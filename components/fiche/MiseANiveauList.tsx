import type { Formation } from '@/lib/domain/formation';
import { EcoleLinks } from './EcoleLinks';

/** Mises à niveau that lead to this BTS: the same school's first, for it is the nearest way in. */
export function MiseANiveauList({
  misesANiveau,
  uai,
}: {
  readonly misesANiveau: readonly Formation[];
  readonly uai: string | null;
}) {
  const here = misesANiveau.filter(({ etablissement }) => uai !== null && etablissement.uai === uai);
  const elsewhere = misesANiveau.filter((formation) => !here.includes(formation));
  const named = (all: readonly Formation[]) =>
    all.map(({ code, etablissement: { nom, commune } }) => ({
      code,
      nom: commune === null ? nom : `${nom}, ${commune}`,
    }));
  return (
    <div className="grid max-w-prose gap-4">
      {here.length === 0 ? null : (
        <div className="grid gap-2">
          <h3 className="text-base">Dans le même établissement</h3>
          <EcoleLinks ecoles={named(here)} />
        </div>
      )}
      {elsewhere.length === 0 ? null : (
        <details className="fold-paper">
          <summary className="min-h-11 content-center">
            {here.length === 0 ? 'Où la suivre' : 'Ailleurs'} ({elsewhere.length})
          </summary>
          <EcoleLinks ecoles={named(elsewhere)} />
        </details>
      )}
    </div>
  );
}
