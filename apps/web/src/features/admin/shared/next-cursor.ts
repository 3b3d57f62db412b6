/** Where the next page of a list begins; undefined at its end. */
export function nextCursor(page: { readonly nextCursor: string | null }): string | undefined {
  return page.nextCursor ?? undefined;
}
