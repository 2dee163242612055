import { PageLink } from '@/components/ui/PageLink';
import { capital } from '@/components/ui/wording';
import { lieuPeriode, phraseInsertion, phrasePetitNombre } from '@/lib/phrases/insertion';
import type { Criteres } from '@/lib/search/criteres';
import { candidatUrl } from '@/lib/search/urls';
import type { EntrerView } from '@/lib/views/formationEntrer';

interface EtApresProps {
  readonly view: Pick<EntrerView, 'diplome' | 'insertion' | 'formation'>;
  readonly criteres: Criteres;
}

/** In a line: what those who finish do next, at this school where it is published, else in its région. The diploma's page tells the rest. */
export function EtApres({ view: { diplome, insertion, formation }, criteres }: EtApresProps) {
  if (diplome === null) {
    const { jonction } = formation;
    return (
      <p className="max-w-prose">
        Aucune fiche de diplôme n’est rattachée à cette formation.{' '}
        {jonction.kind === 'aucune' ? <span className="text-ink-soft">{jonction.raison}</span> : null}
      </p>
    );
  }
  const link = (words: string) => (
    <PageLink href={`${candidatUrl(diplome.fiche, criteres)}#et-apres`} className="inline-block min-h-6">
      {words}
    </PageLink>
  );
  if (insertion.kind !== 'connue') {
    return (
      <p className="max-w-prose">
        {insertion.kind === 'absente'
          ? 'InserJeunes n’a pas de chiffre de ce diplôme, ni pour cette école ni pour sa région.'
          : 'Les chiffres d’InserJeunes ne sont pas chargés ici.'}{' '}
        {link(insertion.kind === 'absente' ? 'Ce qu’on sait de l’après de ce diplôme' : 'Ce qu’il faudrait charger')}
      </p>
    );
  }
  const note = phrasePetitNombre(insertion.insertion);
  return (
    <p className="max-w-prose">
      {capital(lieuPeriode(insertion.insertion))}. {capital(phraseInsertion(insertion.insertion))}{' '}
      <span className="text-sm text-ink-soft">
        {note === null ? '' : `${note} `}Ce n’est pas une note de l’école. {link('La source, et les autres régions')}
      </span>
    </p>
  );
}
