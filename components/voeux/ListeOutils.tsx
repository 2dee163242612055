'use client';

import { FeuilleButton } from '@/components/classeur/FeuilleButton';
import { PHRASE_FICHIER, phraseVidage } from '@/components/keep/phrases';
import { applyToListe } from '@/components/keep/useListe';
import { Part } from '@/components/ui/Part';
import { telechargerTexte } from '@/components/ui/telecharger';
import type { FormationListe } from '@/lib/api/schemas/liste';
import { listeToText } from '@/lib/device/fichier';
import type { Liste } from '@/lib/device/liste';
import { clearItems } from '@/lib/device/operations';
import { focusAnnuler } from './AvisListe';
import { feuilleListe } from './feuilleListe';
import { ImportFichier } from './ImportFichier';
import type { VoeuLignes } from './lignes';
import { listeToCsv } from './listeCsv';
import { PartageLien } from './PartageLien';

interface ListeOutilsProps {
  readonly liste: Liste;
  readonly voeux: readonly VoeuLignes<FormationListe>[];
  /** Query of the person, and of the place, that the figures are for. */
  readonly personne: string;
}

/** What can be done with the list as a whole: print, copy, share, take another in, empty. */
export function ListeOutils({ liste, voeux, personne }: ListeOutilsProps) {
  const total = liste.items.length;
  return (
    <div className="no-print">
      <Part
        id="outils"
        title={total === 0 ? 'Reprendre une liste' : 'Imprimer, copier, partager'}
        lead={total === 0 ? undefined : 'Ta liste est sur cet appareil seulement. Garde une copie, ou montre-la.'}
      >
        <div className="grid gap-x-12 gap-y-10 md:grid-cols-2">
          {total === 0 ? null : (
            <>
              <div className="grid content-start gap-3">
                <h3 className="text-base">Sur papier et en fichier</h3>
                <p className="text-sm">{PHRASE_FICHIER}</p>
                <div className="flex flex-wrap gap-2">
                  <button type="button" className="action" onClick={() => window.print()}>
                    Imprimer la liste
                  </button>
                  <button
                    type="button"
                    className="action action-quiet"
                    onClick={() => telechargerTexte('ma-liste-de-voeux.json', 'application/json', listeToText(liste))}
                  >
                    Télécharger le fichier
                  </button>
                  <button
                    type="button"
                    className="action action-quiet"
                    onClick={() => telechargerTexte('ma-liste-de-voeux.csv', 'text/csv', listeToCsv(voeux))}
                  >
                    Télécharger le tableau (CSV)
                  </button>
                  <FeuilleButton fichier="ma-liste-de-voeux" feuille={feuilleListe(voeux)} />
                </div>
              </div>
              <div className="grid content-start gap-3">
                <h3 className="text-base">Par un lien</h3>
                <PartageLien codes={liste.items.map(({ code }) => code)} personne={personne} />
              </div>
            </>
          )}
          <div className="grid content-start gap-3">
            <h3 className="text-base">Depuis un fichier</h3>
            <ImportFichier presentes={total} />
          </div>
          {total === 0 ? null : (
            <div className="grid content-start justify-items-start gap-3">
              <h3 className="text-base">Repartir de zéro</h3>
              <p className="text-sm">Tu pourras annuler juste après.</p>
              <button
                type="button"
                className="action action-quiet"
                onClick={() => {
                  applyToListe(clearItems, (_, before) => phraseVidage(before.items.length));
                  focusAnnuler();
                }}
              >
                Vider ma liste
              </button>
            </div>
          )}
        </div>
      </Part>
    </div>
  );
}
