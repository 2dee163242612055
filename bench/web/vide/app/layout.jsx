export const metadata = {
  title: 'Page vide',
  description: 'La référence des mesures : rien, servi par le même cadre.',
};

export default function RootLayout({ children }) {
  return (
    <html lang="fr">
      <body>{children}</body>
    </html>
  );
}
