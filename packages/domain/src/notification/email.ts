import type { Wording } from './wording';

export interface Email {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');

/** A message as an e-mail that reads well with pictures off and in the dark. `appUrl` is where the app answers. */
export function renderEmail(wording: Wording, appUrl: string, greeting: string, because = 'because you are named on this record'): Email {
  const link = new URL(wording.path, appUrl).href;
  const paragraphs = wording.body.split(/\n+/).map((line) => `<p style="margin:0 0 12px">${escape(line)}</p>`).join('');
  return {
    subject: wording.title.replaceAll(/[\r\n]+/g, ' '),
    text: `${greeting}\n\n${wording.title}\n\n${wording.body}\n\n${wording.action}: ${link}\n\nLintel\n`,
    html: `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light dark"></head>
<body style="margin:0;padding:24px;background:#f5f5f4;font-family:Inter,system-ui,sans-serif;font-size:15px;line-height:1.5;color:#1c1917">
<div style="max-width:560px;margin:0 auto;background:#fff;border:1px solid #e7e5e4;border-radius:8px;padding:24px">
<p style="margin:0 0 16px;color:#57534e">${escape(greeting)}</p>
<h1 style="margin:0 0 12px;font-size:20px;line-height:1.3">${escape(wording.title)}</h1>
${paragraphs}
<p style="margin:20px 0 0"><a href="${escape(link)}" style="display:inline-block;background:#0f766e;color:#fff;text-decoration:none;padding:10px 16px;border-radius:8px">${escape(wording.action)}</a></p>
</div>
<p style="max-width:560px;margin:16px auto 0;color:#78716c;font-size:13px">Lintel, ${escape(because)}.</p>
</body></html>`,
  };
}
