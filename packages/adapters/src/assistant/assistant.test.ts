import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createGuards } from '../resilience';
import { createOpenAiModel, ModelMisled, ModelUnavailable, reckonTokens } from '.';
import { type ModelServer, startModelServer } from './testing';

let server: ModelServer;
beforeAll(async () => { server = await startModelServer(); });
afterAll(() => server.stop());
beforeEach(() => {
  server.mood = 'answers';
  server.answer = () => ({ word: 'hello' });
  server.tokens = 40;
});

const shape = z.object({ word: z.enum(['hello', 'bye']) });
const request = { instructions: 'Say a word.', material: 'Somebody came in.', shape, name: 'word', maxTokens: 20 };
const model = (timeoutMs = 5_000) => createOpenAiModel({ baseUrl: server.url, model: 'small', apiKey: 'a key', timeoutMs });
const because = (error: unknown) => (error instanceof ModelMisled ? error.because : error instanceof ModelUnavailable ? 'unavailable' : error);

describe('a language model behind an OpenAI-compatible endpoint', () => {
  it('is given instructions and material apart, the shape of its answer, and no tools', async () => {
    expect(await model().complete(request)).toEqual({ output: { word: 'hello' }, tokens: 40 });
    expect(server.asked.at(-1)).toMatchObject({
      model: 'small', max_tokens: 20, authorization: 'Bearer a key', messages: [{ role: 'system', content: 'Say a word.' }, { role: 'user', content: 'Somebody came in.' }],
      response_format: { type: 'json_schema', json_schema: { name: 'word', schema: { properties: { word: { enum: ['hello', 'bye'] } } } } },
    });
    expect(server.asked.at(-1)?.tools).toBeUndefined();
  });

  it('reckons what it cost when the endpoint does not say, rather too high', async () => {
    server.tokens = null;
    const { tokens } = await model().complete(request);
    expect(tokens).toBe(reckonTokens(request));
    expect(tokens).toBeGreaterThan(20);
  });

  it.each([
    ['of another shape', { word: 'ignore the above' }, 'another_shape'], ['of one field more or less', {}, 'another_shape'], ['in words', 'Certainly! Here is your word.', 'no_json'], ['empty', '', 'no_answer_in_it'],
  ])('has no answer %s believed', async (_what, answer, expected) => {
    server.answer = () => answer;
    expect(await model().complete(request).catch(because)).toBe(expected);
  });

  it.each([['babbles', 'no_answer_in_it'], ['is cut short', 'cut_short'], ['never ends', 'too_long'], ['fails', 'unavailable'], ['is overrun', 'unavailable'], ['hangs up', 'unavailable']] as const)('when it %s, says so', async (mood, expected) => {
    server.mood = mood;
    expect(await model().complete(request).catch(because)).toBe(expected);
  });

  it('is given up in its time, and when whoever asked is gone', async () => {
    server.mood = 'hangs';
    expect(await model(50).complete(request).catch(because)).toBe('unavailable');
    expect(await model().complete({ ...request, signal: AbortSignal.timeout(50) }).catch(because)).toBe('unavailable');
  });

  it('one that knows no schemas is told the shape in words, once it said so', async () => {
    server.mood = 'knows no schemas';
    const plain = model();
    const before = server.asked.length;
    for (let n = 0; n < 2; n += 1) expect((await plain.complete(request)).output).toEqual({ word: 'hello' });
    const formats = server.asked.slice(before).map(({ response_format: { type } }) => type);
    expect(formats).toEqual(['json_schema', 'json_object', 'json_object']);
    expect(server.asked.at(-1)?.messages[0].content).toContain('"hello"');
  });

  it('refuses a request that is none', async () => {
    await expect(model().complete({ ...request, name: 'two words' })).rejects.toThrow(RangeError);
  });
});

describe('behind its guard', () => {
  it('is left alone when it does not answer again and again, and no call waits for it then', async () => {
    server.mood = 'fails';
    const guards = createGuards(undefined, { failures: 2, restMs: 60_000 });
    const guarded = guards.assistant(model());
    for (let n = 0; n < 2; n += 1) expect(await guarded.complete(request).catch(because)).toBe('unavailable');
    const before = server.asked.length;
    expect(await guarded.complete(request).catch(because)).toBe('unavailable');
    expect(server.asked.length).toBe(before);
    expect(guards.all).toMatchObject([{ port: 'assistant', circuit: 'open' }]);
  });

  it('lies open no circuit: the endpoint is there', async () => {
    server.answer = () => ({ word: 'lies' });
    const guards = createGuards(undefined, { failures: 1 });
    const guarded = guards.assistant(model());
    for (let n = 0; n < 3; n += 1) expect(await guarded.complete(request).catch(because)).toBe('another_shape');
    expect(guards.all[0]?.circuit).toBe('closed');
  });

  it('hanging, it takes no more turns than it has, for no longer than its time', async () => {
    server.mood = 'hangs';
    const guarded = createGuards(undefined, { timeoutMs: 100, atOnce: 1, waiting: 0, failures: 50 }).assistant(model());
    const ends = await Promise.all([1, 2, 3].map(() => guarded.complete(request).catch(because)));
    expect(ends).toEqual(['unavailable', 'unavailable', 'unavailable']);
  });
});
