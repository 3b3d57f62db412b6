import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { CodeBlock } from '@/features/docs/code-block';

const topics = ['shape', 'answer', 'retry', 'once', 'order', 'replay', 'rotate', 'address'] as const;

const receiver = `import { Webhook } from 'standardwebhooks';

const webhook = new Webhook(process.env.LINTEL_WEBHOOK_SECRET);

export async function POST(request) {
  const body = await request.text();
  // Throws when the signature is wrong or older than five minutes.
  const { type, data } = webhook.verify(body, Object.fromEntries(request.headers));
  if (await isKnown(data.id)) return new Response(null, { status: 204 });
  await enqueue(type, data);
  return new Response(null, { status: 204 });
}`;

const message = `POST /hooks HTTP/1.1
content-type: application/json
webhook-id: 01940000-0000-7000-8000-0000000000e1
webhook-timestamp: 1793612345
webhook-signature: v1,K5oZfzN95Z9UVu1EsfQmfVNQhnkZ2pj9o9NDN/H/pI4=

{"type":"listing.published","timestamp":"2026-11-02T09:39:05.000Z","data":{"id":"01940000-0000-7000-8000-0000000000e1","position":81234,…}}`;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('docs.webhooks');
  return { title: t('title'), description: t('lead') };
}

export default async function ReceivingWebhooksPage() {
  const t = await getTranslations('docs.webhooks');
  return (
    <>
      <h1 className="headline text-4xl">{t('title')}</h1>
      <p className="mt-2 max-w-prose text-ink-muted">{t('lead')} <a className="text-accent-ink underline underline-offset-4" href="/api/v1/events.schema.json" download>{t('catalogue')}</a></p>
      <dl className="mt-8 grid gap-6 sm:grid-cols-2">
        {topics.map((topic) => (
          <div key={topic}>
            <dt className="font-medium">{t(`${topic}Title`)}</dt>
            <dd className="mt-1 text-ink-muted">{t(topic)}</dd>
          </div>
        ))}
      </dl>
      <div className="mt-8 flex flex-col gap-6">
        <CodeBlock label={t('message')}>{message}</CodeBlock>
        <CodeBlock label={t('receiver')}>{receiver}</CodeBlock>
      </div>
    </>
  );
}
