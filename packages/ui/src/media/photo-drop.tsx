'use client';

import { closestCenter, DndContext, KeyboardSensor, PointerSensor, useSensor, useSensors, type Announcements, type DragEndEvent } from '@dnd-kit/core';
import { arrayMove, rectSortingStrategy, SortableContext, sortableKeyboardCoordinates } from '@dnd-kit/sortable';
import { ImageUp } from 'lucide-react';
import { useId, useRef, useState, type DragEvent, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { buttonClass } from '../controls/button-class';
import { PhotoTile } from './photo-tile';

export interface UploadedPhoto {
  id: string;
  /** Absent until there is something to show. */
  src?: string | undefined;
  alt: string;
  /** The file's own name, while it has no alt text. */
  name: string;
  /** 0 to 1 while it is on its way. */
  progress?: number | undefined;
  /** What went wrong, in words. */
  error?: string | undefined;
  /** Trying again would fail again. */
  isRefused?: boolean | undefined;
}

export interface PhotoEvents {
  onAdd: (files: File[]) => void;
  /** All ids in their new order. */
  onReorder: (ids: string[]) => void;
  onRemove: (id: string) => void;
  onRetry?: ((id: string) => void) | undefined;
  /** Dropped files of a kind that is not taken. */
  onRefuse?: ((files: File[]) => void) | undefined;
}

export interface PhotoDropProps {
  label: string;
  photos: readonly UploadedPhoto[];
  events: PhotoEvents;
  /** What may be added, in words. */
  hint?: ReactNode;
  /** MIME types, default images. */
  accept?: string | undefined;
  /** Marks on a tile, e.g. "Cover" on the first, or an alt-text button. */
  badge?: ((photo: UploadedPhoto, index: number) => ReactNode) | undefined;
  className?: string | undefined;
}

const isAccepted = (file: File, accept: string): boolean =>
  accept.split(',').some((each) => {
    const type = each.trim();
    return type.endsWith('/*') ? file.type.startsWith(type.slice(0, -1)) : file.type === type;
  });

function DropZone({ events, accept, hint }: { events: PhotoEvents; accept: string; hint: ReactNode }) {
  const text = useUiText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const take = (files: readonly File[]): void => {
    const [taken, refused] = [files.filter((file) => isAccepted(file, accept)), files.filter((file) => !isAccepted(file, accept))];
    if (refused.length > 0) events.onRefuse?.(refused);
    if (taken.length > 0) events.onAdd(taken);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    take([...event.dataTransfer.files]);
  };
  return (
    <div
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      className={cx('flex flex-col items-center gap-1.5 rounded-md border border-dashed border-line-strong px-6 py-8 text-center transition-colors', isOver ? 'border-accent bg-accent-soft' : 'bg-sunken')}
    >
      <ImageUp aria-hidden className="size-6 text-ink-faint" />
      <p className="font-medium">{text.dropHere}</p>
      {hint ? (
        <p id={`${id}-hint`} className="text-sm text-ink-muted">
          {hint}
        </p>
      ) : null}
      <button type="button" aria-describedby={hint ? `${id}-hint` : undefined} className={buttonClass('secondary', 'md', 'mt-2')} onClick={() => input.current?.click()}>
        {text.addPhotos}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        accept={accept}
        aria-label={text.addPhotos}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          take(files);
        }}
      />
    </div>
  );
}

/** Many photos at once, each with its own progress; order by drag, or by keyboard. */
export function PhotoDrop({ label, photos, events, hint, accept = 'image/*', badge, className }: PhotoDropProps) {
  const text = useUiText();
  const dndId = useId();
  const sensors = useSensors(useSensor(PointerSensor, { activationConstraint: { distance: 6 } }), useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }));
  const ids = photos.map((photo) => photo.id);
  const place = (id: string | number | undefined): string => text.movedTo(ids.indexOf(String(id)) + 1, ids.length);
  const announcements: Announcements = {
    onDragStart: ({ active }) => place(active.id),
    onDragOver: ({ over }) => (over ? place(over.id) : undefined),
    onDragEnd: ({ over }) => (over ? place(over.id) : undefined),
    onDragCancel: ({ active }) => place(active.id),
  };
  const onDragEnd = ({ active, over }: DragEndEvent): void => {
    if (over && active.id !== over.id) events.onReorder(arrayMove(ids, ids.indexOf(String(active.id)), ids.indexOf(String(over.id))));
  };
  const move = (id: string, by: number): void => {
    const from = ids.indexOf(id);
    const to = from + by;
    if (to >= 0 && to < ids.length) events.onReorder(arrayMove(ids, from, to));
  };
  return (
    <section aria-label={label} className={cx('flex flex-col gap-4', className)}>
      <DropZone events={events} accept={accept} hint={hint} />
      {photos.length > 0 ? (
        <DndContext id={dndId} sensors={sensors} collisionDetection={closestCenter} onDragEnd={onDragEnd} accessibility={{ announcements, screenReaderInstructions: { draggable: text.reorderHelp } }}>
          <SortableContext items={ids} strategy={rectSortingStrategy}>
            <ol className="grid grid-cols-2 gap-3 sm:grid-cols-3 lg:grid-cols-4">
              {photos.map((photo, index) => (
                <PhotoTile key={photo.id} photo={photo} position={{ index, total: photos.length }} events={events} onMove={(by) => move(photo.id, by)} badge={badge?.(photo, index)} />
              ))}
            </ol>
          </SortableContext>
        </DndContext>
      ) : null}
    </section>
  );
}
