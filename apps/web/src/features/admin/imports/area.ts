import { paths } from '@/components/paths';

/** Where imports are looked at: by those who run the platform, or by an agency's owner at the desk. */
export type ImportArea = 'admin' | 'desk';

export interface Agency {
  readonly id: string;
  readonly name: string;
}

export const importsPath = (area: ImportArea): string => (area === 'desk' ? paths.deskImports : paths.imports);
export const importRunPath = (area: ImportArea, id: string): string => (area === 'desk' ? paths.deskImportRun(id) : paths.importRun(id));
