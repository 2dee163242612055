import { CompareButton } from '@/components/keep/CompareButton';
import { SaveButton } from '@/components/keep/SaveButton';
import type { ListeDetail } from '@/lib/api/schemas/liste';
import type { Liste } from '@/lib/device/liste';
import { GarderListe } from './GarderListe';
import { ListeEcran } from './ListeEcran';
import { nomOf, voeuxOf } from './lignes';

interface ListeRecueProps {
  readonly liste: Liste;
  readonly detail: ListeDetail;
  readonly profil: string | null;
}

/** A list that came by a link: everything but the notes, and nothing is kept before it is asked. */
export function ListeRecue({ liste, detail, profil }: ListeRecueProps) {
  const noms = new Map(detail.formations.map((formation) => [formation.code, nomOf(formation)]));
  const named = { ...liste, items: liste.items.map((item) => ({ ...item, nom: noms.get(item.code) ?? '' })) };
  return (
    <div className="grid gap-10 print:block">
      <GarderListe liste={named} />
      <ListeEcran
        voeux={voeuxOf(named.items, detail)}
        bilan={detail}
        demonstration={detail.demonstration}
        profil={profil}
        candidat={liste.candidat}
        attente={{
          bilan: 'Indique un type de bac, plus haut\u00a0: l’équilibre se calcule pour une personne.',
          chiffre: '',
        }}
        sousVoeuActions={({ code, nom, formation }) =>
          formation === null ? null : (
            <div className="flex flex-wrap gap-2 max-sm:*:grow">
              <SaveButton code={code} nom={nom} />
              <CompareButton code={code} nom={nom} />
            </div>
          )
        }
      />
    </div>
  );
}
