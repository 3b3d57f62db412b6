import { type Operation, TRPCClientError, type TRPCLink } from '@trpc/client';
import { observable } from '@trpc/server/observable';
import type { AppRouter } from '@/server/routers';

const attempts = 4;
const firstPauseMs = 400;

export function keyOf(op: Operation): string {
  const key = op.context['idempotencyKey'];
  return typeof key === 'string' ? key : '';
}

/**
 * Gives every change a key of its own, or keeps the one its caller passed as `context.idempotencyKey`, and sends it again while the server
 * cannot be reached: with the key, a change whose answer was lost is not made twice.
 */
export function idempotencyLink(): TRPCLink<AppRouter> {
  return () => ({ op, next }) => {
    if (op.type !== 'mutation') return next(op);
    const keyed = { ...op, context: { ...op.context, idempotencyKey: keyOf(op) === '' ? crypto.randomUUID() : keyOf(op) } };
    return observable((observer) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let current: { unsubscribe(): void } | undefined;
      const attempt = (number: number) => {
        current = next(keyed).subscribe({
          next: (value) => { observer.next(value); },
          complete: () => { observer.complete(); },
          error: (error) => {
            const isUnreached = error instanceof TRPCClientError && error.data === undefined;
            if (isUnreached && number < attempts) timer = setTimeout(attempt, firstPauseMs * 2 ** (number - 1), number + 1);
            else observer.error(error);
          },
        });
      };
      attempt(1);
      return () => {
        clearTimeout(timer);
        current?.unsubscribe();
      };
    });
  };
}
