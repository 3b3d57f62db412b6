import { House, Tag } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../src/controls/button';
import { Avatar } from '../../src/display/avatar';
import { Badge } from '../../src/display/badge';
import { Banner } from '../../src/display/banner';
import { Card } from '../../src/display/card';
import { CopyButton } from '../../src/display/copy-button';
import { EmptyState } from '../../src/display/empty-state';
import { ErrorState } from '../../src/display/error-state';
import { Facts } from '../../src/display/facts';
import { Kbd } from '../../src/display/kbd';
import { Meter } from '../../src/display/meter';
import { Pagination } from '../../src/display/pagination';
import { Progress } from '../../src/display/progress';
import { Skeleton, SkeletonText } from '../../src/display/skeleton';
import { StateBadge } from '../../src/display/state-badge';
import { Countdown } from '../../src/time/countdown';
import { DateTime } from '../../src/time/date-time';
import { Money } from '../../src/time/money';
import { Frame } from './frame';
import { Page, Part } from './section';

const HOUR = 3_600_000;

function Badges() {
  return (
    <Part title="States by phase">
      <div className="flex flex-wrap gap-2">
        <StateBadge phase="not_started">Draft</StateBadge>
        <StateBadge phase="waiting">In review</StateBadge>
        <StateBadge phase="under_way">Active</StateBadge>
        <StateBadge phase="done">Closed</StateBadge>
        <StateBadge phase="stopped">Withdrawn</StateBadge>
        <StateBadge phase="waiting" size="sm">
          Changes requested
        </StateBadge>
        <Badge icon={<Tag aria-hidden />}>Craftsman</Badge>
        <Badge look="outline">From a feed</Badge>
        <Badge look="accent">New</Badge>
        <Badge look="count">12</Badge>
      </div>
    </Part>
  );
}

function TimeAndMoney() {
  const [base] = useState(() => Date.now());
  return (
    <Part title="Time and money">
      <div className="grid gap-8 md:grid-cols-2">
        <Facts
          look="beside"
          columns={1}
          facts={[
            { id: 'a', label: 'A while ago', value: <DateTime at={base - 26 * HOUR} /> },
            { id: 'b', label: 'Exact, own zone', value: <DateTime at={base} show="moment" /> },
            { id: 'c', label: 'Exact, Hyderabad', value: <DateTime at={base} show="moment" timeZone="Asia/Kolkata" /> },
            { id: 'd', label: 'Counting down', value: <Countdown to={base + 6 * 24 * HOUR} /> },
            { id: 'e', label: 'Minutes left', value: <Countdown to={base + 0.2 * HOUR} /> },
            { id: 'f', label: 'Late', value: <Countdown to={base - 3 * HOUR} /> },
          ]}
        />
        <Facts
          look="beside"
          columns={1}
          facts={[
            { id: 'a', label: 'Dollars', value: <Money minor={98_500_000} currency="USD" locale="en-US" /> },
            { id: 'b', label: 'With cents', value: <Money minor={124_950} currency="USD" locale="en-US" /> },
            { id: 'c', label: 'Rupees', value: <Money minor={1_85_00_000_00} currency="INR" locale="en-US" /> },
            { id: 'd', label: 'Short', value: <Money minor={1_85_00_000_00} currency="INR" locale="en-US" format="compact" /> },
            { id: 'e', label: 'Short, lakh', value: <Money minor={85_00_000_00} currency="INR" locale="en-IN" format="compact" /> },
            { id: 'f', label: 'A change', value: <Money minor={-2_500_000} currency="USD" locale="en-US" sign /> },
          ]}
        />
      </div>
    </Part>
  );
}

function Working() {
  return (
    <Part title="Working, missing, wrong">
      <div className="grid gap-4 md:grid-cols-2">
        <Card title="Import of houses.csv" aside={<StateBadge phase="under_way">Running</StateBadge>}>
          <Progress isLabelled label="Rows read" value={0.57} valueText="12,304 of 21,613" />
          <Progress className="mt-4" isLabelled label="Waiting for the server" />
        </Card>
        <Card title="Completeness">
          <Meter label="Ready for review" value={0.7} valueText="7 of 10">
            <p className="text-sm text-ink-muted">Still missing: living area, three photos, a description.</p>
          </Meter>
        </Card>
        <Card title="Loading">
          <div className="flex items-center gap-3">
            <Skeleton className="size-9 rounded-full" />
            <SkeletonText lines={2} className="flex-1" />
          </div>
          <SkeletonText lines={4} className="mt-5" />
        </Card>
        <Card title="People">
          <div className="flex items-center gap-3">
            <Avatar name="Maya Okafor" size="lg" />
            <Avatar name="Priya Raman" />
            <Avatar name="李 小龙" size="sm" />
            <Avatar name="Harbour & Vine" shape="square" />
          </div>
          <p className="mt-4 flex items-center gap-2">
            <code className="font-mono text-sm">key_01J9…x7</code>
            <CopyButton value="key_01J9" />
            <Kbd keys="mod+k" />
          </p>
        </Card>
        <Card>
          <EmptyState icon={<House aria-hidden />} title="No listings yet" action={<Button tone="primary">New listing</Button>} level={3}>
            Homes you list for sale or rent stand here. Start with an address.
          </EmptyState>
        </Card>
        <Card>
          <ErrorState title="The list could not be loaded" reference="7Q2-M4K" onRetry={() => undefined} level={3}>
            Your filters are kept. Try again, or come back in a minute.
          </ErrorState>
        </Card>
      </div>
      <div className="flex flex-col gap-2">
        <Banner>Search is answering from the database while the search engine is away.</Banner>
        <Banner tone="positive">Published. It shows in search within seconds.</Banner>
        <Banner tone="caution" title="Someone else is editing" action={<Button size="sm">See changes</Button>}>
          Tom Reyes changed the price a minute ago.
        </Banner>
        <Banner tone="danger" title="Not saved">
          The price must be above zero.
        </Banner>
      </div>
      <Pagination page={6} pages={48} hrefFor={(page) => `?page=states&n=${page}`} />
    </Part>
  );
}

export function StatesPage() {
  return (
    <Frame current="people">
      <Page title="States">
        <Badges />
        <TimeAndMoney />
        <Working />
      </Page>
    </Frame>
  );
}
