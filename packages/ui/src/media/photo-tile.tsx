'use client';

import { useSortable } from '@dnd-kit/sortable';
import { ArrowLeft, ArrowRight, CircleAlert, GripVertical, RotateCw, Trash2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';
import { buttonClass, iconButtonClass } from '../controls/button-class';
import { Progress } from '../display/progress';
import type { PhotoEvents, UploadedPhoto } from './photo-drop';

export interface PhotoTileProps {
  photo: UploadedPhoto;
  position: { index: number; total: number };
  events: PhotoEvents;
  /** One place towards the start (-1) or the end (1): the single-pointer way to reorder. */
  onMove: (by: -1 | 1) => void;
  badge: ReactNode;
}

const overlay = 'bg-surface/90! border-line!';
// Four of them must fit under a picture of half a phone's width.
const phone = 'max-sm:size-10';

export function PhotoTile({ photo, position, events, onMove, badge }: PhotoTileProps) {
  const text = useUiText();
  const { setNodeRef, setActivatorNodeRef, attributes, listeners, isDragging, transition, transform: offset } = useSortable({ id: photo.id });
  const name = photo.alt || photo.name;
  const transform = offset ? `translate(${offset.x}px, ${offset.y}px)` : undefined;
  return (
    <li
      ref={setNodeRef}
      style={{ transform, transition }}
      className={cx('group/tile relative overflow-hidden rounded-md border bg-surface', isDragging && 'z-10 opacity-90 shadow-lg')}
    >
      <div className="relative aspect-[3/2] bg-pressed">
        {photo.src ? <img src={photo.src} alt={photo.alt} draggable={false} className={cx('size-full object-cover', photo.progress !== undefined && 'opacity-50')} /> : null}
        {badge ? <div className="absolute start-2 top-2">{badge}</div> : null}
        {photo.error ? (
          <div className="absolute inset-0 flex flex-col items-center justify-center gap-2 bg-danger-soft p-3 text-center text-sm text-danger-ink">
            <span className="inline-flex items-start gap-1.5">
              <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0" />
              {photo.error}
            </span>
            {events.onRetry && !photo.isRefused ? (
              <button type="button" aria-label={`${text.retry}: ${name}`} className={buttonClass('secondary', 'sm')} onClick={() => events.onRetry?.(photo.id)}>
                <RotateCw aria-hidden />
                {text.retry}
              </button>
            ) : null}
          </div>
        ) : null}
        {photo.progress === undefined ? null : <Progress className="absolute inset-x-3 bottom-3" label={`${text.uploading} ${name}`} value={photo.progress} />}
      </div>
      <div className="flex items-center gap-0.5 p-1">
        <button
          type="button"
          ref={setActivatorNodeRef}
          {...attributes}
          {...listeners}
          aria-label={`${name}, ${text.position(position.index + 1, position.total)}`}
          className={iconButtonClass('quiet', 'sm', cx(phone, 'cursor-grab! touch-none active:cursor-grabbing!', isDragging && overlay))}
        >
          <GripVertical aria-hidden />
        </button>
        <span className="min-w-0 flex-1 truncate text-sm text-ink-muted"><span className="max-sm:hidden">{photo.name}</span></span>
        <button type="button" aria-label={`${text.previous}: ${name}`} disabled={position.index === 0} className={iconButtonClass('quiet', 'sm', phone)} onClick={() => onMove(-1)}>
          <ArrowLeft aria-hidden className="rtl:rotate-180" />
        </button>
        <button type="button" aria-label={`${text.next}: ${name}`} disabled={position.index === position.total - 1} className={iconButtonClass('quiet', 'sm', phone)} onClick={() => onMove(1)}>
          <ArrowRight aria-hidden className="rtl:rotate-180" />
        </button>
        <button type="button" aria-label={`${text.remove}: ${name}`} className={iconButtonClass('danger-quiet', 'sm', phone)} onClick={() => events.onRemove(photo.id)}>
          <Trash2 aria-hidden />
        </button>
      </div>
    </li>
  );
}
