export default function Page() {
  return (
    <main>
      <h1>Page vide</h1>
    </main>
  );
}
