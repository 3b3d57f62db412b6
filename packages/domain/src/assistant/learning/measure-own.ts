import { suggestCategories } from '../../ticket/contract';
import { learn, type Learnt } from './classifier';
import { divide, type Keyed, measure, type Measured } from './measure';

/**
 * Learns from an organisation's own tickets, and says whether that is worth asking: only where it was right more often than the table of words about tickets that it had not seen. What is kept then is
 * learnt from all of them.
 */
export function measureOwn(examples: readonly Keyed[]): { readonly learnt: Learnt; readonly measured: Measured & { readonly keywords: number }; readonly isUsed: boolean } | undefined {
  const found = measure(examples);
  if (found === undefined) return undefined;
  const { heldBack } = divide(examples);
  const keywords = heldBack.filter(({ text, category }) => suggestCategories(text)[0]?.category === category).length / heldBack.length;
  return { learnt: learn(examples), measured: { ...found.measured, keywords }, isUsed: found.measured.top1 > keywords };
}
