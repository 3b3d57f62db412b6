import { type Executor } from '@lintel/db';
import { unsubscribe } from '@lintel/domain/notification';
import { anonymous, DomainError } from '@lintel/kernel';
import type { Limits } from '../limits/limits';
import { readBytes } from '../transport/body';
import type { Door, Exchange } from '../transport/exchange';
import { sendText } from '../transport/send';

export const unsubscribePrefix = '/unsubscribe/';
const longestForm = 2_000;

interface UnsubscribeDoorConfig {
  readonly executor: Executor;
  readonly limits: Pick<Limits, 'admit'>;
  /** What shows the page to people who open the same address. */
  readonly pages: Door;
}

/**
 * One-click unsubscribing (RFC 8058): a mail program posts to the address that the letter's header names, with no cookie and no page before it. Opening the
 * address changes nothing, since scanners open what they find: it shows a page that asks.
 */
export function unsubscribeDoor({ executor, limits, pages }: UnsubscribeDoorConfig): Door {
  return {
    async handle(exchange) {
      if (exchange.method !== 'POST') return pages.handle(exchange);
      exchange.route = unsubscribePrefix;
      await limits.admit(exchange, 'writes', async () => anonymous);
      const form = new URLSearchParams((await readBytes(exchange, longestForm)).toString('utf8'));
      if (form.get('List-Unsubscribe') !== 'One-Click') throw new DomainError('malformed', 'Post List-Unsubscribe=One-Click, as RFC 8058 has it.');
      await executor.execute(unsubscribe, { token: tokenOf(exchange), wanted: 'off' }, { actor: anonymous, origin: 'screen', correlationId: exchange.correlationId, causationId: null });
      sendText(exchange, 200, 'You get no more messages of this kind.\n', { 'content-type': 'text/plain; charset=utf-8' });
    },
    refuse: (exchange, error) => { pages.refuse(exchange, error); },
  };
}

const tokenOf = ({ path }: Exchange) => path.slice(unsubscribePrefix.length).slice(0, 100);
