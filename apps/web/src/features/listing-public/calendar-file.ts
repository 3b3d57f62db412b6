export interface CalendarEntry {
  readonly id: string;
  /** ISO instants. */
  readonly startsAt: string;
  readonly endsAt: string;
  readonly title: string;
  readonly place: string;
}

/** An entry for any calendar (RFC 5545), as an address that a link may carry. */
export function calendarFile({ id, startsAt, endsAt, title, place }: CalendarEntry): string {
  const lines = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Lintel//Open houses//EN', 'BEGIN:VEVENT', `UID:${id}@lintel`, `DTSTAMP:${stamp(startsAt)}`, `DTSTART:${stamp(startsAt)}`,
    `DTEND:${stamp(endsAt)}`, `SUMMARY:${escaped(title)}`, `LOCATION:${escaped(place)}`, 'END:VEVENT', 'END:VCALENDAR', '',
  ];
  return `data:text/calendar;charset=utf-8,${encodeURIComponent(lines.map(folded).join('\r\n'))}`;
}

function stamp(at: string): string {
  return new Date(at).toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

/** A line holds 75 octets; what is longer goes on after a space on the next. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let width = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (width + size > 74) {
      text += '\r\n ';
      width = 1;
    }
    text += character;
    width += size;
  }
  return text;
}
