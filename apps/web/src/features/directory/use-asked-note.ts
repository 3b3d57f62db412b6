'use client';

import { useState } from 'react';

/** A dialog that is asked for a reason: `ask` resolves with it, or undefined; while `answer` is there the dialog is open. */
export function useAskedNote() {
  const [answer, setAnswer] = useState<(note: string | undefined) => void>();
  const ask = () => new Promise<string | undefined>((resolve) => {
    setAnswer(() => (note: string | undefined) => { setAnswer(undefined); resolve(note); });
  });
  return { ask, answer };
}
