import { describe, expect, expectTypeOf, it } from 'vitest';
import { createLintelClient } from './client';
import type { paths } from './generated/paths';
import { only } from './part';

/** A server that answers with this, and remembers what it was asked. */
function answering(answer: unknown) {
  const asked: URL[] = [];
  const client = createLintelClient({
    url: 'https://lintel.example', fetch: (request) => {
      asked.push(new URL(request.url));
      return Promise.resolve(Response.json(answer));
    },
  });
  return { asked, client };
}

describe('an answer that was asked for in part', () => {
  it('is typed as the fields that were named, of a record and of what lies in it', async () => {
    const { client, asked } = answering({ id: '1', place: { city: 'Seattle' }, photos: [{ id: '2' }] });
    const home = await only(['id', 'place.city', 'photos.id'], (fields) => client.GET('/listings/{id}', { params: { path: { id: '1' }, query: { fields } } }));
    expect(home).toEqual({ id: '1', place: { city: 'Seattle' }, photos: [{ id: '2' }] });
    expectTypeOf(home).toEqualTypeOf<{ id: string; place: { city: string }; photos: { id: string }[] }>();
    expect(asked[0]?.searchParams.toString()).toContain('place.city');
  });

  it('is typed so for each item of a page', async () => {
    const { client } = answering({ items: [{ id: '1', listPrice: null }], nextCursor: null });
    const page = await only(['id', 'listPrice'], (fields) => client.GET('/listings', { params: { query: { fields } } }));
    expectTypeOf(page.items).toEqualTypeOf<{ id: string; listPrice: number | null }[]>();
    expectTypeOf(page.nextCursor).toEqualTypeOf<string | null>();
    expect(page.items).toHaveLength(1);
  });

  it('knows only fields that there are', () => {
    type Field = NonNullable<NonNullable<paths['/listings']['get']['parameters']['query']>['fields']>[number];
    expectTypeOf<'listPrice'>().toExtend<Field>();
    expectTypeOf<'colour'>().not.toExtend<Field>();
  });
});
