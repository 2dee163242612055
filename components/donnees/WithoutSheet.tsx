import { PersonneLink } from '@/components/ui/PersonneLink';
import type { FormationNommee } from '@/lib/domain/formation';

/** Formations that no sheet was joined to, under the reason why: a wrong join would be worse than none. */
export function WithoutSheet({ formations }: { readonly formations: readonly FormationNommee[] }) {
  const byReason = new Map<string, FormationNommee[]>();
  for (const formation of formations) {
    if (formation.jonction.kind !== 'aucune') continue;
    const known = byReason.get(formation.jonction.raison);
    if (known === undefined) byReason.set(formation.jonction.raison, [formation]);
    else known.push(formation);
  }
  return (
    <div className="grid max-w-prose gap-2">
      {[...byReason].map(([raison, some]) => (
        <details key={raison}>
          <summary className="min-h-11 content-center">
            {raison} <span className="text-ink-soft">({some.length})</span>
          </summary>
          <ul className="my-2 grid list-disc gap-1 ps-5 text-sm">
            {some.map(({ code, nom, etablissement }) => (
              <li key={code}>
                <PersonneLink href={`/formation/${code}`} className="inline-block min-h-6">
                  {nom}, {etablissement.nom}
                </PersonneLink>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  );
}
