'use client';

import './globals.css';

/**
 * The last resort, when the layout itself failed: no catalogue, no providers. Everything it says is therefore written here, in the language
 * that every catalogue falls back to.
 */
export default function GlobalError({ error, reset }: { readonly error: Error & { readonly digest?: string }; readonly reset: () => void }) {
  return (
    <html lang="en">
      <body className="flex min-h-dvh flex-col items-center justify-center gap-4 bg-canvas p-6 text-center text-ink">
        <title>Lintel cannot be shown right now</title>
        <h1 className="headline text-3xl">Lintel cannot be shown right now</h1>
        <p className="max-w-md text-ink-muted">What you had saved is kept. Try again in a moment.</p>
        <button type="button" onClick={reset} className="h-11 rounded-md bg-accent px-5 font-medium text-on-accent hover:bg-accent-strong">
          Try again
        </button>
        {error.digest === undefined ? null : <p className="text-sm text-ink-muted">Reference {error.digest}</p>}
      </body>
    </html>
  );
}
