import { connection } from 'next/server';

/** Rendered at each request, as the application's own pages are. */
export default async function Page() {
  await connection();
  return (
    <main>
      <h1>Page vide</h1>
    </main>
  );
}
