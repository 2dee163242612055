import { Notice } from '@/components/ui/Notice';
import { PersonneLink } from '@/components/ui/PersonneLink';
import { PHRASES_TRI_ACCES } from '@/lib/phrases/resultats';

/** What « Le plus ouvert d’abord » ranks by. Hard words are linked to: explained in place, the page would carry them all. */
export function AideTri() {
  return (
    <Notice title="Le tri « Le plus ouvert d’abord »">
      {PHRASES_TRI_ACCES.map((phrase) => (
        <p key={phrase}>{phrase}</p>
      ))}
      <p>
        <PersonneLink href="/glossaire#en-position">Les mots expliqués</PersonneLink>
      </p>
    </Notice>
  );
}
