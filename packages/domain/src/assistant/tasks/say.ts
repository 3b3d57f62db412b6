import type { CompletionRequest } from '@lintel/adapters/assistant';
import type { OutputOf } from '@lintel/kernel';
import type { Method, ModerationResult, SummaryResult, TriageResult } from '../contract';
import type { getMaterial } from '../queries/get-material';
import { askForModeration, plainModeration } from './moderation';
import { askForSummary, summaryOf } from './summary';
import { askForTriage, plainTriage, triageOf } from './triage';

type Material = OutputOf<typeof getMaterial>;
type Result = TriageResult | ModerationResult | SummaryResult;

/** One thing to say something about: the plain way, and how a model is asked. */
export interface Say {
  readonly plain: { readonly method: Method; readonly result: Result };
  readonly request: CompletionRequest<unknown>;
  /** What a model's answer means here; undefined where it does not hold. */
  read(output: unknown): Result | undefined;
}

function say<Output>(plain: Say['plain'], request: CompletionRequest<Output>, read: (output: Output) => Result | undefined): Say {
  // The port has parsed the output by the request's own shape.
  return { plain, request, read: (output) => read(output as Output) };
}

/** What is to be said of the material; undefined where there is nothing left to say something about. */
export function sayOf(material: Material): Say | undefined {
  switch (material.kind) {
    case 'triage': return say(plainTriage(material, material.learnt ?? undefined), askForTriage(material), (output) => triageOf(output, material));
    case 'moderation': return say({ method: 'rules', result: plainModeration(material) }, askForModeration(material), (output) => output);
    case 'summary': return say({ method: 'template', result: { figures: material.figures, paragraphs: [] } }, askForSummary(material.figures), (output) => summaryOf(output, material.figures));
    case 'gone': return undefined;
  }
}
