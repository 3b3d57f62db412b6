import type { CompletionRequest } from '@lintel/adapters/assistant';
import { z } from 'zod';
import { plainWords, type SummaryResult, type WeekFigures, weekFigures } from '../contract';

export const summaryMaterial = z.object({ figures: weekFigures });

const shape = z.object({ paragraphs: z.array(plainWords(400)).min(1).max(4) });

const instructions = `You word the week of a residential building for its manager. The user's message is JSON with figures.
Write two to four short paragraphs of plain sentences in English: what happened, how it compares with the week before, what needs attention. Use the figures as they are and no other number. No lists, no links, no headings, no exclamation marks.`;

export function askForSummary(figures: WeekFigures): CompletionRequest<z.infer<typeof shape>> {
  return { instructions, material: JSON.stringify(figures), shape, name: 'summary', maxTokens: 500 };
}

/** The figures in words, as long as every number in them is one of the figures; undefined where the model made one up. */
export function summaryOf({ paragraphs }: z.infer<typeof shape>, figures: WeekFigures): SummaryResult | undefined {
  const known = numbersIn(JSON.stringify(figures));
  // What can be reckoned in one's head from two of them is not made up.
  known.add(String(Math.abs(figures.reported - figures.reportedBefore)));
  const isTrue = paragraphs.every((paragraph) => [...numbersIn(paragraph)].every((number) => known.has(number)));
  return isTrue ? { figures, paragraphs } : undefined;
}

/** Days of the week's dates and months stand without their zeros as well. */
function numbersIn(text: string): Set<string> {
  return new Set((text.match(/\d+(\.\d+)?/g) ?? []).flatMap((number) => [number, String(Number(number)), ...(number.includes('.') ? [Number(number).toFixed(1)] : [])]));
}
