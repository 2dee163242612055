/**
 * The site for search engines (schema.org `WebSite`), with where a search is asked.
 *
 * @param origin where the site is reached, without a final slash
 */
export function siteFaits(origin: string): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Rose des vœux',
    url: `${origin}/`,
    inLanguage: 'fr',
    description: 'Choisir un BTS sur Parcoursup, avec ce qui est arrivé aux candidats des sessions passées.',
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${origin}/recherche?q={mots}` },
      'query-input': 'required name=mots',
    },
  };
}
