import { Quote } from '@/components/ui/Quote';
import type { LectureDite } from '@/lib/phrases/candidat';

/** What the commission says of the candidate's EDS, and what was counted for the pair. No rate is made of it. */
export function Specialites({ eds }: { readonly eds: NonNullable<LectureDite['eds']> }) {
  return (
    <div className="grid max-w-prose gap-3">
      <h3 className="text-lg">Tes spécialités</h3>
      <p>{eds.phrase}</p>
      {eds.poids === null ? null : (
        <Quote attribution="Le degré d’importance des spécialités, dans les mots du rapport public de la formation">
          <p>{eds.poids}</p>
        </Quote>
      )}
      {eds.paire === null ? null : (
        <p>
          {eds.paire.phrase}{' '}
          <span className="text-sm text-ink-soft">Une population à part : elle n’entre pas dans l’estimation.</span>
        </p>
      )}
    </div>
  );
}
