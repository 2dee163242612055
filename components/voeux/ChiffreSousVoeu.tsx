import { IntervalLine } from '@/components/charts/IntervalLine';
import { BORROWED, band, countOf, OUTCOME, RELIABILITY, rate } from '@/components/estimation/words';
import { counted } from '@/components/ui/wording';
import type { FormationListe } from '@/lib/api/schemas/liste';

/** The figure of one sous-vœu, as short as its rules allow: rate, count, what is counted, interval, band with its number, reliability with its n. */
export function ChiffreSousVoeu({ estimation }: { readonly estimation: FormationListe['estimation'] }) {
  if (estimation === null) return null;
  if (estimation.kind === 'indisponible') return <p className="text-sm">{estimation.phrase}</p>;
  const [first] = estimation.preuves;
  const borrowed = BORROWED[estimation.niveau];
  return (
    <div className="grid content-start gap-2">
      <p className="flex flex-wrap items-baseline gap-x-3">
        <strong className="text-2xl">{rate(estimation)}</strong>
        <strong className="text-sm">{band(estimation)}</strong>
      </p>
      <IntervalLine taux={estimation.taux} intervalle={estimation.intervalle} />
      <p className="text-xs text-ink-soft">
        {estimation.kind === 'estimee' ? `Estimation${borrowed === undefined ? '' : ` ${borrowed}`}. ` : ''}
        En {first.session}, {countOf(first)} {OUTCOME[estimation.mesure]}. Fiabilité {RELIABILITY[estimation.fiabilite]}{' '}
        ({counted(first.sur, 'candidat', 'candidats')}).
      </p>
    </div>
  );
}
