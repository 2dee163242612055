import { describe, expect, it } from 'vitest';
import { asFailure, explain, Failure } from './failure.mjs';

describe('the cause of a failure', () => {
  it.each([
    ['npm error code ENOSPC\nnpm error nospc ENOSPC: no space left on device, write', 'Le disque est plein.'],
    ['SqliteError: database or disk is full', 'Le disque est plein.'],
    ['npm error code EACCES\nnpm error path /srv/app/node_modules', 'Impossible d’écrire dans le dossier du projet.'],
    ["EROFS: read-only file system, mkdir '/srv/app/.rose'", 'Impossible d’écrire dans le dossier du projet.'],
    ['npm error code ENOTFOUND\nnpm error network request to https://registry failed', 'Le réseau ne répond pas.'],
    ['npm error code EAI_AGAIN', 'Le réseau ne répond pas.'],
    ['npm error 503 Service Unavailable E503', 'Le réseau ne répond pas.'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'Le certificat du serveur n’est pas reconnu.'],
    [
      'Error: listen EADDRINUSE: address already in use 127.0.0.1:3000',
      'Le port est déjà occupé par un autre programme.',
    ],
    ['listen EACCES', 'Le port est réservé au système.'],
    ['listen EADDRNOTAVAIL', 'L’adresse demandée n’est pas celle de cette machine.'],
    [
      'cipm can only install packages when your package.json and package-lock.json are in sync',
      'La liste des dépendances (package-lock.json) ne correspond pas au projet, ou npm est trop ancien.',
    ],
    ['Error: spawn npm ENOENT', 'npm est introuvable.'],
    [
      'FATAL ERROR: Reached heap limit Allocation failed - JavaScript heap out of memory',
      'La mémoire est insuffisante.',
    ],
  ])('is told from « %s »', (text, message) => {
    const { message: said, remedy } = explain('', text, { remedy: 'inconnu' });
    expect(said).toBe(message);
    expect(remedy).not.toBe('inconnu');
  });

  it('is a full disk rather than the network error that it also causes', () => {
    expect(explain('', 'npm warn tar TAR_ENTRY_ERROR ENOSPC\nnpm error code ECONNRESET').message).toContain('disque');
  });

  it('is not invented', () => {
    const failure = explain('Raté.', "TypeError: Cannot read properties of undefined (reading 'x')", {
      remedy: 'Voir.',
    });
    expect([failure.message, failure.remedy]).toEqual(['Raté.', 'Voir.']);
  });

  it('keeps what was thrown when it is unknown', () => {
    const failure = asFailure(new Error('étrange'), 'La construction a échoué.');
    expect(failure.message).toBe('La construction a échoué.');
    expect(failure.detail).toContain('étrange');
  });

  it('reads the code of a system error', () => {
    const error = Object.assign(new Error('write'), { code: 'ENOSPC' });
    expect(asFailure(error, '').message).toBe('Le disque est plein.');
    const own = new Failure('a', 'b');
    expect(asFailure(own, '')).toBe(own);
  });
});
