'use client';

import { useEffect, useState } from 'react';

const shortestPause = 300;

/** Words that outlive the page on this device until they are sent; `key` tells whose and where. Null without a key: nothing is kept. */
export function useKept<Value>(key: string, empty: Value): readonly [Value, (next: Value) => void] {
  const [value, setValue] = useState(empty);
  const [isRead, setRead] = useState(false);
  useEffect(() => {
    const found = readKept<Value>(key);
    // Read once the page stands: the server knows nothing of this device.
    if (found !== undefined) setValue((now) => ({ ...now, ...found }));
    setRead(true);
  }, [key]);
  useEffect(() => {
    if (!isRead) return undefined;
    const timer = setTimeout(() => { keep(key, value); }, shortestPause);
    return () => { clearTimeout(timer); };
  }, [key, value, isRead]);
  return [value, setValue];
}

export function readKept<Value>(key: string): Value | undefined {
  try {
    const text = window.localStorage.getItem(key);
    // Written by this module alone.
    return text === null ? undefined : (JSON.parse(text) as Value);
  } catch {
    return undefined;
  }
}

/** A device that keeps nothing (private browsing, no room) loses only what was not sent. */
export function keep(key: string, value: unknown): void {
  try {
    window.localStorage.setItem(key, JSON.stringify(value));
  } catch {
    /* Not kept. */
  }
}
