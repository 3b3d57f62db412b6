/** Where a heading of the reference is: `My account` is at `/docs/my-account`. */
export function slugOf(tag: string): string {
  return tag.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
