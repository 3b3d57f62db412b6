import { type Answered, unwrap } from './client';

type Head<Field extends string> = Field extends `${infer First}.${string}` ? First : Field;
type Tail<Field extends string, First extends string> = Field extends `${First}.${infer Rest}` ? Rest : never;

/** What of a record its named fields are: `place.city` is of its place the city alone, `place` all of it. */
export type PartOf<Whole, Field extends string> =
  Whole extends readonly (infer Item)[] ? PartOf<Item, Field>[]
    : Whole extends object ? { [Name in keyof Whole & Head<Field>]: Name extends Field ? Whole[Name] : PartOf<Whole[Name], Tail<Field, Name>> }
      : Whole;

/** What an answer is of which only fields were asked for: of a page, each of its items. */
export type Part<Data, Field extends string> = Data extends { readonly items: readonly (infer Item)[] } ? Omit<Data, 'items'> & { items: PartOf<Item, Field>[] } : PartOf<Data, Field>;

/**
 * The answer to a request for some fields alone, typed as what it holds and no more:
 * `only(['id', 'place.city'], (fields) => client.GET('/listings/{id}', { params: { path: { id }, query: { fields } } }))`.
 * @throws LintelProblem when the request was refused.
 */
export async function only<Data, const Field extends string>(fields: readonly Field[], read: (fields: Field[]) => Promise<Answered<Data>>): Promise<Part<Data, Field>> {
  // The server cut it to these fields, which its type does not know.
  return (await unwrap(read([...fields]))) as Part<Data, Field>;
}
