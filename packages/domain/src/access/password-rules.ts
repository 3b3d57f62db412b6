import { invalidInput } from '@lintel/kernel';
import type { ZxcvbnFactory } from '@zxcvbn-ts/core';

/** Too many guesses for whoever has the hash and a day: zxcvbn's 3 of 4. */
const strongEnough = 3;
/** What comes after only makes it longer; judging it would take a second of the whole process. */
const judged = 64;

let judge: Promise<ZxcvbnFactory> | undefined;

/** Two megabytes of words, names and leaked passwords, read when the first password is chosen. */
async function loadJudge(): Promise<ZxcvbnFactory> {
  const [{ ZxcvbnFactory }, common, english] = await Promise.all([import('@zxcvbn-ts/core'), import('@zxcvbn-ts/language-common'), import('@zxcvbn-ts/language-en')]);
  return new ZxcvbnFactory({
    dictionary: { ...common.dictionary, ...english.dictionary, house: ['lintel', 'realestate', 'property'] },
    graphs: common.adjacencyGraphs, translations: english.translations,
  });
}

/**
 * Refuses a password that is on a list of leaked ones, made of what is known of the person, or otherwise soon guessed. `path` names the field.
 * @throws DomainError invalid_input with what to do instead.
 */
export async function assertStrong(password: string, about: readonly string[], path: string): Promise<void> {
  judge ??= loadJudge();
  const { score, feedback } = (await judge).check(password.normalize('NFKC').slice(0, judged), about.flatMap((known) => [known, ...known.split(/[^\p{L}\p{N}]+/u)]).filter((known) => known.length > 2));
  if (score >= strongEnough) return;
  throw invalidInput([{ path, code: 'weak', message: `is too easy to guess. ${feedback.warning ?? ''} Three or four words that do not belong together are hard to guess and easy to remember.`.replaceAll('  ', ' ') }]);
}
