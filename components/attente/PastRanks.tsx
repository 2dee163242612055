import { LastRank } from '@/components/charts/LastRank';
import { unbroken } from '@/components/ui/wording';
import {
  LIMITES_ATTENTE,
  phraseAppeles,
  phrasePosition,
  phraseRangEnsemble,
  phraseRangPasse,
  phraseVerification,
} from '@/lib/phrases/attente';
import type { RangsFormation } from '@/lib/views/rangs';

interface PastRanksProps {
  readonly rangs: RangsFormation;
  /** `null`: no group chosen, all are shown and none is compared. */
  readonly groupe: string | null;
  readonly rang: number | null;
  readonly position: number | null;
}

/** What past sessions publish, beside the rank that was given. */
export function PastRanks({ rangs, groupe, rang, position }: PastRanksProps) {
  const chosen = groupe === null ? null : (rangs.groupes.find(({ libelle }) => libelle === groupe) ?? null);
  const shown = chosen === null ? rangs.groupes : [chosen];
  const verification = phraseVerification(rang, position);
  // Two numbers that contradict each other are compared with nothing.
  const comparable = verification === null ? rang : null;
  const mine = chosen === null ? null : comparable;
  return (
    <div className="grid gap-8">
      {verification === null ? null : (
        <p role="status" className="max-w-prose font-bold">
          {unbroken(verification)}
        </p>
      )}
      {rang !== null && chosen === null && rangs.groupes.length > 0 ? (
        <p role="status" className="max-w-prose font-bold">
          Choisis ton groupe&nbsp;: un rang ne se compare qu’à l’intérieur d’un groupe.
        </p>
      ) : null}
      {chosen === null ? null : (
        <ul className="grid max-w-prose gap-3 text-lg">
          {chosen.rangs.map(({ session, rang: dernier }) => (
            <li key={session}>{unbroken(phraseRangPasse({ session, groupe: chosen.libelle, dernier }, mine))}</li>
          ))}
        </ul>
      )}
      {position === null ? null : <p className="max-w-prose">{unbroken(phrasePosition(position))}</p>}
      {shown.length === 0 ? (
        <p className="max-w-prose">
          Aucune session chargée ne publie le rang du dernier appelé de cette formation&nbsp;: il n’y a rien à comparer
          ici.
        </p>
      ) : (
        <LastRank
          id="rangs"
          caption={
            chosen === null
              ? 'Rang du dernier appelé de chaque groupe, à la fin de la session'
              : `Rang du dernier appelé du groupe «\u00a0${chosen.libelle}\u00a0», à la fin de la session`
          }
          groupes={shown}
          {...(mine === null ? {} : { mine })}
        />
      )}
      {rangs.ensemble.length === 0 && rangs.rapport === null ? null : (
        <ul className="grid max-w-prose gap-2 text-sm">
          {rangs.rapport?.groupes.map(({ libelle, appeles }) => (
            <li key={libelle}>{unbroken(phraseAppeles(rangs.rapport?.session ?? 0, libelle, appeles))}</li>
          ))}
          {rangs.ensemble.map((one) => (
            <li key={one.session}>{unbroken(phraseRangEnsemble(one))}</li>
          ))}
        </ul>
      )}
      <ul className="grid max-w-prose list-disc gap-1.5 ps-5 text-sm text-ink-soft">
        {LIMITES_ATTENTE.map((limite) => (
          <li key={limite}>{unbroken(limite)}</li>
        ))}
      </ul>
    </div>
  );
}
