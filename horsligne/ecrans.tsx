import type { Metadata } from 'next';
import type { ReactNode } from 'react';
import * as attente from '@/app/(release)/attente/page';
import * as bts from '@/app/(release)/bts/page';
import * as comparer from '@/app/(release)/comparer/page';
import * as diplome from '@/app/(release)/diplome/[code]/page';
import * as chiffres from '@/app/(release)/formation/[code]/(onglets)/chiffres/page';
import Onglets from '@/app/(release)/formation/[code]/(onglets)/layout';
import * as entrer from '@/app/(release)/formation/[code]/(onglets)/page';
import * as preparer from '@/app/(release)/formation/[code]/(onglets)/preparer/page';
import * as imprimer from '@/app/(release)/formation/[code]/imprimer/page';
import * as ligne from '@/app/(release)/formation/[code]/lignes/[cle]/page';
import * as metier from '@/app/(release)/metier/[id]/page';
import * as accueil from '@/app/(release)/page';
import * as recherche from '@/app/(release)/recherche/page';
import * as voeux from '@/app/(release)/voeux/page';
import type { PageParams } from '@/app/pageCriteres';

/** The parts of an address that name something. */
type Noms = Readonly<Record<'code' | 'cle' | 'id', string>>;

/** What a page is given, as Next gives it. */
interface Demande {
  readonly params: Promise<Noms>;
  readonly searchParams: Promise<PageParams>;
}

/** A page of `app`, as it exports itself. */
interface Module {
  readonly default: (demande: Demande) => ReactNode | Promise<ReactNode>;
  readonly metadata?: Metadata;
  readonly generateMetadata?: (demande: Demande) => Promise<Metadata>;
}

/** Every page that is made of a release and an address alone. */
const PAGES: readonly (readonly [RegExp, Module])[] = [
  [/^\/$/, accueil],
  [/^\/bts$/, bts],
  [/^\/recherche$/, recherche],
  [/^\/comparer$/, comparer],
  [/^\/voeux$/, voeux],
  [/^\/attente$/, attente],
  [/^\/diplome\/(?<code>[^/]+)$/, diplome],
  [/^\/metier\/(?<id>[^/]+)$/, metier],
  [/^\/formation\/(?<code>[^/]+)\/imprimer$/, imprimer],
  [/^\/formation\/(?<code>[^/]+)\/lignes\/(?<cle>[^/]+)$/, ligne],
];

/** Pages of a formation, in the frame that they share. */
const ONGLETS: readonly (readonly [RegExp, Module])[] = [
  [/^\/formation\/(?<code>[^/]+)$/, entrer],
  [/^\/formation\/(?<code>[^/]+)\/preparer$/, preparer],
  [/^\/formation\/(?<code>[^/]+)\/chiffres$/, chiffres],
];

/** A page as an address asks for it. */
export interface Ecran {
  readonly titre: string;
  readonly contenu: ReactNode;
}

/** @returns `null` for an address that no page of a release has */
export async function readEcran(url: URL): Promise<Ecran | null> {
  for (const [chemin, module] of [...PAGES, ...ONGLETS]) {
    const match = chemin.exec(url.pathname);
    if (match === null) continue;
    const { code = '', cle = '', id = '' } = match.groups ?? {};
    const params = Promise.resolve({ code, cle, id });
    const demande = { params, searchParams: Promise.resolve(paramsOf(url.searchParams)) };
    const page = await module.default(demande);
    const framed = ONGLETS.some(([, one]) => one === module);
    return {
      titre: titreOf(module.metadata ?? (await module.generateMetadata?.(demande)) ?? {}),
      contenu: framed ? <Onglets params={params}>{page}</Onglets> : page,
    };
  }
  return null;
}

/** A query as Next hands it to a page: a value, or all of them where there are several. */
function paramsOf(query: URLSearchParams): PageParams {
  return Object.fromEntries(
    [...new Set(query.keys())].map((name) => {
      const [first = '', ...others] = query.getAll(name);
      return [name, others.length === 0 ? first : [first, ...others]];
    }),
  );
}

function titreOf({ title }: Metadata): string {
  if (typeof title === 'string') return `${title} – Rose des vœux`;
  return title && 'absolute' in title ? title.absolute : 'Rose des vœux';
}
