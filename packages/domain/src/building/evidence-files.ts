import { uuidv7 } from '@lintel/kernel';

/** What may be sent as evidence, told by the file's own first bytes. */
export const evidenceTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'] as const;

/** Where a piece of evidence lies in the store. */
export const evidenceKey = (evidenceId: string): string => `evidence/${evidenceId}`;
export const newEvidenceId = (): string => uuidv7();
