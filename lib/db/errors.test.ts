import { describe, expect, test } from 'vitest';
import { ErreurBase, explainDatabaseError } from './errors';

describe('errors of the database', () => {
  test.each([
    ['the adapter says busy', { cause: { kind: 'SocketTimeout' } }, 'verrouillee'],
    ['the client says it timed out', { code: 'P1008' }, 'verrouillee'],
    ['an extended code counts by its primary one', { rawCode: 5 | (2 << 8) }, 'verrouillee'],
    ['the disk is full', { cause: { kind: 'sqlite', extendedCode: 13 } }, 'pleine'],
    ['the disk fails', { cause: { cause: { kind: 'sqlite', extendedCode: 10 | (3 << 8) } } }, 'pleine'],
    ['the folder is full', { code: 'ENOSPC' }, 'pleine'],
    ['the file is read-only', { rawCode: 8 }, 'lecture-seule'],
    ['the file is none of ours', { rawCode: 26 }, 'abimee'],
    ['the server is not there', { cause: { kind: 'DatabaseNotReachable' } }, 'injoignable'],
    ['the client finds no server', { code: 'P1001' }, 'injoignable'],
    ['the server stops', { cause: { kind: 'postgres', code: '57P01' } }, 'injoignable'],
    ['the connection is lost', { cause: { kind: 'postgres', code: '08006' } }, 'injoignable'],
    ['the server falls silent', new Error('timeout exceeded when trying to connect'), 'injoignable'],
    ['the password is another', { cause: { kind: 'AuthenticationFailed', user: 'rose' } }, 'refusee'],
    ['the server only follows another', { cause: { kind: 'postgres', code: '25006' } }, 'refusee'],
    ['the disk of the server is full', { cause: { kind: 'postgres', code: '53100' } }, 'pleine'],
    ['the file cannot be opened', new Error('Unable to open connection to local database /x: 14'), 'inaccessible'],
  ])('%s', (_, error, code) => {
    const explained = explainDatabaseError(error);
    expect(explained).toBeInstanceOf(ErreurBase);
    expect(explained).toMatchObject({ code, cause: error, message: expect.stringMatching(/[.:] |\.$/) });
  });

  test('an error of another kind goes through unchanged, so that a bug stays a bug', () => {
    const bug = new Error('undefined is not a function', { cause: { kind: 'ForeignKeyConstraintViolation' } });
    expect(explainDatabaseError(bug)).toBe(bug);
    expect(explainDatabaseError('text')).toBe('text');
    const known = new ErreurBase('pleine', 'Disque plein.');
    expect(explainDatabaseError(known)).toBe(known);
  });
});
