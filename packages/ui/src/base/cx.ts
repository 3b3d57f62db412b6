export type ClassValue = string | false | null | undefined;

/** Joins class names. Conflicts are not resolved: a caller's className places a component, it does not restyle it. */
export function cx(...parts: ClassValue[]): string {
  return parts.filter(Boolean).join(' ');
}
