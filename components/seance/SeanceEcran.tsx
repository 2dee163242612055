'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Notice } from '@/components/ui/Notice';
import { telechargerTexte } from '@/components/ui/telecharger';
import { counted } from '@/components/ui/wording';
import { addEleves, CLASSE_VIDE, changeEleves, withVoeu } from '@/lib/seance/classe';
import type { Exemples } from '@/lib/seance/demonstration';
import { seanceToText } from '@/lib/seance/ecrire';
import { BORNES_SEANCE, type Eleve } from '@/lib/seance/eleve';
import { chooseLignes, VUE_ENTIERE } from '@/lib/seance/filtres';
import type { Import } from '@/lib/seance/import/lireClasse';
import { Accueil } from './Accueil';
import { ApercuImport } from './ApercuImport';
import { Barre } from './Barre';
import { ChoisirFormation } from './ChoisirFormation';
import { Classe } from './Classe';
import { Feuilles } from './Feuilles';
import { FicheEleve } from './FicheEleve';
import { changeClasse, eraseSeance, forgetExpired, useGardee, useSeance } from './seanceStore';
import type { RangEleve } from './TableauClasse';
import { useChiffres } from './useChiffres';
import { useSorties } from './useSorties';
import { ligneOf, voeuxOf } from './voeuxEleve';

const createClient = () =>
  new QueryClient({
    defaultOptions: {
      // A release lasts weeks, an hour is short: what was read is not read again.
      queries: {
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        retry: 1,
        refetchOnWindowFocus: false,
        networkMode: 'always',
      },
    },
  });

interface SeanceProps {
  readonly exemples: Exemples;
  /** Head of the page, before there is a class: a projector has room for the work alone. */
  readonly children: ReactNode;
}

/** A class and its hour: all of it in this browser. */
export function SeanceEcran(props: SeanceProps) {
  const [client] = useState(createClient);
  return (
    <QueryClientProvider client={client}>
      <Seance {...props} />
    </QueryClientProvider>
  );
}

function Seance({ exemples, children }: SeanceProps) {
  const historique = useSeance();
  const gardee = useGardee();
  const [source, setSource] = useState<{ readonly source: Import; readonly remarques: readonly string[] } | null>(null);
  const [ajoute, setAjoute] = useState(false);
  const [ouvert, setOuvert] = useState<string | null>(null);
  const [retour, setRetour] = useState<string | null>(null);
  const [vue, setVue] = useState(VUE_ENTIERE);
  const [masques, setMasques] = useState(false);
  const [cherche, setCherche] = useState(false);
  const classe = historique?.present ?? CLASSE_VIDE;
  const chiffres = useChiffres(classe.eleves);

  const isUnsaved = classe.eleves.length > 0 && (gardee?.value ?? null) === null;
  useEffect(forgetExpired, []);
  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isUnsaved]);

  const rangs = classe.eleves.map((eleve, index): RangEleve => {
    const voeux = voeuxOf(chiffres, eleve);
    return { ...ligneOf(eleve, voeux), rang: index + 1, voeux };
  });
  const nameOf = (eleve: Eleve, rang: number) => (masques ? `Élève ${rang}` : eleve.pseudonyme);
  const sorties = useSorties(classe.nom, rangs, nameOf);

  if (historique === null) {
    return (
      <>
        {children}
        <p className="mt-8 text-ink-soft noscript:hidden">La séance s’ouvre…</p>
      </>
    );
  }

  const isOpen = ({ eleve }: { readonly eleve: Eleve }) => eleve.id === ouvert;
  // One walks through what the board shows, unless the student has left it meanwhile.
  const chosen = chooseLignes(rangs, vue);
  const walked = chosen.some(isOpen) ? chosen : rangs;
  const at = walked.findIndex(isOpen);
  const current = rangs.find(isOpen);

  const toutes = new Set(classe.eleves.map(({ id }) => id));

  const isWelcome = source === null && (classe.eleves.length === 0 || ajoute);
  return (
    <>
      <div className="no-print grid gap-6">
        {isWelcome && classe.eleves.length === 0 ? (
          children
        ) : (
          <NomClasse
            nom={classe.nom}
            onAdd={
              classe.eleves.length === 0
                ? null
                : () => {
                    setOuvert(null);
                    setAjoute(true);
                  }
            }
          />
        )}
        {classe.eleves.length === 0 ? null : (
          <Barre
            historique={historique}
            masques={masques}
            onMasquer={setMasques}
            onErase={() => {
              eraseSeance();
              setSource(null);
              setOuvert(null);
              setAjoute(false);
            }}
            sorties={[
              ['Imprimer les feuilles des élèves', () => sorties.imprimer({ eleves: toutes, classe: false })],
              ['Imprimer la table de la classe', () => sorties.imprimer({ eleves: new Set(), classe: true })],
              ['Imprimer les deux', () => sorties.imprimer({ eleves: toutes, classe: true })],
              ['Télécharger la table (CSV)', sorties.ecrireCsv],
              ['Télécharger la table (Excel)', sorties.ecrireExcel],
              [
                'Télécharger les feuilles (une page HTML)',
                () => sorties.ecrireHtml('classe', { eleves: toutes, classe: true }),
              ],
              [
                'Enregistrer la séance dans un fichier',
                () => telechargerTexte('seance.json', 'application/json', seanceToText(classe)),
              ],
            ]}
          />
        )}
        {sorties.echec === null ? null : (
          <p role="alert" className="notice text-sm">
            {sorties.echec}
          </p>
        )}
        {chiffres.panne ? (
          <Notice title="Des chiffres n’ont pas pu être lus">
            <p>La classe reste entière. Vérifiez la connexion, puis relisez.</p>
            <p>
              <button type="button" className="action action-small" onClick={chiffres.retry}>
                Relire les chiffres
              </button>
            </p>
          </Notice>
        ) : null}
        {source !== null ? (
          <ApercuImport
            source={source.source}
            remarques={source.remarques}
            onChange={(next) => setSource({ ...source, source: next })}
            onCancel={() => setSource(null)}
            onConfirm={(eleves) => {
              changeClasse(counted(eleves.length, 'élève repris', 'élèves repris'), (one) => addEleves(one, eleves));
              setSource(null);
              setAjoute(false);
            }}
          />
        ) : isWelcome ? (
          <Accueil
            exemples={exemples}
            onImport={setSource}
            onBack={classe.eleves.length === 0 ? null : () => setAjoute(false)}
            onOpen={(opened) => {
              changeClasse('séance ouverte', () => opened);
              setAjoute(false);
            }}
          />
        ) : current !== undefined ? (
          <FicheEleve
            key={current.eleve.id}
            eleve={current.eleve}
            nom={nameOf(current.eleve, current.rang)}
            rang={at + 1}
            total={walked.length}
            onWalk={(by) => setOuvert(walked[at + by]?.eleve.id ?? ouvert)}
            onClose={() => {
              setRetour(ouvert);
              setOuvert(null);
            }}
            onChange={(geste, change) =>
              changeClasse(geste, (one) => changeEleves(one, new Set([current.eleve.id]), change))
            }
            onAdd={() => setCherche(true)}
            onPrint={() => sorties.imprimer({ eleves: new Set([current.eleve.id]), classe: false })}
            onDownload={() => sorties.ecrireHtml('feuille', { eleves: new Set([current.eleve.id]), classe: false })}
          />
        ) : (
          <Classe rangs={rangs} nameOf={nameOf} vue={vue} onVue={setVue} onOpen={setOuvert} retour={retour} />
        )}
        {cherche && current !== undefined ? (
          <ChoisirFormation
            titre={`Ajouter une formation à ${nameOf(current.eleve, current.rang)}`}
            onClose={() => setCherche(false)}
            onChoose={(code, nom) => {
              changeClasse(`${nom} ajoutée`, (one) =>
                changeEleves(one, new Set([current.eleve.id]), (eleve) => withVoeu(eleve, code)),
              );
              setCherche(false);
            }}
          />
        ) : null}
      </div>
      {sorties.sortie === null ? null : (
        <div ref={sorties.papier} className="seance-papier">
          <Feuilles
            {...sorties.sortie}
            rangs={rangs}
            nomClasse={classe.nom}
            nameOf={({ eleve }) => (masques ? null : eleve.pseudonyme)}
            date={new Date().toLocaleDateString('fr-FR', { dateStyle: 'long' })}
          />
        </div>
      )}
      <BrowserPrint
        before={() => {
          const seul = current === undefined ? new Set<string>() : new Set([current.eleve.id]);
          sorties.dessiner({ eleves: seul, classe: current === undefined });
        }}
        after={sorties.ranger}
      />
    </>
  );
}

/** Printed from the browser's own menu: what is in sight, as it goes on paper. */
function BrowserPrint({ before, after }: { readonly before: () => void; readonly after: () => void }) {
  useEffect(() => {
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, [before, after]);
  return null;
}

/** Above the class: what the page is, and which class it is about. */
function NomClasse({ nom, onAdd }: { readonly nom: string; readonly onAdd: (() => void) | null }) {
  return (
    <div className="no-print flex flex-wrap items-center gap-3 pt-4">
      <h1 className="text-xl">La séance</h1>
      <input
        key={nom}
        aria-label="Nom de la classe, pour les feuilles"
        placeholder="Nom de la classe"
        className="field seance-classe-nom"
        maxLength={BORNES_SEANCE.nom}
        defaultValue={nom}
        onBlur={({ target }) => {
          const next = target.value.trim();
          if (next !== nom) changeClasse('classe nommée', (classe) => ({ ...classe, nom: next }));
        }}
      />
      {onAdd === null ? null : (
        <button type="button" className="action action-quiet action-small" onClick={onAdd}>
          Ajouter des élèves
        </button>
      )}
      <p className="text-sm text-ink-soft">Aucun nom ne quitte ce navigateur.</p>
    </div>
  );
}
