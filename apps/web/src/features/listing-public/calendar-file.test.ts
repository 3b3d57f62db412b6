import { describe, expect, it } from 'vitest';
import { calendarFile } from './calendar-file';

const read = (entry: Parameters<typeof calendarFile>[0]) => decodeURIComponent(calendarFile(entry).replace(/^[^,]*,/, ''));

describe('a calendar entry', () => {
  const entry = { id: 'o1', startsAt: '2026-11-21T10:00:00-08:00', endsAt: '2026-11-21T12:00:00-08:00', title: 'Open house; 12 Elm St, Seattle', place: '12 Elm St' };

  it('says when in universal time and keeps its punctuation', () => {
    const text = read(entry);
    expect(text).toContain('DTSTART:20261121T180000Z\r\n');
    expect(text).toContain(String.raw`SUMMARY:Open house\; 12 Elm St\, Seattle`);
  });

  it('folds long lines at 75 octets', () => {
    const lines = read({ ...entry, place: 'घर '.repeat(60) }).split('\r\n');
    expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
  });
});
