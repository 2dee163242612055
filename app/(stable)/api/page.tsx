import type { Metadata } from 'next';
import { DataTable } from '@/components/ui/DataTable';
import { Page } from '@/components/ui/Page';
import { PageHead } from '@/components/ui/PageHead';
import { Part } from '@/components/ui/Part';
import { PROBLEMS, type ProblemKind } from '@/lib/api/problem';
import { PARAMETRES, PARAMETRES_REPETABLES, schemaRequete } from '@/lib/search/schemas';

export const metadata: Metadata = { title: 'API publique', alternates: { canonical: '/api' } };

const PATHS: readonly (readonly [string, string])[] = [
  ['/api/v1/formations', 'Formations filtrées et triées, avec l’estimation de chacune quand un bac est donné.'],
  [
    '/api/v1/formations.csv',
    'Les mêmes, en CSV : RFC 4180, UTF-8 avec BOM, formules neutralisées. separateur=; donne le point-virgule et la virgule décimale des tableurs français.',
  ],
  [
    '/api/v1/formations/{code}',
    'Tout ce qui est connu d’une formation : comptes de chaque session, tableaux du rapport.',
  ],
  ['/api/v1/suggestions', 'Spécialités, métiers, établissements et lieux qui complètent le début d’un texte (q).'],
  ['/api/v1/liste', 'Une liste de vœux (f=code, répétable) : estimations, équilibre, ce qui lui manque.'],
  [
    '/api/v1/liste/suggestions',
    'De quoi remplir un palier que la liste n’a pas (palier, bac, lieu) : diplômes de la liste, puis voisins.',
  ],
  ['/api/v1/diplomes', 'Diplômes par envie, domaine, métier ou mots ; où en sont leurs formations.'],
  ['/api/v1/diplomes/{code}', 'Une fiche ou une famille, et les formations qui y préparent.'],
  ['/api/v1/interets', 'Les centres d’intérêt des métiers, et combien de BTS ils relient.'],
  ['/api/v1/metiers/{id}', 'La fiche d’un métier, et les BTS qui y mènent.'],
  ['/api/v1/donnees', 'Version des données, sources, sessions et comptes.'],
  ['/api/v1/fiabilite', 'Les prévisions passées à côté de ce qui est arrivé, session par session.'],
  ['/api/v1/fiabilite.csv', 'Le tableau des scores, en CSV.'],
  ['/api/v1/changements.csv', 'Ce qui a changé d’une version des données à la suivante, en CSV.'],
  ['/api/v1/changements.atom', 'Les mêmes changements, en flux Atom.'],
  [
    '/api/v1/formations.metadata.json',
    'Les colonnes du CSV, décrites pour les programmes (CSV on the Web) ; de même fiabilite.metadata.json et changements.metadata.json.',
  ],
  ['/api/v1/openapi.json', 'La description OpenAPI 3.1 de tout ce qui précède : un client s’en tire.'],
  ['/api/sante', 'État du service : 200 quand une version des données est chargée, 503 avant.'],
];

const REMEDIES: Readonly<Record<ProblemKind, string>> = {
  'parametres-invalides': 'Un message par paramètre, dans « erreurs » : ce qui a été lu et ce qui est accepté.',
  'requete-invalide': 'L’adresse ou l’en-tête Host ne peut pas être lu.',
  introuvable: 'Aucune adresse, formation ou diplôme de ce nom.',
  'methode-refusee': 'L’API se lit seulement : GET, HEAD et OPTIONS.',
  'corps-refuse': 'Une requête n’a pas de corps : tout se dit dans l’adresse.',
  'erreur-interne': 'Une faute de notre côté ; elle est journalisée, sans les paramètres.',
  'service-indisponible':
    'Aucune version des données n’est chargée, ou trop de demandes arrivent en même temps : réessayer après les secondes que dit l’en-tête Retry-After.',
};

export default function ApiPage() {
  return (
    <Page>
      <PageHead title="API publique">
        <p className="max-w-prose">
          Les mêmes chiffres que les pages, en JSON, sans clé ni compte. Un chiffre non publié vaut <code>null</code>,
          jamais zéro. Le contrat v1 peut s’étendre ; ce qui y est garde son sens.
        </p>
      </PageHead>

      <Part id="adresses" title="Adresses">
        <dl className="grid gap-x-8 gap-y-3 md:grid-cols-[19rem_minmax(0,42rem)]">
          {PATHS.map(([path, description]) => (
            <div key={path} className="grid gap-0.5 md:col-span-2 md:grid-cols-subgrid">
              <dt>
                {path.includes('{') ? (
                  <code className="text-sm wrap-anywhere">{path}</code>
                ) : (
                  <a href={path} className="inline-block min-h-6">
                    <code className="text-sm wrap-anywhere">{path}</code>
                  </a>
                )}
              </dt>
              <dd>{description}</dd>
            </div>
          ))}
        </dl>
      </Part>

      <Part
        id="parametres"
        title="Paramètres de la recherche"
        lead="Une valeur hors de ce tableau est refusée (400) ; un paramètre vide est ignoré ; majuscules et accents ne comptent pas."
      >
        <DataTable id="table-parametres" caption="Paramètres de /api/v1/formations et de /api/v1/formations.csv">
          <thead>
            <tr>
              <th scope="col">Paramètre</th>
              <th scope="col">Ce qu’il dit</th>
              <th scope="col">Répétable</th>
            </tr>
          </thead>
          <tbody>
            {PARAMETRES.map((parametre) => (
              <tr key={parametre}>
                <th scope="row">
                  <code>{parametre}</code>
                </th>
                <td className="min-w-64">{schemaRequete.shape[parametre].description}</td>
                <td>{PARAMETRES_REPETABLES.has(parametre) ? 'oui' : 'non'}</td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </Part>

      <Part id="cache" title="Cache">
        <p className="max-w-prose">
          Chaque réponse porte un <code>ETag</code> tiré de la version des données, de celle de l’application et des
          critères. Le renvoyer dans <code>If-None-Match</code> donne 304 tant que rien n’a changé.
        </p>
      </Part>

      <Part
        id="problemes"
        title="Problèmes"
        lead={
          <>
            Documents RFC 9457, <code>application/problem+json</code>, en français.
          </>
        }
      >
        <dl className="grid gap-x-8 gap-y-3 md:grid-cols-[19rem_minmax(0,42rem)]">
          {(Object.keys(PROBLEMS) as ProblemKind[]).map((kind) => (
            <div key={kind} id={kind} className="grid gap-0.5 md:col-span-2 md:grid-cols-subgrid">
              <dt className="font-bold">
                {PROBLEMS[kind].status} – {PROBLEMS[kind].title}
              </dt>
              <dd>{REMEDIES[kind]}</dd>
            </div>
          ))}
        </dl>
      </Part>
    </Page>
  );
}
