import { unbroken } from '@/components/ui/wording';
import type { ListeDetail } from '@/lib/api/schemas/liste';

/** What the list lacks. Advice: the list stays the student's. */
export function Manques({ manques }: { readonly manques: ListeDetail['manques'] }) {
  if (manques.length === 0) return null;
  return (
    <section aria-labelledby="manques" className="no-print tick grid content-start gap-4">
      <h2 id="manques" className="text-lg">
        Ce qui manque à la liste
      </h2>
      <ul className="grid gap-3 text-sm">
        {manques.map(({ cle, phrase }) => (
          <li key={cle} className="border-s-2 border-accent ps-3">
            {unbroken(phrase)}
          </li>
        ))}
      </ul>
    </section>
  );
}
