'use client';

import { useEffect, useMemo, useState } from 'react';
import type { UploadItem } from './upload-queue';

/** Addresses under which the browser shows files it is still sending, by media id and by key; they are given back with the page. */
export function useLocalPictures(uploads: readonly UploadItem[]): (idOrKey: string) => string | undefined {
  const [made] = useState(() => new Map<string, string>());
  useEffect(() => () => {
    for (const address of made.values()) URL.revokeObjectURL(address);
    made.clear();
  }, [made]);
  return useMemo(() => {
    const byId = new Map<string, string>();
    for (const { key, id, file } of uploads) {
      if (!file.type.startsWith('image/')) continue;
      const address = made.get(key) ?? URL.createObjectURL(file);
      made.set(key, address);
      byId.set(key, address);
      if (id !== undefined) byId.set(id, address);
    }
    return (idOrKey) => byId.get(idOrKey);
  }, [uploads, made]);
}
