import type { ErreurParametre } from '@/lib/search/criteres';
import { DATA_CONTENT_SECURITY_POLICY } from '@/lib/server/contentSecurityPolicy';
import type { Problem } from './schemas/problem';

/** Kinds of problem that the API tells: each is a heading of the `/api` page, its `type`. */
export const PROBLEMS = {
  'parametres-invalides': { status: 400, title: 'Paramètres invalides' },
  // The first of all, and those of methods and bodies, are told in front of the framework (lib/server/front.mjs).
  'requete-invalide': { status: 400, title: 'Requête invalide' },
  introuvable: { status: 404, title: 'Introuvable' },
  'methode-refusee': { status: 405, title: 'Méthode refusée' },
  'corps-refuse': { status: 413, title: 'Corps refusé' },
  'erreur-interne': { status: 500, title: 'Erreur interne' },
  'service-indisponible': { status: 503, title: 'Service indisponible' },
} as const;
export type ProblemKind = keyof typeof PROBLEMS;

/**
 * The response that tells a problem, in French, never cached.
 *
 * @param detail what happened and, where something can be done, what
 */
export function problemResponse(
  kind: ProblemKind,
  detail: string,
  extra: { readonly erreurs?: readonly ErreurParametre[]; readonly headers?: Readonly<Record<string, string>> } = {},
): Response {
  const { status, title } = PROBLEMS[kind];
  const problem: Problem = {
    type: `/api#${kind}`,
    title,
    status,
    detail,
    ...(extra.erreurs === undefined ? {} : { erreurs: extra.erreurs }),
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: {
      'Content-Type': 'application/problem+json; charset=utf-8',
      'Content-Security-Policy': DATA_CONTENT_SECURITY_POLICY,
      'Cache-Control': 'no-store',
      ...extra.headers,
    },
  });
}
