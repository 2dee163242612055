import { describe, expect, it } from 'vitest';
import { bacNomme, diplome } from '@/fixtures/catalogue/donnees';
import { miseANiveauFor } from './acces';

/** « Accessible en particulier : STHR, bac pro cuisine. Pour les autres bacheliers, mise à niveau obligatoire. » */
const hotellerie = diplome({
  bacsNommes: [bacNomme('technologique', 'STHR'), bacNomme('professionnel', 'cuisine')],
  miseANiveau: true,
  miseANiveauPour: [bacNomme('general'), bacNomme('technologique'), bacNomme('professionnel')],
});

describe('who must do a mise à niveau first', () => {
  it('everyone of a bac that the text binds and lets in nowhere', () => {
    expect(miseANiveauFor([hotellerie], { bac: 'general' })).toBe('obligatoire');
  });

  it('candidates of the other series, and only them', () => {
    expect(miseANiveauFor([hotellerie], { bac: 'technologique', serie: 'STMG' })).toBe('obligatoire');
    expect(miseANiveauFor([hotellerie], { bac: 'technologique', serie: 'STHR' })).toBe('non');
    expect(miseANiveauFor([hotellerie], { bac: 'technologique' })).toBe('selon-serie');
  });

  it('never closes a door on the free text of a bac pro speciality', () => {
    expect(miseANiveauFor([hotellerie], { bac: 'professionnel', serie: 'boulangerie' })).toBe('selon-serie');
  });

  it('nobody whose bac is merely absent from the text', () => {
    const fiche = diplome({ bacsNommes: [bacNomme('technologique', 'STI2D')], miseANiveau: true });
    expect(miseANiveauFor([fiche], { bac: 'general' })).toBe('non');
    expect(miseANiveauFor([fiche], { bac: 'autre' })).toBe('non');
    expect(miseANiveauFor([], { bac: 'general' })).toBe('non');
  });

  it('a series that the text names, and no other', () => {
    const fiche = diplome({ miseANiveau: true, miseANiveauPour: [bacNomme('technologique', 'STMG')] });
    expect(miseANiveauFor([fiche], { bac: 'technologique', serie: 'STMG' })).toBe('obligatoire');
    expect(miseANiveauFor([fiche], { bac: 'technologique', serie: 'STL' })).toBe('non');
    expect(miseANiveauFor([fiche], { bac: 'technologique' })).toBe('selon-serie');
  });

  it('nobody for sure where the option sheets do not agree', () => {
    expect(miseANiveauFor([hotellerie, hotellerie], { bac: 'general' })).toBe('obligatoire');
    expect(miseANiveauFor([hotellerie, diplome()], { bac: 'general' })).toBe('selon-serie');
  });
});
