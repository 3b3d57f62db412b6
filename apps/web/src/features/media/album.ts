import type { FileKind, RecordRef } from '@lintel/domain/media/contract';
import type { Answers } from '@/components/answers';
import type { UploadItem } from './upload-queue';

export type MediaOwner = RecordRef['recordType'];
export type Album = Answers['media']['list'];
export type AlbumItem = Album['items'][number];
export type BrokenOff = Album['uploads'][number];

/** Something of an album as its manager shows it: kept by the server, on its way from here, or broken off before this page was opened. */
export type Entry =
  | { readonly from: 'server'; readonly id: string; readonly item: AlbumItem }
  | { readonly from: 'here'; readonly id: string; readonly upload: UploadItem }
  | { readonly from: 'earlier'; readonly id: string; readonly brokenOff: BrokenOff };

/** The files of some kinds, in the album's order, then what is on its way. */
export function entriesOf(album: Album, uploads: readonly UploadItem[], kinds: readonly FileKind[]): readonly Entry[] {
  const isWanted = (kind: string): boolean => kinds.some((one) => one === kind);
  const kept = new Set(album.items.map(({ id }) => id));
  const sent = new Set(uploads.map(({ id }) => id));
  return [
    ...album.items.filter(({ kind }) => isWanted(kind)).map((item): Entry => ({ from: 'server', id: item.id, item })),
    ...uploads.filter(({ id, kind }) => isWanted(kind) && (id === undefined || !kept.has(id))).map((upload): Entry => ({ from: 'here', id: upload.key, upload })),
    ...album.uploads.filter(({ id, kind }) => isWanted(kind) && !kept.has(id) && !sent.has(id)).map((brokenOff): Entry => ({ from: 'earlier', id: brokenOff.id, brokenOff })),
  ];
}

/** All ids of the album when some of one kind were put in another order: each takes a place that one of its kind had. */
export function reordered(items: readonly Pick<AlbumItem, 'id'>[], moved: readonly string[]): string[] {
  const own = new Set(items.map(({ id }) => id));
  const inOrder = moved.filter((id) => own.has(id));
  const isMoved = new Set(inOrder);
  let next = 0;
  return items.map(({ id }) => (isMoved.has(id) ? (inOrder[next++] ?? id) : id));
}
