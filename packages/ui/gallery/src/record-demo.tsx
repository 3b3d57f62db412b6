import { ExternalLink, Send } from 'lucide-react';
import { EditInPlace } from '../../src/controls/edit-in-place';
import { Input } from '../../src/controls/input';
import { Breadcrumb } from '../../src/display/breadcrumb';
import { Facts } from '../../src/display/facts';
import { SaveMark } from '../../src/display/save-mark';
import { StateBadge } from '../../src/display/state-badge';
import { MenuItem, MenuSeparator } from '../../src/overlays/menu';
import { toast } from '../../src/overlays/toast-store';
import { ActionBar } from '../../src/record/action-bar';
import { RecordPage, RecordSection } from '../../src/record/record-page';
import { Timeline } from '../../src/record/timeline';
import { WhatHappensNext } from '../../src/record/what-happens-next';
import { Money } from '../../src/time/money';
import { Frame } from './frame';
import { demoDeadlines, demoEntries } from './record-content';

const savedAt = Date.now() - 40_000;

export function RecordDemo() {
  return (
    <Frame current="list">
      <RecordPage
        heading={{
          breadcrumb: <Breadcrumb crumbs={[{ label: 'Listings', href: '?page=list' }, { label: '4112 Densmore Ave N' }]} />,
          title: '4112 Densmore Ave N',
          badge: <StateBadge phase="under_way">Active</StateBadge>,
          subtitle: (
            <>
              Wallingford, Seattle · <Money minor={98_500_000} currency="USD" locale="en-US" /> · 12 days on market
            </>
          ),
          actions: (
            <ActionBar
              actions={[
                { id: 'price', label: 'Change price', tone: 'plain' },
                { id: 'contract', label: 'Put under contract', tone: 'primary', icon: <Send aria-hidden /> },
                { id: 'hold', label: 'Put on hold' },
                { id: 'close', label: 'Close', disabledReason: 'Only from Pending. Put it under contract first.' },
                { id: 'withdraw', label: 'Withdraw', tone: 'danger' },
              ]}
              onAction={(id) => {
                toast({ title: `Done: ${id}`, onUndo: () => toast({ title: 'Taken back' }) });
              }}
              extra={
                <>
                  <MenuSeparator />
                  <MenuItem icon={<ExternalLink aria-hidden />} href="?page=public">
                    See public page
                  </MenuItem>
                </>
              }
            />
          ),
        }}
        next={<WhatHappensNext deadlines={demoDeadlines} />}
        timeline={<Timeline entries={demoEntries} hasMore onLoadMore={() => toast({ title: 'No more in the gallery' })} />}
      >
        <RecordSection title="Price and dates" aside={<SaveMark state="saved" at={savedAt} />}>
          <Facts
            columns={3}
            facts={[
              {
                id: 'price',
                label: 'List price',
                value: (
                  <EditInPlace label="List price" editor={<Input aria-label="List price" before="$" defaultValue="985,000" />} onCommit={() => undefined} onCancel={() => undefined}>
                    <Money minor={98_500_000} currency="USD" locale="en-US" />
                  </EditInPlace>
                ),
              },
              { id: 'orig', label: 'Original price', value: <Money minor={101_000_000} currency="USD" locale="en-US" /> },
              { id: 'psf', label: 'Per square foot', value: '$512' },
              { id: 'dom', label: 'Days on market', value: '12' },
              { id: 'exp', label: 'Contract ends', value: '26 Nov 2026' },
              { id: 'inr', label: 'In rupees', value: <Money minor={8_23_45_67_800} currency="INR" locale="en-US" /> },
            ]}
          />
        </RecordSection>
        <RecordSection title="The home">
          <Facts
            columns={3}
            facts={[
              { id: 'beds', label: 'Bedrooms', value: '3' },
              { id: 'baths', label: 'Bathrooms', value: '2 full, 1 half' },
              { id: 'area', label: 'Living area', value: '1,924 sq ft' },
              { id: 'lot', label: 'Lot', value: '4,000 sq ft' },
              { id: 'year', label: 'Built', value: '1926, renovated 2018' },
              { id: 'style', label: 'Style', value: 'Craftsman' },
              { id: 'text', label: 'Description', isWide: true, value: 'A bright three-bedroom on a quiet street two blocks from the park. The kitchen faces the garden; the roof, wiring and furnace were renewed in 2018.' },
            ]}
          />
        </RecordSection>
        <RecordSection title="Inquiries" aside={<a className="text-sm text-accent-ink hover:underline" href="?page=inbox">All 3</a>}>
          <ul className="-my-2 divide-y">
            {['Priya Raman', 'Jon Albrecht', 'Selma Duarte'].map((name, index) => (
              <li key={name} className="flex min-h-12 items-center justify-between gap-3">
                <span>{name}</span>
                <StateBadge size="sm" phase={index === 0 ? 'waiting' : 'done'}>
                  {index === 0 ? 'Unanswered' : 'Answered'}
                </StateBadge>
              </li>
            ))}
          </ul>
        </RecordSection>
      </RecordPage>
    </Frame>
  );
}
