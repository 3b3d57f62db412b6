'use client';

import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';

const shortestPause = 300;

/** Words that outlive the page on this device until they are sent; `key` tells whose and where, and stays the same while it is shown. For what is drawn in the browser alone: the server knows nothing of the device. */
export function useKept<Value>(key: string, empty: Value): readonly [Value, Dispatch<SetStateAction<Value>>] {
  const [value, setValue] = useState<Value>(() => (typeof window === 'undefined' ? empty : { ...empty, ...readKept<Value>(key) }));
  useEffect(() => {
    const timer = setTimeout(() => { keep(key, value); }, shortestPause);
    return () => { clearTimeout(timer); };
  }, [key, value]);
  return [value, setValue];
}

function readKept<Value>(key: string): Value | undefined {
  try {
    const text = window.localStorage.getItem(key);
    // Written by this module alone.
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** A device that keeps nothing (private browsing, no room) loses only what was not sent. */
function keep(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    /* Not kept. */
  }
}
