import type { ReactNode } from 'react';
import { type GroupePlanche, Planche } from '@/components/charts/Planche';
import { CommentLire } from '@/components/estimation/CommentLire';
import { PHRASE_ORDRE } from '@/components/keep/phrases';
import { PageLink } from '@/components/ui/PageLink';
import { counted, unbroken } from '@/components/ui/wording';
import type { ListeDetail } from '@/lib/api/schemas/liste';
import { PHRASE_LIMITES } from '@/lib/device/compteurs';
import { partageUrl } from '@/lib/device/partage';
import { comparaisonUrl } from '@/lib/device/selection';
import { COMPAREES_MAX } from '@/lib/domain/comparaison';
import type { Communs } from '@/lib/search/ecran/avertissements';
import type { PropositionPlanche } from '@/lib/views/liste';
import { Bilan } from './Bilan';
import { type CaseListe, rangCase } from './Case';
import { EnTetePapier } from './EnTetePapier';
import type { Ligne, VoeuLignes } from './lignes';
import { Manques } from './Manques';
import { rangSousVoeu } from './rangSousVoeu';
import { PHRASE_REFUS_POSSIBLE } from './suite';
import './liste.css';

/** Where the focus returns when what had it is gone. */
export const TITRE_VOEUX = 'les-voeux';

interface ListeEcranProps {
  readonly voeux: readonly VoeuLignes[];
  /** Balance and advice of this very list, `null` while they are not known. */
  readonly bilan: Pick<ListeDetail, 'bilan' | 'phrases' | 'manques'> | null;
  /** What its figures count. */
  readonly mesures: readonly Communs[];
  /** Bands that it has nothing in. */
  readonly cases: readonly CaseListe[];
  readonly demonstration: boolean;
  /** « Bac général, mention bien, en terminale », `null` without one. */
  readonly profil: string | null;
  /** Query of the person, and of the place, whose figures these are. */
  readonly personne: string;
  /** Figures are being read. */
  readonly busy?: boolean;
  readonly attente: { readonly bilan: string; readonly chiffre: string };
  /** Day that the sheet is printed; `null` where it is not known. */
  readonly le: string | null;
  /** The same list as far as the next radius, `null` without a place. */
  readonly plusLoin: { readonly rayon: number; readonly href: string } | null;
  /** What adds a formation that a slot proposes. */
  readonly ajouter: (formation: PropositionPlanche) => ReactNode;
  /** Absent where the order is not the reader's to change. */
  readonly voeuActions?: (voeu: VoeuLignes) => ReactNode;
  readonly sousVoeuActions: (ligne: Ligne, voeu: VoeuLignes) => ReactNode;
}

/** A list of vœux as one board, on screen and on paper: what it amounts to, its vœux on one axis, the bands that are empty, what it lacks. */
export function ListeEcran(props: ListeEcranProps) {
  const { voeux, bilan, mesures, profil, busy = false, attente, le, voeuActions } = props;
  return (
    <div aria-busy={busy} className="liste">
      <EnTetePapier
        profil={profil}
        le={le}
        path={partageUrl({ personne: props.personne, liste: codesOf(voeux), comparaison: [] })}
      />
      <Bilan voeux={voeux} detail={bilan} attente={attente.bilan} />
      <section aria-labelledby={TITRE_VOEUX} className="tick grid content-start gap-4">
        <h2 id={TITRE_VOEUX} tabIndex={-1} className="text-lg">
          Les vœux
        </h2>
        <Planche groupes={groupesOf(props)} />
        <div className="no-print grid gap-2 text-sm text-ink-soft">
          <CommentLire mesures={mesures} />
          {voeuActions === undefined ? null : <p className="max-w-prose">{PHRASE_ORDRE}</p>}
          <p className="max-w-prose">{unbroken(PHRASE_LIMITES)}</p>
        </div>
      </section>
      <Manques manques={bilan?.manques ?? []} />
      <p className="liste-papier">
        {PHRASE_REFUS_POSSIBLE} {PHRASE_ORDRE}
      </p>
    </div>
  );
}

const codesOf = (voeux: readonly VoeuLignes[]) => voeux.flatMap(({ lignes }) => lignes.map(({ code }) => code));

function groupesOf(props: ListeEcranProps): readonly GroupePlanche[] {
  const { voeux, cases, sousVoeuActions, attente } = props;
  const groupes = voeux.map((voeu, rank) => ({
    key: voeu.cle,
    titre: <TitreVoeu voeu={voeu} rank={rank} personne={props.personne} actions={props.voeuActions?.(voeu)} />,
    rangs: voeu.lignes.map((ligne) =>
      rangSousVoeu(ligne, { ...props, attente: attente.chiffre, actions: sousVoeuActions(ligne, voeu) }),
    ),
  }));
  if (cases.length === 0) return groupes;
  return [...groupes, { key: 'cases', titre: null, rangs: cases.map((one) => rangCase(one, props)) }];
}

interface TitreVoeuProps extends Pick<ListeEcranProps, 'personne'> {
  readonly voeu: VoeuLignes;
  readonly rank: number;
  readonly actions: ReactNode;
}

function TitreVoeu({ voeu, rank, personne, actions }: TitreVoeuProps) {
  return (
    <div className="liste-voeu">
      <h3 className="text-lg">
        <span className="text-ink-soft">{rank + 1}.</span> {unbroken(voeu.libelle)}
      </h3>
      <p className="text-sm text-ink-soft">
        {counted(voeu.lignes.length, 'sous-vœu', 'sous-vœux')}
        <Comparaison voeu={voeu} personne={personne} />
      </p>
      {actions}
    </div>
  );
}

/** Schools of one vœu side by side, as many as a comparison holds. */
function Comparaison({ voeu: { lignes }, personne }: Pick<TitreVoeuProps, 'voeu' | 'personne'>) {
  const codes = lignes.flatMap(({ formation, code }) => (formation === null ? [] : [code])).slice(0, COMPAREES_MAX);
  if (codes.length < 2) return null;
  const isWhole = codes.length === lignes.length;
  return (
    <span className="no-print">
      {' · '}
      <PageLink href={comparaisonUrl(codes, new URLSearchParams(personne))} className="inline-block min-h-6">
        comparer {isWhole ? 'ces' : 'les'} {codes.length} {isWhole ? 'établissements' : 'premiers'}
      </PageLink>
    </span>
  );
}
