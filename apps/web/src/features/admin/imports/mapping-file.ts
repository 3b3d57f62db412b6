import { type Mapping, mapping } from '@lintel/domain/feed/mapping';

/** What a mapping file says, or what is wrong with it and where. */
export async function readMappingFile(file: File): Promise<{ readonly mapping: Mapping } | { readonly error: string }> {
  try {
    const read = mapping.safeParse(JSON.parse(await file.text()));
    if (read.success) return { mapping: read.data };
    const [issue] = read.error.issues;
    return { error: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}
