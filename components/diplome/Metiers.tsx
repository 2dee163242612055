import { MetierList } from '@/components/fiche/MetierList';
import { PageLink } from '@/components/ui/PageLink';
import { TextBlocks } from '@/components/ui/TextBlocks';
import { capital } from '@/components/ui/wording';
import type { MetierNomme } from '@/lib/domain/diplome';
import type { Metier } from '@/lib/domain/metier';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import { metierPath, nomMetier } from '@/lib/views/metier';

interface MetiersProps {
  readonly metiers: readonly Metier[];
  /** As the diploma's sheets name them: all that is known without sheets of jobs. */
  readonly nommes: readonly MetierNomme[];
  readonly criteres: Criteres;
}

/** The jobs that a diploma leads to, each with what its sheet says of it first. */
export function Metiers({ metiers, nommes, criteres }: MetiersProps) {
  if (metiers.length > 0) {
    return (
      <ul className="grid gap-x-14 md:grid-cols-2">
        {metiers.map((metier) => (
          <li key={metier.id} className="grid content-start gap-1 border-b border-rule py-3 break-inside-avoid">
            <PageLink
              href={candidatUrl(metierPath(metier.id), criteres)}
              className="inline-block min-h-6 justify-self-start font-bold"
            >
              {capital(nomMetier(metier))}
            </PageLink>
            <div className="text-sm text-ink-soft">
              <TextBlocks blocs={metier.accroche} />
            </div>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div className="grid max-w-prose gap-3">
      {nommes.length === 0 ? (
        <p className="text-ink-soft">La fiche n’en nomme pas.</p>
      ) : (
        <MetierList metiers={nommes} />
      )}
      <p className="text-sm text-ink-soft">
        Leurs fiches ne sont pas chargées ici&nbsp;: il y faut les « Idéo-Fiches métiers » de l’Onisep.{' '}
        <PageLink href={candidatUrl('/donnees', criteres)} className="inline-block min-h-6">
          Ce qui est chargé
        </PageLink>
      </p>
    </div>
  );
}
