import { Fragment } from 'react';

interface Mentioned {
  readonly userId: string;
  readonly name: string;
}

/** What somebody wrote, line by line, with those it names set apart. */
export function Words({ body, mentions, className = '' }: { readonly body: string; readonly mentions: readonly Mentioned[]; readonly className?: string }) {
  return <div className={`break-words whitespace-pre-wrap ${className}`}>{parts(body, mentions.map(({ name }) => `@${name}`))}</div>;
}

function parts(body: string, names: readonly string[]) {
  if (names.length === 0) return body;
  const pattern = new RegExp(`(${names.toSorted((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})`);
  return body.split(pattern).map((part, index) => (names.includes(part) ? <span key={index} className="font-medium text-accent-ink">{part}</span> : <Fragment key={index}>{part}</Fragment>));
}
