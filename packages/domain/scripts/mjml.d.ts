/** As much of mjml 5 as is used here; it ships no types. */
declare module 'mjml' {
  export default function mjml(source: string, options?: { validationLevel?: 'strict' | 'soft' | 'skip' }): Promise<{ html: string; errors: readonly { formattedMessage: string }[] }>;
}
