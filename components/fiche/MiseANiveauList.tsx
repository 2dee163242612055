import { PageLink } from '@/components/ui/PageLink';
import type { Formation } from '@/lib/domain/formation';

/** Mises à niveau that lead to this BTS: the same school's first, for it is the nearest way in. */
export function MiseANiveauList({
  misesANiveau,
  uai,
  href,
}: {
  readonly misesANiveau: readonly Formation[];
  readonly uai: string | null;
  readonly href: (code: string) => string;
}) {
  const here = misesANiveau.filter(({ etablissement }) => uai !== null && etablissement.uai === uai);
  const elsewhere = misesANiveau.filter((formation) => !here.includes(formation));
  const item = ({ code, etablissement }: Formation) => (
    <li key={code}>
      <PageLink href={href(code)} className="inline-block min-h-6">
        {etablissement.nom}
        {etablissement.commune === null ? '' : `, ${etablissement.commune}`}
      </PageLink>
    </li>
  );
  return (
    <div className="grid max-w-prose gap-4">
      {here.length === 0 ? null : (
        <div className="grid gap-2">
          <h3 className="text-base">Dans le même établissement</h3>
          <ul className="grid list-disc gap-1 ps-5">{here.map(item)}</ul>
        </div>
      )}
      {elsewhere.length === 0 ? null : (
        <details className="fold-paper">
          <summary className="min-h-11 content-center">
            {here.length === 0 ? 'Où la suivre' : 'Ailleurs'} ({elsewhere.length})
          </summary>
          <ul className="mt-2 grid list-disc gap-1 ps-5">{elsewhere.map(item)}</ul>
        </details>
      )}
    </div>
  );
}
