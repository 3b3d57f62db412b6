'use client';

import { WifiOff } from 'lucide-react';
import { useSyncExternalStore, type ReactNode } from 'react';
import { useUiText } from '../base/provider';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

export function useOnline(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => navigator.onLine,
    () => true,
  );
}

export interface OfflineBannerProps {
  /** What waits to be sent. */
  queued?: ReactNode;
}

/** Says so while there is no connection; takes no room otherwise. */
export function OfflineBanner({ queued }: OfflineBannerProps) {
  const text = useUiText();
  const isOnline = useOnline();
  return (
    <div role="status" className="contents">
      {isOnline ? null : (
        <div className="flex items-center justify-center gap-2.5 bg-caution-soft px-4 py-2 text-sm text-caution-ink">
          <WifiOff aria-hidden className="size-4 shrink-0" />
          <span>
            {text.offline} {queued}
          </span>
        </div>
      )}
    </div>
  );
}
