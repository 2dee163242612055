import type { Metadata } from 'next';
import { cache } from 'react';
import { requestCatalogue } from '@/app/catalogue';
import { INTROUVABLE } from '@/app/introuvable';
import type { PageParams } from '@/app/pageCriteres';
import type { FormationNommee } from '@/lib/domain/formation';

export interface FormationProps {
  readonly params: Promise<{ readonly code: string }>;
}

export interface FormationPageProps extends FormationProps {
  readonly searchParams: Promise<PageParams>;
}

/** The formation of an address, found once for its title, its frame and its page. */
export const findFormation = cache(async (code: string) => {
  const etat = await requestCatalogue();
  if (etat.kind !== 'pret') return { kind: 'indisponible', etat: etat.kind } as const;
  const formation = etat.catalogue.formations.get(code);
  if (formation === undefined) return { kind: 'introuvable' } as const;
  return { kind: 'trouvee', catalogue: etat.catalogue, formation } as const;
});

/** What one of a formation's pages says of itself. The candidate's parameters make no other page: it has one address. */
export async function formationMetadata(
  { params }: FormationProps,
  metadataOf: (formation: FormationNommee) => Pick<Metadata, 'title' | 'description' | 'robots'> & { path: string },
): Promise<Metadata> {
  const found = await findFormation((await params).code);
  if (found.kind === 'indisponible') return {};
  if (found.kind === 'introuvable') return INTROUVABLE;
  const { path, ...metadata } = metadataOf(found.formation);
  return { ...metadata, alternates: { canonical: path } };
}
