/** Whether two queries of an address ask for the same, in whatever order. */
export function isSameQuery(a: string, b: string): boolean {
  return ordered(a) === ordered(b);
}

function ordered(query: string): string {
  const params = new URLSearchParams(query);
  params.sort();
  return params.toString();
}
