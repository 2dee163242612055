import { describe, expect, it } from 'vitest';
import type { Bloc } from '@/lib/domain/texte';
import { readAcces } from './readAcces';

const paragraphe = (texte: string): Bloc => ({ type: 'paragraphe', texte });
const bac = (nom: string, serie: string | null = null) => ({ bac: nom, serie, specialite: null, specifique: null });

describe('readAcces', () => {
  it('lets in directly the bacs that a text names beside a mise à niveau', () => {
    const lu = readAcces([
      paragraphe('Le BTS cirque est accessible après une mise à niveau, un bac général ou un bac technologique STMG.'),
    ]);
    expect(lu).toEqual({
      bacsNommes: [bac('general'), bac('technologique', 'STMG')],
      miseANiveau: true,
      miseANiveauPour: [],
    });
  });

  it('sends the others through a compulsory mise à niveau', () => {
    const lu = readAcces([
      paragraphe(
        'Accessible à tout titulaire d’un baccalauréat et particulièrement : bac techno STHR, bac pro cuisine. Pour les autres bacheliers, une année préalable de mise à niveau est obligatoire.',
      ),
    ]);
    expect(lu).toEqual({
      bacsNommes: [bac('technologique', 'STHR'), bac('professionnel', 'cuisine')],
      miseANiveau: true,
      miseANiveauPour: [bac('general'), bac('technologique'), bac('professionnel')],
    });
  });

  it('reads each item of a list for itself', () => {
    const lu = readAcces([
      paragraphe('Admission sur dossier :'),
      {
        type: 'liste',
        elements: [
          'directement pour les titulaires d’un baccalauréat de la spécialité "cultures marines"',
          'après une année obligatoire de mise à niveau pour les titulaires d’un baccalauréat général ou professionnel autre que la spécialité "cultures marines". Cette année fait partie de la formation.',
        ],
      },
    ]);
    expect(lu.bacsNommes).toEqual([bac('professionnel', 'cultures marines')]);
    expect(lu.miseANiveauPour).toEqual([bac('general'), bac('professionnel')]);
  });

  it('takes no « obligatoire » said of another sentence', () => {
    const lu = readAcces([
      paragraphe('Accès après une mise à niveau ou un bac général. Un entretien est obligatoire.'),
    ]);
    expect(lu).toMatchObject({ miseANiveau: true, miseANiveauPour: [] });
  });

  it('hears « sans mise à niveau »', () => {
    expect(readAcces([paragraphe('Accès sans mise à niveau avec un bac général.')])).toMatchObject({
      bacsNommes: [bac('general')],
      miseANiveau: false,
    });
  });

  it('finds nothing in a text that says nothing of bacs', () => {
    expect(readAcces([])).toEqual({ bacsNommes: [], miseANiveau: false, miseANiveauPour: [] });
  });
});
