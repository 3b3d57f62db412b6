/** A stretch of text, and whether it is what was searched for. Text, never markup: whoever shows it escapes it. */
export interface TextPiece {
  readonly text: string;
  readonly isMatch: boolean;
}
