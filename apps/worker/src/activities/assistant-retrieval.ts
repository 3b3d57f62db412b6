import type { SearchIndex } from '@lintel/adapters/search';
import type { Executor } from '@lintel/db';
import { listPassages, type Passage, wordsOf } from '@lintel/domain/assistant';
import { createSearchQueries } from '@lintel/domain/search';
import type { OutputOf, RequestContext } from '@lintel/kernel';

export type Retriever = (context: RequestContext, buildingId: string, question: string) => Promise<readonly Passage[]>;

type Hit = OutputOf<ReturnType<typeof createSearchQueries>['find']>['groups'][number]['hits'][number];
type Source = { readonly type: 'ticket' | 'post' | 'building' | 'document'; readonly id: string };

const kinds = ['ticket', 'post', 'building', 'document'];
const ofEachKind = 5;
const mostSources = 8;

/** Looks for the words of a question through the one box, as whoever asks: first for all of them together, then for each. What has more of them comes first. Only what belongs to the house asked about is kept. */
export function createRetriever(executor: Executor, index: SearchIndex): Retriever {
  const { find } = createSearchQueries(index);
  return async (context, buildingId, question) => {
    const words = wordsOf(question);
    if (words.length === 0) return [];
    const scores = new Map<string, { readonly source: Source; score: number }>();
    const searches = words.length === 1 ? words : [words.join(' '), ...words];
    for (const [nth, text] of searches.entries()) {
      const { groups } = await executor.ask(find, { text, kinds, limit: ofEachKind }, context);
      for (const hit of groups.flatMap(({ hits }) => hits)) {
        const source = sourceOf(hit, buildingId);
        if (source === undefined) continue;
        const held = scores.get(source.id) ?? { source, score: 0 };
        // All the words together weigh more than any of them.
        held.score += nth === 0 ? words.length : 1;
        scores.set(source.id, held);
      }
    }
    const sources = [...scores.values()].toSorted((a, b) => b.score - a.score || (a.source.id < b.source.id ? 1 : -1)).slice(0, mostSources).map(({ source }) => source);
    return (await executor.ask(listPassages, { buildingId, sources }, context)).items;
  };
}

function sourceOf({ id, about }: Hit, buildingId: string): Source | undefined {
  switch (about.type) {
    case 'ticket': case 'post': return about.buildingId === buildingId ? { type: about.type, id } : undefined;
    case 'building': return about.id === buildingId ? { type: 'building', id } : undefined;
    case 'document': return about.of === 'building' && about.buildingId === buildingId ? { type: 'document', id } : undefined;
    default: return undefined;
  }
}
