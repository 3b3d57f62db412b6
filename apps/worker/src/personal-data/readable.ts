interface Plan {
  readonly sections: readonly { readonly name: string; readonly title: string }[];
  readonly leftOut: readonly { readonly title: string; readonly why: string }[];
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
/** `created_at` reads "Created at". */
const spelt = (name: string) => { const words = name.replaceAll('_', ' '); return words.charAt(0).toUpperCase() + words.slice(1); };
const shown = (value: unknown) => (value === null || value === undefined ? '\u2013' : typeof value === 'string' ? value : JSON.stringify(value));

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1c1917;background:#fff}h1,h2{line-height:1.2}
dl{display:grid;grid-template-columns:minmax(8rem,14rem) 1fr;gap:.25rem 1rem;border-top:1px solid #d6d3d1;padding:.75rem 0;margin:0}dt{color:#57534e}dd{margin:0;overflow-wrap:anywhere}
@media (prefers-color-scheme:dark){body{color:#f5f5f4;background:#1c1917}dl{border-color:#44403c}dt{color:#a8a29e}}@media (max-width:30rem){dl{grid-template-columns:1fr}}`;

/** The beginning of the page a person reads: what is in it, and what is not and why. No script, nothing from elsewhere. */
export function head({ leftOut }: Plan): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Your data</title><style>${style}</style></head><body>
<h1>Your data</h1><p>Everything Lintel holds on you. The same is in the folder <code>data</code> for programs, one JSON file for each part; photos and documents you sent are in <code>files</code>.</p>
<h2>What is not in it</h2><ul>${leftOut.map(({ title, why }) => `<li>${escaped(title)}: ${escaped(why)}</li>`).join('')}</ul>\n`;
}

export const foot = '</body></html>\n';

export const sectionStart = ({ name, title }: Plan['sections'][number]): string => `<section id="${escaped(name)}"><h2>${escaped(title)}</h2>\n`;
export const sectionEnd = '</section>\n';

export function rowOf(row: Readonly<Record<string, unknown>>): string {
  return `<dl>${Object.entries(row).map(([name, value]) => `<dt>${escaped(spelt(name))}</dt><dd>${escaped(shown(value))}</dd>`).join('')}</dl>\n`;
}

/** How programs read it. */
export function readMe({ sections }: Plan): string {
  return [
    'This is everything Lintel holds on you.', '', 'index.html   to read', 'data/*.json  for programs, one file for each part', 'files/       photos and documents you sent', '',
    'Each JSON file is {"section": its name, "title": in words, "rows": [one object for each row]}.',
    'Ids are UUIDs and the same across files; times are ISO 8601 in UTC.', '', ...sections.map(({ name, title }) => `data/${name}.json: ${title}`), '',
  ].join('\n');
}
