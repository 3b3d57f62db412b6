import { createClient } from 'redis';
import type { BucketStore } from './port';

/** The same as the statement for Postgres, by the server's clock; a bucket that is full again is forgotten. */
const script = `
local time = redis.call('TIME')
local now = tonumber(time[1]) + tonumber(time[2]) / 1e6
local quota, rate, wanted = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3])
local kept = redis.call('HMGET', KEYS[1], 't', 'a')
local tokens = quota
if kept[1] then tokens = math.min(quota, tonumber(kept[1]) + math.max(0, now - tonumber(kept[2])) * rate) end
local granted = math.min(wanted, math.floor(tokens))
tokens = tokens - granted
redis.call('HSET', KEYS[1], 't', string.format('%.6f', tokens), 'a', string.format('%.6f', now))
redis.call('PEXPIRE', KEYS[1], math.ceil((quota - tokens) / rate * 1000) + 1000)
return { granted, string.format('%.6f', tokens) }`;

/** A server that does not answer in this time is away. */
const answerWithinMs = 500;

/** @param prefix keeps installations that share a server apart. */
export async function createRedisBuckets(url: string, prefix = 'lintel:rate:'): Promise<BucketStore> {
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: answerWithinMs, reconnectStrategy: (retries) => Math.min(100 * 2 ** retries, 5_000) } });
  // Without a listener a lost connection would end the process; who asks meanwhile is told.
  client.on('error', () => {});
  client.connect().catch(() => undefined);
  await ready(client);
  return {
    kind: 'redis',
    async lease(bucket, { quota, windowSeconds }, wanted) {
      const asked = client.eval(script, { keys: [`${prefix}${bucket}`], arguments: [String(quota), String(quota / windowSeconds), String(wanted)] });
      const reply = await within(asked);
      if (!Array.isArray(reply)) throw new Error('The server answered something else.');
      return { granted: Number(reply[0]), left: Number(reply[1]) };
    },
    async close() { client.destroy(); },
  };
}

/** Until it is connected, or long enough: requests are counted by this process alone until then. */
function ready(client: { readonly isReady: boolean; once(event: 'ready', listener: () => void): unknown }): Promise<void> {
  return new Promise((done) => {
    if (client.isReady) done();
    client.once('ready', done);
    setTimeout(done, answerWithinMs);
  });
}

function within<Answer>(asked: Promise<Answer>): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => { reject(new Error('Redis did not answer in time.')); }, answerWithinMs); });
  return Promise.race([asked, late]).finally(() => { clearTimeout(timer); });
}
