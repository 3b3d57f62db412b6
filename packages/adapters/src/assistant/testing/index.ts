import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import { z } from 'zod';

const asked = z.object({
  model: z.string(), max_tokens: z.number(), messages: z.tuple([z.object({ role: z.literal('system'), content: z.string() }), z.object({ role: z.literal('user'), content: z.string() })]),
  response_format: z.object({ type: z.string(), json_schema: z.object({ name: z.string(), schema: z.record(z.string(), z.unknown()) }).optional() }), tools: z.unknown().optional(),
});
export type Asked = z.infer<typeof asked> & { readonly authorization: string | undefined };

/** What the server does with a request; `answer` gives what the model is to say. */
export type Mood = 'answers' | 'hangs' | 'hangs up' | 'fails' | 'is overrun' | 'babbles' | 'is cut short' | 'never ends' | 'knows no schemas';

export interface ModelServer {
  readonly url: string;
  readonly asked: readonly Asked[];
  mood: Mood;
  /** What it says, as an object or as the very words. */
  answer: (asked: Asked) => unknown;
  /** Null: it does not say. */
  tokens: number | null;
  stop(): Promise<void>;
}

/** A server that speaks OpenAI's chat completions as far as it is asked to, and lies when it is told to. */
export async function startModelServer(): Promise<ModelServer> {
  const seen: Asked[] = [];
  const server = createServer((request, response) => {
    void json(request).then((body) => {
      const got: Asked = { ...asked.parse(body), authorization: request.headers.authorization };
      seen.push(got);
      const say = (status: number, text: string) => { response.writeHead(status, { 'content-type': 'application/json' }).end(text); };
      const tell = (content: unknown, finish = 'stop') => {
        const usage = model.tokens === null ? {} : { usage: { total_tokens: model.tokens } };
        say(200, JSON.stringify({ choices: [{ message: { role: 'assistant', content: typeof content === 'string' ? content : JSON.stringify(content) }, finish_reason: finish }], ...usage }));
      };
      switch (model.mood) {
        case 'hangs': return;
        case 'hangs up': response.destroy(); return;
        case 'fails': say(500, '{"error":{"message":"out of memory"}}'); return;
        case 'is overrun': say(429, '{"error":{"message":"slow down"}}'); return;
        case 'babbles': say(200, '<html>Welcome to the gateway</html>'); return;
        case 'is cut short': tell('{"word":"ha', 'length'); return;
        case 'never ends': response.writeHead(200); response.write('x'.repeat(1_000_000)); return;
        case 'knows no schemas':
          if (got.response_format.type === 'json_schema') say(400, '{"error":{"message":"response_format"}}');
          else tell(model.answer(got));
          return;
        case 'answers': tell(model.answer(got));
      }
    }).catch(() => { response.writeHead(422).end('{}'); });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const model: ModelServer = {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/v1`, asked: seen, mood: 'answers', answer: () => ({}), tokens: 40,
    stop: () => new Promise((resolve) => { server.close(() => { resolve(); }); server.closeAllConnections(); }),
  };
  return model;
}
