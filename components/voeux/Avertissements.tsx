import { unbroken } from '@/components/ui/wording';
import type { FormationListe } from '@/lib/api/schemas/liste';

/** Notices of the figures of a list: each source's once, instead of under every figure. */
export function Avertissements({ formations }: { readonly formations: readonly FormationListe[] }) {
  const notices = new Set(
    formations.flatMap(({ estimation }) =>
      estimation === null || estimation.kind === 'indisponible' ? [] : estimation.avertissements,
    ),
  );
  if (notices.size === 0) return null;
  return (
    <details className="text-xs text-ink-soft">
      <summary className="min-h-6">D’où viennent ces chiffres, et ce qu’ils ne disent pas</summary>
      <ul className="mt-2 grid max-w-prose list-disc gap-1 ps-5">
        {[...notices].map((notice) => (
          <li key={notice}>{unbroken(notice)}</li>
        ))}
      </ul>
    </details>
  );
}
