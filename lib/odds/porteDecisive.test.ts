import { describe, expect, it } from 'vitest';
import { porteDecisive } from './porteDecisive';

describe('porteDecisive', () => {
  it('is the file where many are left out and everyone ranked is called', () => {
    expect(porteDecisive(14, 9, 9)).toBe('dossier');
  });
  it('is the rank where nearly everyone is ranked and few are called', () => {
    expect(porteDecisive(72, 70, 28)).toBe('rang');
  });
  it('is both where both leave many out', () => {
    expect(porteDecisive(100, 50, 25)).toBe('les-deux');
  });
  it('is neither where nearly everyone gets through', () => {
    expect(porteDecisive(100, 100, 98)).toBe('aucune');
    expect(porteDecisive(2, 2, 2)).toBe('aucune');
  });
  it('is the file where nobody was ranked, and unknown where nobody applied', () => {
    expect(porteDecisive(12, 0, 0)).toBe('dossier');
    expect(porteDecisive(0, 0, 0)).toBe('inconnue');
  });
});
