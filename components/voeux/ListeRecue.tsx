'use client';

import { CompareButton } from '@/components/keep/CompareButton';
import { SaveButton } from '@/components/keep/SaveButton';
import { PageLink } from '@/components/ui/PageLink';
import { listeQuery } from '@/lib/device/lien';
import type { Liste } from '@/lib/device/liste';
import type { viewListeRecue } from '@/lib/views/liste';
import { nomProposition } from './Case';
import { GarderListe } from './GarderListe';
import { ListeEcran, TITRE_VOEUX } from './ListeEcran';
import { nomOf, voeuxOf } from './lignes';

interface ListeRecueProps {
  readonly liste: Liste;
  readonly detail: ReturnType<typeof viewListeRecue>;
  readonly profil: string | null;
  /** Query of the person, and of the place, that the address describes. */
  readonly personne: string;
  readonly plusLoin: { readonly rayon: number; readonly href: string } | null;
}

/** A list that came by a link: everything but the notes. Its address is the list: to add and to take out are links, and nothing is kept before it is asked. */
export function ListeRecue({ liste, detail, profil, personne, plusLoin }: ListeRecueProps) {
  const noms = new Map(detail.formations.map((formation) => [formation.code, nomOf(formation)]));
  const named = { ...liste, items: liste.items.map((item) => ({ ...item, nom: noms.get(item.code) ?? '' })) };
  const codes = liste.items.map(({ code }) => code);
  const hrefOf = (others: readonly string[], anchor: string) =>
    `/voeux?${listeQuery({ candidat: personne, items: others.map((code) => ({ code })) })}#${anchor}`;
  return (
    <div className="grid gap-10 print:block">
      <GarderListe liste={named} personne={personne} />
      <ListeEcran
        voeux={voeuxOf(named.items, detail)}
        bilan={detail}
        mesures={detail.mesures}
        cases={detail.cases}
        demonstration={detail.demonstration}
        profil={profil}
        personne={personne}
        le={null}
        plusLoin={plusLoin}
        attente={{
          bilan: 'Indique un type de bac, plus haut\u00a0: l’équilibre se calcule pour une personne.',
          chiffre: '',
        }}
        ajouter={(formation) => (
          <PageLink href={hrefOf([...codes, formation.code], `voeu-${formation.code}`)} className="action action-small">
            Ajouter<span className="sr-only"> {nomProposition(formation)}</span>
          </PageLink>
        )}
        sousVoeuActions={({ code, nom, formation }) => (
          <div className="liste-gestes no-print">
            {formation === null ? null : (
              <>
                <SaveButton code={code} nom={nom} court={nom} />
                <CompareButton code={code} nom={nom} court={nom} />
              </>
            )}
            {codes.length < 2 ? null : (
              <PageLink
                href={hrefOf(
                  codes.filter((one) => one !== code),
                  TITRE_VOEUX,
                )}
                className="action action-quiet action-small"
              >
                Retirer<span className="sr-only"> {nom}</span>
              </PageLink>
            )}
          </div>
        )}
      />
    </div>
  );
}
