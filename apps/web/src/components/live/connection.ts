import type { LiveFrame, LiveMoment } from './frame';

export interface LiveListener {
  readonly topics: readonly string[];
  onFrame(frame: LiveFrame): void;
  /** The stream cannot say what was missed, or may not say it any more: read everything again. */
  onReset(): void;
}

export type LiveState = 'connecting' | 'live' | 'waiting';

interface Mark {
  readonly at: number;
  readonly position: number;
}

const reopenDelayMs = 50;
const hiddenCloseMs = 60_000;
const firstRetryMs = 500;
const longestRetryMs = 15_000;
/** The server sends at least a heartbeat in each 15 s. */
const silenceMs = 40_000;
/** Answers may have left the server this much before the browser noted their time. */
const answerSlackMs = 2_000;
const keptMarks = 512;

/**
 * The page's one live stream, shared by all who listen: browsers allow six connections to a host. It carries the union of the topics, and
 * opens again from the position it saw last. A page that is hidden for a minute lets go of it and catches up when it is seen again.
 */
export class LiveConnection {
  private source: EventSource | undefined;
  private readonly listeners = new Set<LiveListener>();
  private openTopics = '';
  /** Of those, what the server said may be heard. */
  private accepted: readonly string[] = [];
  /** Positions mean something only within one epoch; a restored database begins another. */
  private epoch: string;
  private position: number;
  /** What is wanted from the next opening on: lower than `position` when a new listener's answers are older than that. */
  private wantedAfter: number | undefined;
  private marks: Mark[];
  private failures = 0;
  private readonly timers: { reopen?: ReturnType<typeof setTimeout>; hidden?: ReturnType<typeof setTimeout>; silence?: ReturnType<typeof setTimeout> } = {};
  private readonly stateListeners = new Set<() => void>();
  private readonly momentListeners = new Set<(moment: LiveMoment) => void>();
  private onEnded: () => void = () => {};
  state: LiveState = 'connecting';

  /** @param url ends in `?` or `&`. @param cursor where the log was before the page's own data was read: `<epoch>.<position>`. */
  constructor(private readonly url: string, cursor: string, private readonly Source: typeof EventSource = globalThis.EventSource) {
    const { epoch, position } = parseCursor(cursor);
    this.epoch = epoch;
    this.position = position;
    this.marks = [{ at: Date.now(), position }];
  }

  /** @param readAt when the listener's oldest answer arrived (ms since 1970): events after it are told, those before need not be. */
  subscribe(listener: LiveListener, readAt: number): () => void {
    this.listeners.add(listener);
    const known = new Set(this.openTopics.split(','));
    if (listener.topics.some((topic) => !known.has(topic))) {
      const from = this.positionAt(readAt);
      if (from === undefined) listener.onReset();
      else this.wantedAfter = Math.min(this.wantedAfter ?? this.position, from);
      this.reopenSoon(reopenDelayMs);
    }
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.reopenSoon(reopenDelayMs);
    };
  }

  onState(listener: () => void): () => void {
    this.stateListeners.add(listener);
    return () => { this.stateListeners.delete(listener); };
  }

  /** What passes in the topics that this page listens to, and for oneself. */
  onMoment(listener: (moment: LiveMoment) => void): () => void {
    this.momentListeners.add(listener);
    return () => { this.momentListeners.delete(listener); };
  }

  /** Follows the page: shown, hidden, online again. `onEnded`: the session is over, here or from another browser. Returns how to stop. */
  attach(page: Document & { readonly defaultView: Window | null }, onEnded: () => void): () => void {
    this.onEnded = onEnded;
    const seen = () => {
      clearTimeout(this.timers.hidden);
      if (page.visibilityState === 'hidden') this.timers.hidden = setTimeout(() => { this.closeSource(); }, hiddenCloseMs);
      else if (this.source === undefined) this.reopenSoon(0);
    };
    const online = () => { this.failures = 0; this.reopenSoon(0); };
    page.addEventListener('visibilitychange', seen);
    page.defaultView?.addEventListener('online', online);
    return () => {
      page.removeEventListener('visibilitychange', seen);
      page.defaultView?.removeEventListener('online', online);
      this.close();
    };
  }

  close(): void {
    clearTimeout(this.timers.hidden);
    clearTimeout(this.timers.reopen);
    this.closeSource();
  }

  /** A position the log had reached, as far as this page knows, no later than `time`; undefined when that is before the page began. */
  private positionAt(time: number): number | undefined {
    const [first] = this.marks;
    if (first === undefined || time < first.at - answerSlackMs) return undefined;
    return (this.marks.findLast((mark) => mark.at <= time - answerSlackMs) ?? first).position;
  }

  private reopenSoon(delay: number): void {
    clearTimeout(this.timers.reopen);
    this.timers.reopen = setTimeout(() => { this.open(); }, delay);
  }

  private open(): void {
    this.closeSource();
    const topics = [...new Set([...this.listeners].flatMap((l) => l.topics))].sort().join(',');
    this.openTopics = topics;
    this.accepted = [];
    if (topics === '') return;
    const after = Math.min(this.position, this.wantedAfter ?? this.position);
    this.wantedAfter = undefined;
    const source = new this.Source(`${this.url}topics=${encodeURIComponent(topics)}&after=${this.epoch}.${after}`);
    this.source = source;
    this.setState('connecting');
    source.addEventListener('ready', (event) => { this.failures = 0; this.setState('live'); this.heard(); this.accept(event); });
    source.addEventListener('beat', (event) => { this.saw(event.lastEventId); });
    source.addEventListener('change', (event) => { this.deliver(event); });
    source.addEventListener('moment', (event) => { this.pass(event); });
    source.addEventListener('reset', (event) => { this.startOver(event.lastEventId); });
    source.addEventListener('ended', () => { this.close(); this.onEnded(); });
    source.addEventListener('error', () => { this.failed(); });
    this.heard();
  }

  /** What was open to the reader a moment ago and is not any more was taken from them: whoever shows something of it reads it again. */
  private accept(event: MessageEvent<string>): void {
    const { topics } = JSON.parse(event.data) as { readonly topics: readonly string[] };
    const lost = this.accepted.filter((topic) => !topics.includes(topic));
    this.accepted = topics;
    if (lost.length > 0) for (const l of this.listeners) if (l.topics.some((topic) => lost.includes(topic))) l.onReset();
  }

  private deliver(event: MessageEvent<string>): void {
    // The server's own frames, see src/server/realtime.
    const frame = JSON.parse(event.data) as LiveFrame;
    this.saw(event.lastEventId);
    for (const l of this.listeners) if (l.topics.some((topic) => frame.topics.includes(topic))) l.onFrame(frame);
  }

  private pass(event: MessageEvent<string>): void {
    this.heard();
    // The server's own, see packages/db/src/moment.ts.
    const moment = JSON.parse(event.data) as LiveMoment;
    for (const listener of this.momentListeners) listener(moment);
  }

  private startOver(cursor: string): void {
    const { epoch, position } = parseCursor(cursor);
    this.epoch = epoch;
    this.position = position;
    this.marks = [{ at: Date.now(), position }];
    this.heard();
    for (const l of this.listeners) l.onReset();
  }

  private saw(cursor: string): void {
    this.heard();
    const { position } = parseCursor(cursor);
    if (position <= this.position) return;
    this.position = position;
    this.marks.push({ at: Date.now(), position });
    if (this.marks.length > keptMarks) this.marks = this.marks.slice(-keptMarks / 2);
  }

  private heard(): void {
    clearTimeout(this.timers.silence);
    this.timers.silence = setTimeout(() => { this.failed(); }, silenceMs);
  }

  /** We open again ourselves: the browser's own retry would repeat an old `after` and give up on some answers. */
  private failed(): void {
    this.closeSource();
    this.setState('waiting');
    this.failures += 1;
    const pause = Math.min(longestRetryMs, firstRetryMs * 2 ** (this.failures - 1));
    this.reopenSoon(pause / 2 + (Math.random() * pause) / 2);
  }

  private closeSource(): void {
    clearTimeout(this.timers.silence);
    this.source?.close();
    this.source = undefined;
  }

  private setState(state: LiveState): void {
    if (this.state === state) return;
    this.state = state;
    for (const listener of this.stateListeners) listener();
  }
}

function parseCursor(cursor: string): { readonly epoch: string; readonly position: number } {
  const [epoch = '0', position = '0'] = cursor.split('.');
  return { epoch, position: Number(position) };
}
