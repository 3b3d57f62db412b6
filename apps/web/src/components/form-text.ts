/** What was typed into a form's control; nothing for one that holds a file or is not there. */
export function formText(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value : '';
}
