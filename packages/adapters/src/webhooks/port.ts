/** One message to an address that a stranger named. */
export interface WebhookRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** What came back. Anything but 2xx is a failure; redirects are not followed. */
export interface WebhookAnswer {
  readonly status: number;
  /** The first {@link keptBytes} of the body, as text. */
  readonly body: string;
  readonly durationMs: number;
}

export const keptBytes = 2_048;

/** `refused_address`: it leads where nobody outside may send. The rest: no answer was had. */
export type WebhookFault = 'refused_address' | 'unresolvable' | 'timeout' | 'tls' | 'unreachable';

export class WebhookUnanswered extends Error {
  override readonly name = 'WebhookUnanswered';

  constructor(readonly fault: WebhookFault, message: string, readonly durationMs: number, options?: { cause?: unknown }) {
    super(message, options);
  }
}

/** Sends what organisations asked to be told of, to addresses they chose. */
export interface WebhookSender {
  /** @throws WebhookUnanswered */
  send(request: WebhookRequest): Promise<WebhookAnswer>;
}
