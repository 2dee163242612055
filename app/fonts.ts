import localFont from 'next/font/local';

/** Self-hosted, with metrics adjusted to the fallback: no layout shift (the package's own CSS shifts). */
export const atkinson = localFont({
  src: [
    {
      path: '../node_modules/@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
      weight: '200 800',
      style: 'normal',
    },
  ],
  variable: '--font-atkinson',
  display: 'swap',
  fallback: ['system-ui', 'sans-serif'],
});
