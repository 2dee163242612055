import { describe, expect, it } from 'vitest';
import { columnsOf } from '@/fixtures/ingest/parcoursup';
import { EFFECTIFS } from '@/lib/domain/effectifs';
import { columnKey } from './column';
import { COLONNES_EFFECTIFS } from './columnsEffectifs';
import { resolveHeader } from './header';

const labels = columnsOf(2023).map(({ libelle }) => libelle);

function constatOf(header: readonly string[]) {
  try {
    resolveHeader(header);
  } catch (error) {
    return (error as { constat: { code: string; message: string } }).constat;
  }
  throw new Error('The header was not refused');
}

describe('resolveHeader', () => {
  it('has one column for each count of the domain', () => {
    expect(COLONNES_EFFECTIFS.map(({ champ }) => champ).sort()).toEqual([...EFFECTIFS].sort());
  });

  it('tells the two « Filière de formation » apart by their neighbours', () => {
    const { entete, ambigues } = resolveHeader(labels);
    expect(ambigues).toBeNull();
    const [libelle, famille] = labels.flatMap((label, index) => (label === 'Filière de formation' ? [index] : []));
    expect(entete.identite.get('libelle')).toBe(libelle);
    expect(entete.identite.get('famille')).toBe(famille);
  });

  it('leaves them to the rows when their neighbours changed', () => {
    const moved = labels.filter((label) => label !== 'Sélectivité').concat('Sélectivité');
    expect(resolveHeader(moved).ambigues).not.toBeNull();
  });

  it('reads « Filière de formation détaillée » as the speciality only where no other column holds it', () => {
    const old = columnsOf(2019).map(({ champ, libelle }) =>
      champ === 'specialite' ? 'Filière de formation détaillée' : libelle,
    );
    expect(resolveHeader(old).entete.identite.get('specialite')).toBe(old.indexOf('Filière de formation détaillée'));
    expect(resolveHeader(labels).entete.identite.get('specialite')).toBe(
      labels.indexOf('Filière de formation détaillée bis'),
    );
  });

  it('does not care for capitals, accents, apostrophes and doubled spaces', () => {
    expect(columnKey("  Capacité  de l'établissement par FORMATION")).toBe(
      columnKey('Capacité de l’établissement par formation'),
    );
    expect(columnKey('nb_VOE_PP_BG')).toBe(columnKey('nb_voe_pp_bg'));
    expect(columnKey('% d’admis néo bacheliers')).not.toBe(columnKey('d’admis néo bacheliers'));
  });

  it('refuses a header without indispensable columns, listing them all', () => {
    const gone = ['Session', 'Effectif total des candidats en phase principale'];
    const constat = constatOf(labels.filter((label) => !gone.includes(label)));
    expect(constat.code).toBe('colonnes-manquantes');
    for (const label of gone) expect(constat.message).toContain(`« ${label} »`);
  });

  it('needs a code or a link, and either will do', () => {
    const link = 'Lien de la formation sur la plateforme Parcoursup';
    const without = (...gone: string[]) => labels.filter((label) => !gone.includes(label));
    expect(resolveHeader(without('cod_aff_form')).entete.identite.has('lien')).toBe(true);
    expect(resolveHeader(without(link)).entete.identite.has('code')).toBe(true);
    expect(constatOf(without('cod_aff_form', link)).message).toContain('cod_aff_form');
  });

  it('refuses a column that stands twice: nothing says which to read', () => {
    expect(constatOf([...labels, 'Session']).code).toBe('document-illisible');
    expect(constatOf([...labels, 'voe_tot']).code).toBe('document-illisible');
    expect(constatOf([...labels, 'Filière de formation']).code).toBe('document-illisible');
  });

  it('refuses one « Filière de formation » of two: it could be either', () => {
    const first = labels.indexOf('Filière de formation');
    expect(constatOf(labels.filter((_, index) => index !== first)).code).toBe('colonnes-manquantes');
  });
});
