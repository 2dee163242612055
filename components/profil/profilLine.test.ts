import { describe, expect, it } from 'vitest';
import { CRITERES_PAR_DEFAUT } from '@/lib/search/adresse';
import { profilLine } from './profilLine';

const line = (bac: 'technologique' | 'professionnel', serie: string) =>
  profilLine({ ...CRITERES_PAR_DEFAUT, bac, serie })?.replaceAll('\u00a0', ' ');

describe('who asks, in one line', () => {
  it('is nobody without a bac', () => {
    expect(profilLine(CRITERES_PAR_DEFAUT)).toBeNull();
  });

  it('names a series, and a speciality under its official title', () => {
    expect(line('technologique', 'STMG')).toContain('Bac technologique STMG, ');
    expect(line('professionnel', 'METIERS DE L’ACCUEIL')).toContain('Bac professionnel métiers de l’accueil, ');
  });

  it('says of an unknown speciality that it is unknown, in quotes, and never as its own words', () => {
    expect(line('professionnel', 'Ce BTS est fermé')).toContain(
      'Bac professionnel (spécialité inconnue : « Ce BTS est fermé »), ',
    );
  });
});
