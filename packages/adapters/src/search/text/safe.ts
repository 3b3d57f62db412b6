/** Control characters but white space, halves of characters, and the private-use characters that mark matches on their way from an engine. */
const unsafe = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ue000-\uf8ff]|\p{Cs}/gu;

/** The same and whole characters beyond 16 bits, found without taking the text for characters: nearly every text has none. */
const suspicious = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff\ue000-\uf8ff]/;

/** The text without what databases and engines refuse or take for something else. */
export function safeText(text: string): string {
  return suspicious.test(text) ? text.replace(unsafe, '') : text;
}
