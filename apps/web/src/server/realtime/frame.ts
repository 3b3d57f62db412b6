import type { EventEnvelope } from '@lintel/kernel';
import type { LiveFrame } from '../../components/live/frame';
import type { HeardEvent, Place } from './tail';

/** An event as browsers hear of it. Never its data: only the names of the fields that changed, where the event says so, and to who hears its channel a message with its words. */
export function frameOf(event: HeardEvent, topics: readonly string[]): LiveFrame {
  return {
    position: event.position,
    type: event.type,
    topics,
    aggregateType: event.aggregateType,
    aggregateId: event.aggregateId,
    version: event.aggregateVersion,
    changed: changedOf(event),
    ...(event.message !== undefined && topics.some((topic) => topic === `channel:${event.message?.channelId}`) ? { message: event.message } : {}),
  };
}

function changedOf({ data }: EventEnvelope): readonly string[] {
  if (typeof data !== 'object' || data === null || !('changed' in data) || !Array.isArray(data.changed)) return [];
  return data.changed.filter((name): name is string => typeof name === 'string');
}

/** A place in the log as a stream's `id:` and as `?after=`. */
export function cursorOf({ epoch, position }: Place): string {
  return `${epoch}.${position}`;
}

/** Null for what is no cursor. A bare position belongs to epoch 0. */
export function placeOf(cursor: string): Place | null {
  const parts = /^(?:(\d{1,9})\.)?(\d{1,15})$/.exec(cursor);
  return parts === null ? null : { epoch: Number(parts[1] ?? 0), position: Number(parts[2]) };
}

export function sseEvent(name: string, id: string, data: unknown): string {
  return `event: ${name}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`;
}
