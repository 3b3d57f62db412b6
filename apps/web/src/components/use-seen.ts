'use client';

import { type RefCallback, useCallback, useState } from 'react';

/** Whether an element has come near the screen; stays true. For what is heavy and not seen at first. */
export function useSeen(margin = '300px'): readonly [seen: boolean, watch: RefCallback<HTMLElement>] {
  const [isSeen, setSeen] = useState(false);
  const watch = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    const watcher = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting !== true) return;
      setSeen(true);
      watcher.disconnect();
    }, { rootMargin: margin });
    watcher.observe(element);
    return () => { watcher.disconnect(); };
  }, [margin]);
  return [isSeen, watch];
}
