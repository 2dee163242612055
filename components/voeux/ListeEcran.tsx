import type { ReactNode } from 'react';
import { PHRASE_ORDRE } from '@/components/keep/phrases';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import type { FormationListe, ListeDetail } from '@/lib/api/schemas/liste';
import { comparaisonUrl } from '@/lib/device/selection';
import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import { Avertissements } from './Avertissements';
import { Bilan } from './Bilan';
import { ImpressionListe } from './ImpressionListe';
import type { Ligne, VoeuLignes } from './lignes';
import { Manques } from './Manques';
import { SousVoeu } from './SousVoeu';

/** Where the focus returns when what had it is gone. */
export const TITRE_VOEUX = 'les-voeux';

interface ListeEcranProps {
  readonly voeux: readonly VoeuLignes[];
  /** Balance and advice of this very list, `null` while they are not known. */
  readonly bilan: Pick<ListeDetail, 'bilan' | 'phrases' | 'manques'> | null;
  readonly demonstration: boolean;
  /** « Bac général, mention bien, en terminale », `null` without one. */
  readonly profil: string | null;
  readonly candidat: string;
  /** Figures are being read. */
  readonly busy?: boolean;
  readonly attente: { readonly bilan: string; readonly chiffre: string };
  /** Absent where the order is not the reader's to change. */
  readonly voeuActions?: (voeu: VoeuLignes) => ReactNode;
  readonly sousVoeuActions?: (ligne: Ligne, voeu: VoeuLignes) => ReactNode;
}

/** A list of vœux: what it amounts to, its vœux and their schools, what it lacks; and the sheet that is printed. */
export function ListeEcran({
  voeux,
  bilan,
  demonstration,
  profil,
  candidat,
  busy = false,
  attente,
  voeuActions,
  sousVoeuActions,
}: ListeEcranProps) {
  const formations = voeux.flatMap(({ lignes }) =>
    lignes.flatMap(({ formation }): FormationListe[] => (formation === null ? [] : [formation])),
  );
  return (
    <>
      <div
        aria-busy={busy}
        className="no-print grid gap-x-14 gap-y-12 lg:grid-cols-[minmax(0,1fr)_19rem] lg:grid-rows-[auto_1fr]"
      >
        <div className="lg:col-start-2 lg:row-start-1">
          <Bilan voeux={voeux} detail={bilan} attente={attente.bilan} />
        </div>
        <section
          aria-labelledby={TITRE_VOEUX}
          className="tick grid content-start gap-8 lg:col-start-1 lg:row-span-2 lg:row-start-1"
        >
          <div className="grid gap-1">
            <h2 id={TITRE_VOEUX} tabIndex={-1} className="text-lg">
              Les vœux
            </h2>
            {voeuActions === undefined ? null : <p className="text-sm text-ink-soft">{PHRASE_ORDRE}</p>}
          </div>
          <ol className="grid gap-12">
            {voeux.map((voeu, rank) => (
              <li key={voeu.cle}>
                <div className="mb-4 flex flex-wrap items-start justify-between gap-x-6 gap-y-2">
                  <div className="min-w-0 basis-60 grow">
                    <h3 className="text-lg">
                      <span className="text-ink-soft">{rank + 1}.</span> {unbroken(voeu.libelle)}
                    </h3>
                    <p className="text-sm text-ink-soft">
                      {counted(voeu.lignes.length, 'sous-vœu', 'sous-vœux')}
                      <Comparaison voeu={voeu} candidat={candidat} />
                    </p>
                  </div>
                  {voeuActions?.(voeu)}
                </div>
                <ol>
                  {voeu.lignes.map((ligne) => (
                    <li key={ligne.code}>
                      <SousVoeu
                        ligne={ligne}
                        candidat={candidat}
                        demonstration={demonstration}
                        attente={attente.chiffre}
                      >
                        {sousVoeuActions?.(ligne, voeu)}
                      </SousVoeu>
                    </li>
                  ))}
                </ol>
              </li>
            ))}
          </ol>
          <Avertissements formations={formations} />
        </section>
        <div className="lg:col-start-2 lg:row-start-2">
          <Manques manques={bilan?.manques ?? []} />
        </div>
      </div>
      <ImpressionListe voeux={voeux} profil={profil} phrases={bilan?.phrases ?? []} />
    </>
  );
}

/** Schools of one vœu side by side, as many as a comparison holds. */
function Comparaison({ voeu, candidat }: { readonly voeu: VoeuLignes; readonly candidat: string }) {
  const codes = voeu.lignes
    .flatMap(({ formation, code }) => (formation === null ? [] : [code]))
    .slice(0, COMPAREES_MAX);
  if (codes.length < 2) return null;
  return (
    <>
      {' · '}
      <PageLink href={comparaisonUrl(codes, new URLSearchParams(candidat))} className="inline-block min-h-6">
        comparer {codes.length === voeu.lignes.length ? 'ces' : 'les'} {codes.length}{' '}
        {codes.length === voeu.lignes.length ? 'établissements' : 'premiers'}
      </PageLink>
    </>
  );
}
