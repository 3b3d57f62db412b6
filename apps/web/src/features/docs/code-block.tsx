/** Code that is wider than the page scrolls in its own place, by keyboard too. */
export function CodeBlock({ label, children }: { readonly label: string; readonly children: string }) {
  return (
    <figure className="min-w-0">
      <figcaption className="pb-1 text-sm font-medium">{label}</figcaption>
      <pre tabIndex={0} aria-label={label} className="max-h-96 overflow-auto rounded-md border border-line bg-sunken p-3 text-xs leading-relaxed"><code>{children}</code></pre>
    </figure>
  );
}
