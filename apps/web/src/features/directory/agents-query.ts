import { agentListInput } from '@lintel/domain/directory/contract';
import type { AgentQuestion } from './agents-address';

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

/** What an address asks for; what it says wrong is left out. */
export function readQuestion(params: SearchParams): AgentQuestion {
  const one = (name: string) => {
    const value = params[name];
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const given = {
    text: one('text'), area: one('area'), language: one('language'), speciality: one('speciality'), rating: one('rating'), sort: one('sort'), agency: one('agency'),
    isVerified: one('isVerified') === 'true' ? true : undefined, page: one('page') === undefined ? undefined : Number(one('page')),
  };
  const kept = Object.fromEntries(Object.entries(given).filter(([name, value]) => value !== undefined && agentListInput.safeParse({ [name]: value }).success));
  return agentListInput.parse(kept);
}
