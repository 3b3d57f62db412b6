import { Inbox as InboxIcon } from 'lucide-react';
import { useState } from 'react';
import { EmptyState } from '../../src/display/empty-state';
import { Banner } from '../../src/display/banner';
import { Facts } from '../../src/display/facts';
import { StateBadge } from '../../src/display/state-badge';
import { Inbox } from '../../src/list/inbox';
import { Countdown } from '../../src/time/countdown';
import { Money } from '../../src/time/money';
import { Frame } from './frame';
import { makeHomes } from './homes';

const homes = makeHomes(14);
const base = Date.now();

export function InboxDemo() {
  const [done, setDone] = useState<string[]>([]);
  const [currentId, setCurrentId] = useState<string | undefined>(homes[0]?.id);
  const left = homes.filter((home) => !done.includes(home.id));
  const home = left.find((each) => each.id === currentId) ?? left[0];
  return (
    <Frame current="inbox">
      <Inbox
        title="To review"
        items={left.map((each, index) => ({
          id: each.id,
          title: each.address,
          detail: `${each.agent} · ${each.area}`,
          meta: <Countdown to={base + (index * 5 - 2) * 3_600_000} />,
        }))}
        currentId={home?.id}
        onCurrentChange={setCurrentId}
        work={{
          actions: [
            { id: 'reject', label: 'Request changes', done: 'Sent back', shortcut: 'r' },
            { id: 'approve', label: 'Approve', done: 'Approved', tone: 'primary', shortcut: 'a' },
          ],
          onAction: (_action, id) => setDone((now) => [...now, id]),
          onUndo: (_action, id) => setDone((now) => now.filter((each) => each !== id)),
        }}
        empty={
          <EmptyState icon={<InboxIcon aria-hidden />} title="Nothing to review">
            Drafts that agents submit come here.
          </EmptyState>
        }
      >
        {home ? (
          <>
            <div className="flex flex-wrap items-center gap-3">
              <h2 className="text-2xl font-semibold tracking-tight">{home.address}</h2>
              <StateBadge phase="waiting">In review</StateBadge>
            </div>
            <p className="mt-1 text-ink-muted">
              Submitted by {home.agent} · <Money minor={home.priceMinor} currency="USD" locale="en-US" />
            </p>
            <Banner className="mt-5" tone="caution" title="The price is far from its neighbours">
              38% above the median of 12 sales within half a mile.
            </Banner>
            <div aria-hidden className="mt-5 grid grid-cols-3 gap-1 overflow-hidden rounded-md">
              {['bg-chart-1/30', 'bg-chart-2/30', 'bg-chart-3/30'].map((tint) => (
                <div key={tint} className={`aspect-[3/2] ${tint}`} />
              ))}
            </div>
            <Facts
              className="mt-6"
              columns={3}
              facts={[
                { id: 'beds', label: 'Bedrooms', value: home.beds },
                { id: 'size', label: 'Living area', value: `${home.size} sq ft` },
                { id: 'area', label: 'Neighbourhood', value: home.area },
              ]}
            />
          </>
        ) : null}
      </Inbox>
    </Frame>
  );
}
