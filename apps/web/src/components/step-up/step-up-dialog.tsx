'use client';

import { lazy, Suspense, useEffect, useState } from 'react';
import { answerStepUp } from './step-up';

/** Few are ever asked: what asks them is not in the first load. */
const Asking = lazy(async () => ({ default: (await import('./asking')).Asking }));

/** The one dialog of a page that asks a person to confirm that it is they. */
export function StepUpDialog() {
  const [settle, setSettle] = useState<(isConfirmed: boolean) => void>();
  useEffect(() => answerStepUp(() => new Promise((resolve) => { setSettle(() => resolve); })), []);
  if (settle === undefined) return null;
  const end = (isConfirmed: boolean) => {
    setSettle(undefined);
    settle(isConfirmed);
  };
  return (
    <Suspense fallback={null}>
      <Asking onEnd={end} />
    </Suspense>
  );
}
