import { formatDate, formatMoney, formatNumber } from '../../src/base/format';
import { BarChart } from '../../src/charts/bar-chart';
import { LineChart } from '../../src/charts/line-chart';
import { Sparkline } from '../../src/charts/sparkline';
import { Stat } from '../../src/display/stat';
import { Frame } from './frame';

const DAY = 86_400_000;
const end = Date.UTC(2026, 10, 20);
const wave = (index: number, phase: number): number => Math.sin(index / 3 + phase) * 12 + index * 0.9 + 60;
const series = [
  { id: 'wall', label: 'Wallingford', points: Array.from({ length: 40 }, (_, index) => ({ x: end - (40 - index) * 9 * DAY, y: wave(index, 0) * 10_000 })), shape: 'area' as const },
  { id: 'ball', label: 'Ballard', points: Array.from({ length: 40 }, (_, index) => ({ x: end - (40 - index) * 9 * DAY, y: wave(index, 2) * 9_000 })) },
  { id: 'cap', label: 'Capitol Hill', points: Array.from({ length: 40 }, (_, index) => ({ x: end - (40 - index) * 9 * DAY, y: wave(index, 4) * 8_000 })) },
];
const money = (value: number): string => formatMoney(Math.round(value) * 100, 'USD', 'en-US', { style: 'compact' });
const month = (value: number): string => formatDate(value, 'en-US', 'UTC', { month: 'short', year: '2-digit' });
const sparks = [[3, 5, 4, 8, 7, 9, 12], [9, 8, 8, 7, 7, 6, 5], [4, 4, 5, 4, 4, 5, 4], [1, 2, 2, 5, 8, 9, 14]];

export function DashboardDemo() {
  return (
    <Frame current="today">
      <div className="mx-auto flex w-full max-w-7xl flex-col gap-4 px-4 py-6 sm:px-6 lg:px-8">
        <h1 className="text-2xl font-semibold tracking-tight">Today</h1>
        <div className="grid grid-cols-2 gap-3 lg:grid-cols-4">
          <Stat label="Active listings" value="48" href="?page=list" trend={{ direction: 'up', change: '6', against: 'than last month', mood: 'good' }} chart={<Sparkline values={sparks[0] ?? []} className="w-full" />} />
          <Stat label="Median days on market" value="17" trend={{ direction: 'down', change: '3 days', against: 'than last month', mood: 'good' }} chart={<Sparkline values={sparks[1] ?? []} className="w-full" />} />
          <Stat label="First answer" value="1h 42m" trend={{ direction: 'up', change: '22 min', against: 'than last week', mood: 'bad' }} chart={<Sparkline values={sparks[2] ?? []} className="w-full" />} />
          <Stat label="Closed this quarter" value="$14.2M" trend={{ direction: 'flat', change: '0', against: 'against last quarter', mood: 'neutral' }} chart={<Sparkline values={sparks[3] ?? []} className="w-full" />} />
        </div>
        <LineChart
          title="Median asking price"
          caption="By neighbourhood, twelve months"
          fileName="median-price"
          series={series}
          x={{ kind: 'time', label: 'Month', tick: month, full: (value) => formatDate(value, 'en-US', 'UTC') }}
          y={{ label: 'Median price', tick: money, full: (value) => formatMoney(Math.round(value) * 100, 'USD', 'en-US') }}
        />
        <div className="grid gap-4 lg:grid-cols-2">
          <BarChart
            title="Inquiries a week"
            fileName="inquiries"
            columns={{ label: 'Week', value: 'Inquiries' }}
            format={(value) => formatNumber(value, 'en-US')}
            bars={[12, 18, 9, 24, 31, 22, 27, 35, 30, 41, 38, 44].map((value, index) => ({ id: String(index), label: `W${36 + index}`, value }))}
          />
          <BarChart
            title="Where people come from"
            fileName="sources"
            direction="rows"
            columns={{ label: 'Source', value: 'Visits' }}
            format={(value) => formatNumber(value, 'en-US')}
            bars={[
              { id: 'search', label: 'Search', value: 1840, href: '?page=list' },
              { id: 'saved', label: 'Saved-search mail', value: 960 },
              { id: 'map', label: 'Map', value: 720 },
              { id: 'direct', label: 'Direct', value: 310 },
            ]}
          />
          <LineChart
            title="Price history"
            caption="4112 Densmore Ave N"
            fileName="price-history"
            height={200}
            series={[{ id: 'price', label: 'Price', shape: 'step', points: [{ x: end - 300 * DAY, y: 1_050_000 }, { x: end - 180 * DAY, y: 1_010_000 }, { x: end - 20 * DAY, y: 985_000 }, { x: end, y: 985_000 }] }]}
            x={{ kind: 'time', label: 'Date', tick: month, full: (value) => formatDate(value, 'en-US', 'UTC') }}
            y={{ label: 'Price', tick: money }}
          />
        </div>
      </div>
    </Frame>
  );
}
