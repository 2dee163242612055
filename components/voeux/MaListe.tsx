'use client';

import { useRouter } from 'next/navigation';
import { type ReactNode, useEffect, useState } from 'react';
import { phraseDeplacement, phrasePanne, phraseProfil, phraseRetrait } from '@/components/keep/phrases';
import { keep } from '@/components/keep/SaveButton';
import { applyToListe, changeListe, sayAvis, useListe } from '@/components/keep/useListe';
import { day, instant } from '@/components/ui/dates';
import { Notice } from '@/components/ui/Notice';
import type { ListeDetail } from '@/lib/api/schemas/liste';
import { moveSousVoeu, moveVoeu } from '@/lib/device/groupes';
import type { Liste } from '@/lib/device/liste';
import { nameItems, orderItems, removeItem } from '@/lib/device/operations';
import { sharedAvertissements } from '@/lib/search/ecran/avertissements';
import type { PropositionPlanche } from '@/lib/views/liste';
import { AvisListe, focusAnnuler } from './AvisListe';
import { nomProposition } from './Case';
import { Deplacer } from './Deplacer';
import { EtatStockage } from './EtatStockage';
import { ListeEcran } from './ListeEcran';
import { ListeOutils } from './ListeOutils';
import { type Ligne, nomOf, type VoeuLignes, voeuxOf } from './lignes';
import { SousVoeuActions } from './SousVoeuActions';
import { type LieuListe, useCases } from './useCases';
import { useListeDetail } from './useListeDetail';

interface MaListeProps {
  /** Query of the person that the address describes, as the server read it; empty without one. */
  readonly candidat: string;
  /** The same, with the place that distances are measured from. */
  readonly personne: string;
  readonly lieu: LieuListe | null;
  /** The same page as far as the next radius. */
  readonly plusLoin: { readonly rayon: number; readonly href: string } | null;
  readonly profil: string | null;
  /** The address speaks of a profile, known or not: the list's does not take its place. */
  readonly isAsked: boolean;
  /** Asks who the figures are for, above the list: an empty list asks nothing. It waits for the list, whose own person may be known. */
  readonly tete: ReactNode;
  /** What an empty list shows. */
  readonly vide: ReactNode;
  /** What comes under any list; it waits for the list, so that nothing moves when that is read. */
  readonly suite: ReactNode;
}

/** The address and the device agree on who the figures are for: the address first, because it was just asked. */
function useProfil(
  liste: Liste | null,
  { candidat, profil, isAsked }: Pick<MaListeProps, 'candidat' | 'profil' | 'isAsked'>,
): void {
  const router = useRouter();
  const kept = liste?.candidat ?? null;
  useEffect(() => {
    if (kept === null || kept === candidat) return;
    if (candidat === '') {
      if (!isAsked) router.replace(`/voeux?${kept}`, { scroll: false });
      return;
    }
    changeListe((present) => ({ ...present, candidat }));
    if (kept !== '' && profil !== null) sayAvis({ phrase: phraseProfil(profil), annuler: null });
  }, [kept, candidat, profil, isAsked, router]);
}

/**
 * Milliseconds after which the list is shown without its figures, on a network that neither answers nor fails; longer while its person is
 * on the way to the address, because the head of the page then changes too.
 */
const PATIENCE = { chiffres: 4_000, profil: 12_000 } as const;

/** Whether the list may be shown: once it is, it stays, whatever is read again. */
function useOpened(isReady: boolean, patience: number): boolean {
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setOpened(true), isReady ? 0 : patience);
    return () => clearTimeout(timer);
  }, [isReady, patience]);
  return opened || isReady;
}

/** Figures for another person say nothing of this one: the schools alone are kept. */
function withoutFigures(detail: ListeDetail): ListeDetail {
  return { ...detail, formations: detail.formations.map((formation) => ({ ...formation, estimation: null })) };
}

/** The list kept on this device, with all that can be done with it. */
export function MaListe({ candidat, personne, lieu, plusLoin, profil, isAsked, tete, vide, suite }: MaListeProps) {
  const etat = useListe();
  const liste = etat?.value ?? null;
  useProfil(liste, { candidat, profil, isAsked });
  // The list's own person, until the address says another: the figures are the same before and after it does.
  const asked = candidat === '' ? (liste?.candidat ?? '') : candidat;
  const { chiffres, busy, panne, query, retry } = useListeDetail(liste === null ? null : { ...liste, candidat: asked });

  useEffect(() => {
    if (chiffres === null) return;
    const noms = new Map(chiffres.detail.formations.map((formation) => [formation.code, nomOf(formation)]));
    changeListe((present) => nameItems(present, noms));
  }, [chiffres]);

  // Shown at once with its profile and its figures, so that nothing moves when they come; without them if they are slow.
  const isForAsked = isAsked || candidat === asked;
  const isReady = liste !== null && (panne !== null || (isForAsked && (liste.items.length === 0 || chiffres !== null)));
  const opened = useOpened(isReady, isForAsked ? PATIENCE.chiffres : PATIENCE.profil);
  const isOurs = chiffres !== null && chiffres.candidat === asked;
  const isCurrent = isOurs && (chiffres.query === query || busy);
  const cases = useCases(isCurrent ? chiffres : null, lieu);
  if (etat === null || liste === null || !opened) {
    return <p className="mt-10 min-h-screen text-ink-soft noscript:hidden">Lecture de ta liste…</p>;
  }
  if (liste.items.length === 0) {
    return (
      <div key="liste" className="mt-10 grid gap-10 print:mt-0 print:block">
        <AvisListe />
        <EtatStockage etat={etat} />
        {vide}
        <ListeOutils liste={liste} voeux={[]} personne={personne} />
        {suite}
      </div>
    );
  }
  const detail = chiffres === null ? null : isOurs ? chiffres.detail : withoutFigures(chiffres.detail);
  const voeux = voeuxOf(liste.items, detail);
  const pour = candidat === '' ? asked : personne;
  const attente = busy ? 'Lecture des chiffres…' : 'Chiffres pas encore lus.';

  return (
    <>
      {tete}
      <div key="liste" className="mt-10 grid gap-10 print:mt-0 print:block">
        <AvisListe />
        <EtatStockage etat={etat} />
        {panne === null ? null : (
          <Notice>
            <p>{phrasePanne(panne, isOurs ? instant(chiffres.le) : null)}</p>
            <p>
              <button type="button" className="action action-quiet" onClick={retry}>
                Réessayer
              </button>
            </p>
          </Notice>
        )}
        <ListeEcran
          voeux={voeux}
          bilan={isCurrent && detail !== null ? detail : null}
          demonstration={detail?.demonstration ?? false}
          profil={profil}
          personne={pour}
          mesures={sharedAvertissements(detail?.formations ?? [])}
          cases={cases}
          busy={busy}
          le={day(new Date().toISOString())}
          plusLoin={plusLoin}
          attente={{
            bilan:
              candidat === '' ? 'Indique ton type de bac, plus haut\u00a0: l’équilibre se calcule pour toi.' : attente,
            chiffre: attente,
          }}
          ajouter={(formation) => <Ajouter formation={formation} />}
          voeuActions={(voeu) => <VoeuActions voeu={voeu} voeux={voeux} />}
          sousVoeuActions={(ligne, voeu) => <Actions ligne={ligne} voeu={voeu} voeux={voeux} />}
        />
        <ListeOutils liste={{ ...liste, candidat: asked }} voeux={voeux} personne={pour} />
        {suite}
      </div>
    </>
  );
}

/** One press adds what a slot proposes. The slot then goes, and the focus with it: to where that can be taken back. */
function Ajouter({ formation }: { readonly formation: PropositionPlanche }) {
  const nom = nomProposition(formation);
  return (
    <button
      type="button"
      className="action action-small no-print"
      onClick={() => {
        keep(formation.code, nom);
        focusAnnuler();
      }}
    >
      Ajouter<span className="sr-only"> {nom}</span>
    </button>
  );
}

const groupesOf = (voeux: readonly VoeuLignes[]) => voeux.map(({ cle, lignes }) => ({ cle, items: lignes }));

function VoeuActions({ voeu, voeux }: { readonly voeu: VoeuLignes; readonly voeux: readonly VoeuLignes[] }) {
  if (voeux.length < 2) return null;
  const rank = voeux.indexOf(voeu);
  const move = (by: number) =>
    applyToListe(
      (liste) =>
        orderItems(
          liste,
          moveVoeu(groupesOf(voeux), voeu.cle, by).map(({ code }) => code),
        ),
      () => phraseDeplacement(voeu.libelle, rank + by + 1, voeux.length),
    );
  return (
    <div className="no-print flex gap-2">
      <Deplacer id={`voeu-${voeu.cle}`} nom={`le vœu ${voeu.libelle}`} rank={rank} total={voeux.length} onMove={move} />
    </div>
  );
}

interface ActionsProps {
  readonly ligne: Ligne;
  readonly voeu: VoeuLignes;
  readonly voeux: readonly VoeuLignes[];
}

function Actions({ ligne, voeu, voeux }: ActionsProps) {
  const { code, nom } = ligne;
  const rank = voeu.lignes.indexOf(ligne);
  const total = voeu.lignes.length;
  return (
    <SousVoeuActions
      ligne={ligne}
      rank={rank}
      total={total}
      onMove={(by) =>
        applyToListe(
          (liste) =>
            orderItems(
              liste,
              moveSousVoeu(groupesOf(voeux), (one) => one.code === code, by).map((one) => one.code),
            ),
          () => phraseDeplacement(nom, rank + by + 1, total),
        )
      }
      onRemove={() => {
        applyToListe(
          (liste) => removeItem(liste, code),
          () => phraseRetrait(nom),
        );
        focusAnnuler();
      }}
    />
  );
}
