import { describe, expect, it } from 'vitest';
import { porteDecisive } from './porteDecisive';

const porte = (obtenus: number, sur: number) => ({ sur, obtenus, taux: sur === 0 ? null : obtenus / sur });

describe('porteDecisive', () => {
  it('is the file where many are left out and everyone ranked is called', () => {
    expect(porteDecisive(porte(9, 14), porte(9, 9))).toBe('dossier');
  });
  it('is the rank where nearly everyone is ranked and few are called', () => {
    expect(porteDecisive(porte(70, 72), porte(28, 70))).toBe('rang');
  });
  it('is both where both leave many out', () => {
    expect(porteDecisive(porte(50, 100), porte(25, 50))).toBe('les-deux');
  });
  it('is neither where nearly everyone gets through', () => {
    expect(porteDecisive(porte(100, 100), porte(98, 100))).toBe('aucune');
  });
  it('is the file where nobody was ranked, and unknown where nobody applied', () => {
    expect(porteDecisive(porte(0, 12), porte(0, 0))).toBe('dossier');
    expect(porteDecisive(porte(0, 0), porte(0, 0))).toBe('inconnue');
  });
});
