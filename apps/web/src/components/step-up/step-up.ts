type Ask = () => Promise<boolean>;

let ask: Ask | undefined;

/** Names the dialog that asks; the page's one dialog calls it. Returns what takes it away again. */
export function answerStepUp(by: Ask): () => void {
  ask = by;
  return () => { if (ask === by) ask = undefined; };
}

/** Has the person confirm that it is they. False when they would not, or no dialog is there to ask. */
export async function confirmIdentity(): Promise<boolean> {
  return (await ask?.()) ?? false;
}
