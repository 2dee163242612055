export const metadata = {
  title: 'Page vide',
  description: 'La référence des mesures : rien, servi par le même cadre.',
};

export default function RootLayout({ children }) {
  return (
    // Nothing of it is measured later: it is at rest once loaded.
    <html lang="fr" data-measured="">
      <body>{children}</body>
    </html>
  );
}
