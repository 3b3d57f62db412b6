import type { agentListInput } from '@lintel/domain/directory/contract';
import type { z } from 'zod';

export type AgentQuestion = z.output<typeof agentListInput>;
export const filterNames = ['text', 'area', 'language', 'speciality', 'rating', 'isVerified'] as const;
export type FilterName = (typeof filterNames)[number];

/** The query string that asks for this; what is usual is left out. */
export function writeQuestion(asked: Readonly<Partial<Record<FilterName | 'agency' | 'sort', string | number | boolean | undefined>>> & { readonly page?: number | undefined }): string {
  const params = new URLSearchParams();
  for (const name of [...filterNames, 'agency'] as const) {
    const value = asked[name];
    if (value !== undefined && value !== '' && value !== false) params.set(name, String(value));
  }
  if (asked.sort !== undefined && asked.sort !== '' && asked.sort !== 'relevance') params.set('sort', String(asked.sort));
  if (asked.page !== undefined && asked.page > 1) params.set('page', String(asked.page));
  return params.toString();
}
