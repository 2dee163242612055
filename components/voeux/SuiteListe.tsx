import { Part } from '@/components/ui/Part';
import { unbroken } from '@/components/ui/wording';
import { PHRASE_REFUS_POSSIBLE, PHRASES_SUITE } from '@/components/voeux/suite';

/** Under every list: no list is safe from refusals, and what comes next. */
export function SuiteListe() {
  return (
    <div className="no-print">
      <Part id="suite" title="Et si tout est refusé ?">
        <div className="grid max-w-prose gap-2">
          <p className="font-bold">{PHRASE_REFUS_POSSIBLE}</p>
          {PHRASES_SUITE.map((phrase) => (
            <p key={phrase}>{unbroken(phrase)}</p>
          ))}
        </div>
      </Part>
    </div>
  );
}
