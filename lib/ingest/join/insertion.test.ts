import { expect, it } from 'vitest';
import { inventInsertion } from '@/fixtures/db/release';
import type { InsertionLue } from '@/lib/ingest/sources/insertion/insertionLue';
import { JonctionInsertion } from './insertion';

const { diplomeCode: _, ...insertion } = inventInsertion('', 's');
const lue = (kind: InsertionLue['formation']['kind'], code: string): InsertionLue => ({
  ...insertion,
  formation: { kind, code },
});
const pupils = lue('mef', '32221999901');

it('names diplomas by N_MEF, and apprentices’ by their own code', () => {
  const jonction = new JonctionInsertion();
  jonction.addMef({ mef: '32221999901', diplomeCode: '39999901' });
  expect(jonction.leaveOut(pupils)).toBeNull();
  expect(jonction.join(pupils)).toEqual({ ...insertion, diplomeCode: '39999901' });
  const apprentices = lue('scolarite', '39999902');
  expect(jonction.leaveOut(apprentices)).toBeNull();
  expect(jonction.join(apprentices).diplomeCode).toBe('39999902');
});

it('leaves out what the table does not know, what comes without a table, and what comes twice', () => {
  const without = new JonctionInsertion();
  expect(without.leaveOut(pupils)).toMatchObject({ gravite: 'exclusion', code: 'jonction-absente' });
  expect(without.leaveOut(pupils)?.message).toContain('sans la table officielle N_MEF');
  const jonction = new JonctionInsertion();
  jonction.addMef({ mef: '32221999901', diplomeCode: '39999901' });
  expect(jonction.leaveOut(lue('mef', '32221999909'))).toMatchObject({ code: 'jonction-absente' });
  expect(jonction.leaveOut(pupils)).toBeNull();
  expect(jonction.leaveOut(pupils)).toMatchObject({ gravite: 'exclusion', code: 'doublon' });
  expect(jonction.leaveOut({ ...pupils, periode: '2029-2030' })).toBeNull();
});
