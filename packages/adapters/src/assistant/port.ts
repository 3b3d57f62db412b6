import type { ZodType } from 'zod';

export interface CompletionRequest<Output> {
  /** What is to be done. Ours alone: never a word that somebody else wrote. */
  readonly instructions: string;
  /** What it is to be done with. Others wrote it: a model may mistake it for instructions, so that nothing it answers is believed beyond `shape`. */
  readonly material: string;
  /** The only answers there are. Kept as narrow as it can be: choices, places in a list, short plain text. */
  readonly shape: ZodType<Output>;
  /** What the shape is called: letters, digits and `_`. */
  readonly name: string;
  /** Of the answer. */
  readonly maxTokens: number;
  readonly signal?: AbortSignal;
}

export interface Completion<Output> {
  readonly output: Output;
  /** What it cost, as the endpoint says; reckoned from the lengths where it says nothing. */
  readonly tokens: number;
}

/** A language model somewhere outside. It is asked for words and choices, never to do anything: it is given no tools. */
export interface LanguageModel {
  readonly kind: 'openai';
  readonly model: string;
  /**
   * One answer of the shape. Never asks twice by itself.
   * @throws ModelUnavailable when no answer was had; ModelMisled when it is not of the shape. RangeError for a request that is none.
   */
  complete<Output>(request: CompletionRequest<Output>): Promise<Completion<Output>>;
}

/** No answer: it is away, too slow, overrun, or will not have us. */
export class ModelUnavailable extends Error {
  override readonly name = 'ModelUnavailable';
  constructor(cause: unknown) {
    super('The language model does not answer.', { cause });
  }
}

/** It answered, with something other than what was asked for. What it said is not repeated. `tokens`: what it cost all the same. */
export class ModelMisled extends Error {
  override readonly name = 'ModelMisled';
  constructor(readonly because: 'no_answer_in_it' | 'cut_short' | 'no_json' | 'another_shape' | 'too_long', readonly tokens: number) {
    super(`The answer of the language model cannot be used (${because}).`);
  }
}

/** English has about four letters to a token; other scripts fewer: reckoned rather too high. */
const lettersPerToken = 3;

/** At most what a request costs: what is sent and the longest answer there may be. */
export function reckonTokens({ instructions, material, maxTokens }: Pick<CompletionRequest<unknown>, 'instructions' | 'material' | 'maxTokens'>): number {
  return Math.ceil((instructions.length + material.length) / lettersPerToken) + maxTokens;
}
