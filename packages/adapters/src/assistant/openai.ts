import { z } from 'zod';
import { type Completion, type CompletionRequest, type LanguageModel, ModelMisled, ModelUnavailable, reckonTokens } from './port';

export interface OpenAiConfig {
  /** With the version, as servers of this kind name it: `http://127.0.0.1:11434/v1`. */
  readonly baseUrl: string;
  readonly model: string;
  readonly apiKey?: string;
  readonly timeoutMs?: number;
}

/** A server that sends without end is not read to it. */
const longestAnswer = 256 * 1_024;
const answered = z.object({
  choices: z.array(z.object({ message: z.object({ content: z.string().nullish() }), finish_reason: z.string().nullish() })).min(1),
  usage: z.object({ total_tokens: z.number().int().nonnegative().max(10_000_000) }).nullish().catch(null),
});
/** Servers that know no schemas say so with one of these. */
const knowsNoSchema = new Set([400, 404, 422]);

/** Asks any endpoint that speaks OpenAI's chat completions. One that knows no schemas is asked for plain JSON from then on; the answer is held to the shape here either way. */
export function createOpenAiModel({ baseUrl, model, apiKey, timeoutMs = 30_000 }: OpenAiConfig): LanguageModel {
  const url = `${baseUrl.replace(/\/+$/, '')}/chat/completions`;
  let takesSchemas = true;

  async function send(request: CompletionRequest<unknown>, withSchema: boolean): Promise<{ readonly status: number; readonly text: string }> {
    const signals = [AbortSignal.timeout(timeoutMs), ...(request.signal === undefined ? [] : [request.signal])];
    try {
      const response = await fetch(url, {
        method: 'POST', redirect: 'error', signal: AbortSignal.any(signals),
        headers: { 'content-type': 'application/json', ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }) }, body: JSON.stringify(bodyOf(model, request, withSchema)),
      });
      return { status: response.status, text: await shortText(response) };
    } catch (error) {
      if (error instanceof ModelMisled) throw error;
      throw new ModelUnavailable(error);
    }
  }

  return {
    kind: 'openai',
    model,
    async complete<Output>(request: CompletionRequest<Output>): Promise<Completion<Output>> {
      if (!/^\w{1,64}$/.test(request.name) || request.maxTokens < 1) throw new RangeError('A completion has a name of letters and at least one token.');
      let { status, text } = await send(request, takesSchemas);
      if (takesSchemas && knowsNoSchema.has(status)) {
        takesSchemas = false;
        ({ status, text } = await send(request, false));
      }
      // Wrong credentials and an unknown model are the operator's to mend: whoever asks next fares no better.
      if (status < 200 || status >= 300) throw new ModelUnavailable(new Error(`The endpoint answered ${String(status)}.`));
      return outputOf(request, text);
    },
  };
}

function bodyOf(model: string, { instructions, material, shape, name, maxTokens }: CompletionRequest<unknown>, withSchema: boolean) {
  const schema = z.toJSONSchema(shape, { target: 'draft-7' });
  const asked = withSchema ? instructions : `${instructions}\nAnswer with JSON of this schema and nothing else:\n${JSON.stringify(schema)}`;
  return {
    model, max_tokens: maxTokens, temperature: 0, stream: false,
    messages: [{ role: 'system', content: asked }, { role: 'user', content: material }],
    response_format: withSchema ? { type: 'json_schema', json_schema: { name, strict: true, schema } } : { type: 'json_object' },
  };
}

async function shortText(response: Response): Promise<string> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > longestAnswer) throw new ModelMisled('too_long', 0);
  }
  return text + decoder.decode();
}

function outputOf<Output>(request: CompletionRequest<Output>, text: string): Completion<Output> {
  const envelope = answered.safeParse(jsonOf(text));
  const tokens = envelope.data?.usage?.total_tokens ?? reckonTokens(request);
  const choice = envelope.data?.choices[0];
  const content = choice?.message.content ?? '';
  if (content === '') throw new ModelMisled('no_answer_in_it', tokens);
  if (choice?.finish_reason === 'length') throw new ModelMisled('cut_short', tokens);
  const said = jsonOf(content);
  if (said === undefined) throw new ModelMisled('no_json', tokens);
  const output = request.shape.safeParse(said);
  if (!output.success) throw new ModelMisled('another_shape', tokens);
  return { output: output.data, tokens };
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
