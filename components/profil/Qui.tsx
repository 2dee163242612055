'use client';

import { usePathname, useSearchParams } from 'next/navigation';
import { Late } from '@/components/ui/Late';
import { PageLink } from '@/components/ui/PageLink';
import { personneQuery, withPersonne } from '@/lib/device/personne';
import { FormSubmit } from './FormSubmit';
import { PROFIL_FIELDS, ProfilFields } from './ProfilFields';
import { quiLine } from './quiLine';

/** Changes of page where the new answers ask for another one. */
const RESTARTED = ['page', 'ouvert'];

/**
 * Who the figures of the page are for, in one line of the banner that opens to change it: once on a page, the same on all of them. A plain GET form
 * to the very page. The line is there without anybody too: an address that comes to say who pushes nothing down.
 */
export function Qui() {
  return (
    <Late fallback={<Personne href="/" />}>
      <Connu />
    </Late>
  );
}

function Connu() {
  const query = useSearchParams();
  const path = usePathname();
  const line = quiLine(query);
  const personne = personneQuery(query);
  // The page is the form itself, or speaks of a whole class.
  if (path === '/' || path === '/seance') return null;
  if (line === null) return <Personne href={withPersonne('/', personne)} />;
  const kept = [...query].filter(([name]) => !PROFIL_FIELDS.includes(name) && !RESTARTED.includes(name));
  // Without a town, the position stays where distances are measured from.
  const position = query.has('ville') ? [] : [...query].filter(([name]) => name === 'lat' || name === 'lon');
  return (
    // Another person shuts it, and fills it anew.
    <details className="qui no-print" key={personne}>
      <summary className="qui-ligne">
        <span className="sr-only">Mon profil : </span>
        <span className="font-semibold">{line}</span>
        <span className="ms-auto text-accent underline underline-offset-4">Changer</span>
      </summary>
      <form
        action={path}
        method="get"
        aria-label="Mon profil"
        className="grid items-end gap-3 pb-4 min-[30rem]:grid-cols-2 lg:grid-cols-[1fr_1fr_1fr_8rem_1fr_auto]"
      >
        {[...kept, ...position].map(([name, value]) => (
          <input key={`${name}-${value}`} type="hidden" name={name} value={value} />
        ))}
        <ProfilFields id="qui" known={(name) => query.get(name) ?? ''} />
        <FormSubmit className="action">Mettre à jour</FormSubmit>
        <p className="col-span-full text-sm">
          <PageLink href={withPersonne('/', personne)} className="inline-flex min-h-6 items-center">
            Préciser mon bac et ma situation
          </PageLink>
        </p>
      </form>
    </details>
  );
}

/** The line of nobody. */
function Personne({ href }: { readonly href: string }) {
  return (
    <p className="qui qui-ligne no-print">
      <span className="text-ink-soft">Pas encore de profil</span>
      <PageLink href={href} className="ms-auto inline-flex min-h-11 items-center">
        Dire mon bac
      </PageLink>
    </p>
  );
}
