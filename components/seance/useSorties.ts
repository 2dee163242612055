'use client';

import { type RefObject, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { type EchecFeuille, telechargerFeuille } from '@/components/classeur/telechargerFeuille';
import { telechargerTexte } from '@/components/ui/telecharger';
import type { Eleve } from '@/lib/seance/eleve';
import { classeToCsv, classeToFeuille } from './classeCsv';
import type { Papier } from './Feuilles';
import { feuilleHtml } from './feuilleHtml';
import { type Preparation, readPreparations } from './lirePreparation';
import type { RangEleve } from './TableauClasse';

/** Why there is no sheet of Excel, and what to do. */
const ECHECS: Readonly<Record<EchecFeuille, string>> = {
  'trop-longue':
    'La classe a trop de vœux pour une feuille Excel. La table en CSV les contient tous, et Excel l’ouvre.',
  'non-ecrite':
    'La feuille Excel n’a pas pu être préparée : ce qui l’écrit n’est pas arrivé, la connexion est peut-être coupée. Réessayez, ou prenez la table en CSV.',
};

/** What is on its way to paper or to a file. */
interface Sortie {
  readonly papier: Papier;
  readonly preparations: ReadonlyMap<string, Preparation>;
}

interface Sorties {
  /** Sheets that are drawn now, hidden from the screen. */
  readonly sortie: Sortie | null;
  /** What they are drawn in. */
  readonly papier: RefObject<HTMLDivElement | null>;
  /** Why the last file could not be written. */
  readonly echec: string | null;
  /** Draws sheets without what has to be read first: a browser that prints by its own menu waits for nothing. None where some are drawn. */
  dessiner(papier: Papier): void;
  ranger(): void;
  imprimer(papier: Papier): void;
  /** @param nom of the file, without its extension */
  ecrireHtml(nom: string, papier: Papier): void;
  ecrireCsv(): void;
  ecrireExcel(): void;
}

/** Everything that a class goes out as: paper, a page of its own, a table. All of it is made on the device. */
export function useSorties(
  nomClasse: string,
  rangs: readonly RangEleve[],
  nameOf: (eleve: Eleve, rang: number) => string,
): Sorties {
  const [sortie, setSortie] = useState<Sortie | null>(null);
  const [echec, setEchec] = useState<EchecFeuille | null>(null);
  const papier = useRef<HTMLDivElement>(null);
  const nommer = ({ eleve, rang }: RangEleve) => nameOf(eleve, rang);

  async function draw(wanted: Papier) {
    const going = rangs.filter(({ eleve }) => wanted.eleves.has(eleve.id));
    const preparations = await readPreparations(going.flatMap(({ voeux }) => voeux));
    flushSync(() => setSortie({ papier: wanted, preparations }));
  }

  return {
    sortie,
    papier,
    echec: echec === null ? null : ECHECS[echec],
    dessiner: (wanted) => {
      if (papier.current === null) flushSync(() => setSortie({ papier: wanted, preparations: new Map() }));
    },
    ranger: () => setSortie(null),
    // Some browsers print after this returns: the sheets go when they say that they have.
    imprimer: (wanted) => void draw(wanted).then(() => window.print()),
    ecrireHtml: (nom, wanted) =>
      void draw(wanted).then(() => {
        if (papier.current !== null) {
          telechargerTexte(`${nom}.html`, 'text/html', feuilleHtml('Feuilles de vœux', papier.current));
        }
        setSortie(null);
      }),
    ecrireCsv: () => telechargerTexte('classe.csv', 'text/csv', classeToCsv(rangs, nommer)),
    ecrireExcel: () => void telechargerFeuille('classe', classeToFeuille(nomClasse, rangs, nommer)).then(setEchec),
  };
}
