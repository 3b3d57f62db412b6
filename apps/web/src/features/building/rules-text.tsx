/** The rules as they were written: an empty line begins a new paragraph. */
export function RulesText({ body }: { readonly body: string }) {
  return <div className="flex max-w-prose flex-col gap-3">{body.split(/\n{2,}/).map((paragraph) => <p key={paragraph} className="whitespace-pre-line break-words">{paragraph}</p>)}</div>;
}
