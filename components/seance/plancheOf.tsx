import type { ReactNode } from 'react';
import type { GroupePlanche } from '@/components/charts/Planche';
import { unbroken } from '@/components/ui/wording';
import { groupVoeux, type VoeuConnu } from './voeuxEleve';

/**
 * A student's vœux as the shared board draws them.
 *
 * @param Titre level of the heading of a BTS
 * @param libelleOf what a row is
 * @param detail under it
 */
export function plancheOf(
  voeux: readonly VoeuConnu[],
  Titre: 'h3' | 'h4',
  libelleOf: (voeu: VoeuConnu) => string,
  detail?: (voeu: VoeuConnu) => ReactNode,
): readonly GroupePlanche[] {
  return groupVoeux(voeux).map(({ cle, libelle, voeux: own }) => ({
    key: cle,
    titre: <Titre className="text-base">{unbroken(libelle)}</Titre>,
    rangs: own.map((voeu) => ({
      key: voeu.code,
      libelle: libelleOf(voeu),
      figure: voeu.figure,
      ...(voeu.sans === null ? {} : { sans: voeu.sans }),
      ...(detail === undefined ? {} : { detail: detail(voeu) }),
    })),
  }));
}
