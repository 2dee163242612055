import { describe, expect, it } from 'vitest';
import type { EtatDonnees } from '@/lib/official/etat';
import { formatEtat } from './status';

const ETAT: EtatDonnees = {
  release: {
    digest: 'ab'.repeat(32),
    publieeLe: '2031-07-10T08:05:00.000Z',
    demonstration: true,
    origine: 'demonstration',
    session: 2031,
    ecartes: [],
    bilans: [
      {
        source: {
          id: 'a',
          nature: 'parcoursup',
          fichier: 'x.csv',
          sha256: 'a',
          octets: 1,
          editeur: 'e',
          licence: 'l',
          session: 2031,
          dateDonnees: null,
          demonstration: true,
        },
        lignes: 1200,
        misesANiveau: 3,
        lues: 1100,
        gardees: 1050,
        refusees: 30,
        exclues: 20,
        alertes: 4,
        duree: 12,
      },
    ],
  },
  sessions: [{ session: 2031, formations: 1050 }],
  comptes: { formations: 1050, etablissements: 80, diplomes: 40, rapports: 1, constats: 54 },
};

describe('the state of the data', () => {
  it('says where they come from, when, how many, and what became of each source', () => {
    const text = formatEtat(ETAT)
      .join('\n')
      .replace(/[\u00a0\u202f]/g, ' ');
    expect(text).toContain('Données : jeu de démonstration : établissements fictifs');
    expect(text).toContain('Publiées le 10 juillet 2031 à 10:05, empreinte abababababababab');
    expect(text).toContain('1 050 formations, 40 fiches de diplôme, 1 rapport(s) public(s), 54 constat(s)');
    expect(text).toMatch(/^x\.csv\s+2031\s+–\s+1 100\s+1 050\s+30\s+20\s+4$/m);
  });
});
