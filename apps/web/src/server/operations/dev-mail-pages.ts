export interface KeptMail {
  readonly id: string;
  readonly from_address: string;
  readonly to_address: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly created_at: Date;
}

const style = `:root{color-scheme:light dark;font:15px/1.5 system-ui,sans-serif}body{max-width:60rem;margin:2rem auto;padding:0 1rem}
a{color:inherit}ul{list-style:none;padding:0}li{border-top:1px solid color-mix(in srgb,currentcolor 20%,transparent);padding:.75rem 0}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.25rem 1rem}dt{opacity:.7}dd{margin:0}
iframe{width:100%;height:28rem;border:1px solid color-mix(in srgb,currentcolor 20%,transparent);border-radius:8px;background:#fff}
pre{white-space:pre-wrap;overflow-wrap:anywhere}time{opacity:.7}`;

export function mailListPage(mails: readonly KeptMail[]): string {
  const items = mails.map((mail) => `<li><a href="/dev/mail/${mail.id}">${escaped(mail.subject)}</a><br>
    to ${escaped(mail.to_address)} · <time datetime="${mail.created_at.toISOString()}">${mail.created_at.toISOString()}</time></li>`);
  const list = items.length === 0 ? '<p>Nothing was sent yet. Messages appear here instead of leaving this machine.</p>' : `<ul>${items.join('\n')}</ul>`;
  return page('Mail kept on this machine', list);
}

export function smsListPage(messages: readonly { readonly to_number: string; readonly body: string; readonly created_at: Date }[]): string {
  const items = messages.map((sms) => `<li>${escaped(sms.body)}<br>to ${escaped(sms.to_number)} · <time datetime="${sms.created_at.toISOString()}">${sms.created_at.toISOString()}</time></li>`);
  return page('Text messages kept on this machine', items.length === 0 ? '<p>Nothing was sent yet. Messages appear here instead of leaving this machine.</p>' : `<ul>${items.join('\n')}</ul>`);
}

export function mailPage(mail: KeptMail): string {
  return page(mail.subject, `<p><a href="/dev/mail">All messages</a></p>
    <dl><dt>From</dt><dd>${escaped(mail.from_address)}</dd><dt>To</dt><dd>${escaped(mail.to_address)}</dd><dt>At</dt><dd>${mail.created_at.toISOString()}</dd></dl>
    <h2>As HTML</h2><iframe title="The message" sandbox="" srcdoc="${escaped(mail.html)}"></iframe><h2>As text</h2><pre>${escaped(mail.text)}</pre>`);
}

function page(title: string, body: string): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escaped(title)}</title>
<style>${style}</style></head><body><main><h1>${escaped(title)}</h1>${body}</main></body></html>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

function escaped(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? character);
}
