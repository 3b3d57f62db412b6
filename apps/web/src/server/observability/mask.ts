const personalNames = /^(e-?mail|recipient|to|from|cc|bcc|name|given_?name|family_?name|full_?name|phone|address|authorization|cookie|set-cookie|password|secret|token|body|text|x-api-key)$/i;
const emailAddress = /[^\s@<>"',;:()=?&/]+@[^\s@<>"',;:()=?&/]+\.[a-z]{2,}/gi;
const maxDepth = 6;

/** A copy with the values of personal fields hidden and e-mail addresses in any text taken out. */
export function maskPersonal(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, maskField(key, value, 0)]));
}

function maskField(name: string, value: unknown, depth: number): unknown {
  if (value === null || value === undefined) return value;
  if (personalNames.test(name)) return '[masked]';
  if (typeof value === 'string') return maskText(value);
  if (typeof value !== 'object' || depth >= maxDepth || value instanceof Date || value instanceof Error) return value;
  if (Array.isArray(value)) return value.map((item) => maskField('', item, depth + 1));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, maskField(key, item, depth + 1)]));
}

/** Hides e-mail addresses inside text. */
export function maskText(text: string): string {
  return text.includes('@') ? text.replace(emailAddress, '[masked e-mail]') : text;
}
