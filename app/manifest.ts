import type { MetadataRoute } from 'next';

/** What a phone needs to put the site among its applications. */
export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Rose des vœux',
    short_name: 'Rose des vœux',
    description: 'Choisir un BTS sur Parcoursup, avec ce qui est arrivé aux candidats des sessions passées.',
    lang: 'fr',
    start_url: '/',
    display: 'minimal-ui',
    background_color: '#fbf9f4',
    theme_color: '#fbf9f4',
    categories: ['education'],
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/apple-icon.png', sizes: '180x180', type: 'image/png' },
    ],
  };
}
