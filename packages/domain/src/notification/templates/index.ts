import type { Language } from '../contract';
import { arabic, arabicFrame } from './ar';
import { english, englishFrame } from './en';
import type { Frame, Templates } from './template';

/** The words as they are shipped, by language. */
export const shipped: Readonly<Record<Language, Templates>> = { en: english, ar: arabic };

export const frames: Readonly<Record<Language, Frame>> = { en: englishFrame, ar: arabicFrame };
