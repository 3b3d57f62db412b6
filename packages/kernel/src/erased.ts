/** What is left of a value whose person's key was destroyed. */
export interface ErasedValue {
  readonly erased: true;
}

export const erased: ErasedValue = { erased: true };
/** The same for what is text in the envelope. */
export const erasedText = '[erased]';
