export default function HomePage() {
  return (
    <main className="mx-auto max-w-2xl p-8">
      <h1 className="text-2xl">Lintel</h1>
      <p>The server answers.</p>
    </main>
  );
}
