import { describe, expect, it } from 'vitest';
import { readAttente } from './attente';

describe('the address of the waiting list', () => {
  it('is read as it was written, thousands apart or not', () => {
    expect(readAttente({ f: '46421', groupe: ' Autres  candidats ', rang: '1 180', position: '35' })).toEqual({
      code: '46421',
      groupe: 'Autres candidats',
      rang: 1180,
      position: 35,
      erreurs: [],
    });
  });

  it('takes empty fields as left alone', () => {
    expect(readAttente({ f: '', groupe: '', rang: ' ', position: undefined })).toEqual({
      code: null,
      groupe: null,
      rang: null,
      position: null,
      erreurs: [],
    });
  });

  it('says which number cannot be read, and keeps the rest', () => {
    for (const rang of ['0', '-3', '12,5', 'douze', '100000', '1e3']) {
      const { erreurs, ...rest } = readAttente({ f: '46421', rang, position: '35' });
      expect(erreurs.map(({ parametre }) => parametre)).toEqual(['rang']);
      expect(rest).toMatchObject({ code: '46421', rang: null, position: 35 });
    }
  });
});
