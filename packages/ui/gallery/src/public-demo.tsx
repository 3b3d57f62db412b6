import { Bath, BedDouble, Heart, Ruler, Share2 } from 'lucide-react';
import { formatDate, formatMoney } from '../../src/base/format';
import { LinePlot } from '../../src/charts/line-plot';
import { Button } from '../../src/controls/button';
import { Field } from '../../src/controls/field';
import { Input } from '../../src/controls/input';
import { Textarea } from '../../src/controls/textarea';
import { ThemeToggle } from '../../src/controls/theme-toggle';
import { Avatar } from '../../src/display/avatar';
import { Facts } from '../../src/display/facts';
import { StateBadge } from '../../src/display/state-badge';
import { PhotoMosaic } from '../../src/media/photo-mosaic';
import { Money } from '../../src/time/money';
import { photos } from './pictures';

const DAY = 86_400_000;
const end = Date.UTC(2026, 10, 20);

function AskForm() {
  return (
    <aside className="lintel h-fit rounded-md border bg-surface p-5 [--lintel-inset:20px]">
      <div className="flex items-center gap-3">
        <Avatar name="Maya Okafor" size="lg" />
        <div>
          <p className="font-semibold">Maya Okafor</p>
          <p className="text-sm text-ink-muted">Harbour &amp; Vine · answers in about 2 hours</p>
        </div>
      </div>
      <div className="mt-5 flex flex-col gap-4">
        <Field label="Your e-mail" need="required">
          <Input type="email" autoComplete="email" />
        </Field>
        <Field label="Question">
          <Textarea defaultValue="Is the house still available?" />
        </Field>
        <Button tone="primary" size="lg">
          Ask about this home
        </Button>
      </div>
    </aside>
  );
}

export function PublicDemo() {
  return (
    <div className="reading">
      <header className="flex h-16 items-center justify-between gap-4 border-b px-4 sm:px-8">
        <a href="?page=index" className="flex items-center gap-2.5 font-semibold">
          <span aria-hidden className="h-4.5 w-5 border-x-[3px] border-t-[4px] border-ink border-t-accent" />
          Lintel
        </a>
        <ThemeToggle />
      </header>
      <main className="mx-auto w-full max-w-6xl pb-16 md:px-8 md:pt-6">
        <PhotoMosaic label="Photographs of 4112 Densmore Ave N" photos={photos} />
        <div className="grid gap-x-12 gap-y-10 px-4 pt-6 md:px-0 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="min-w-0">
            <div className="flex flex-wrap items-center justify-between gap-3">
              <StateBadge phase="under_way">For sale</StateBadge>
              <span className="flex gap-2">
                <Button tone="quiet">
                  <Share2 aria-hidden />
                  Share
                </Button>
                <Button>
                  <Heart aria-hidden />
                  Save
                </Button>
              </span>
            </div>
            <h1 className="headline mt-3 text-4xl">4112 Densmore Ave N</h1>
            <p className="mt-1 text-ink-muted">Wallingford, Seattle, WA 98103</p>
            <p className="mt-5 flex flex-wrap items-baseline gap-x-6 gap-y-2">
              <Money minor={98_500_000} currency="USD" locale="en-US" className="text-3xl font-semibold tracking-tight" />
              <span className="tabular inline-flex items-center gap-2 text-ink-muted [&_svg]:size-5">
                <BedDouble aria-hidden /> 3 beds
              </span>
              <span className="tabular inline-flex items-center gap-2 text-ink-muted [&_svg]:size-5">
                <Bath aria-hidden /> 2.5 baths
              </span>
              <span className="tabular inline-flex items-center gap-2 text-ink-muted [&_svg]:size-5">
                <Ruler aria-hidden /> 1,924 sq ft
              </span>
            </p>
            <p className="mt-8 max-w-prose">A bright three-bedroom on a quiet street two blocks from the park. The kitchen faces the garden; the roof, wiring and furnace were renewed in 2018. Oak floors, a deep porch, and a workshop behind the house.</p>
            <h2 className="headline mt-10 mb-4 text-2xl">Facts</h2>
            <Facts
              columns={3}
              facts={[
                { id: 'year', label: 'Built', value: '1926' },
                { id: 'lot', label: 'Lot', value: '4,000 sq ft' },
                { id: 'heat', label: 'Heating', value: 'Heat pump' },
                { id: 'park', label: 'Parking', value: 'Off-street' },
                { id: 'tax', label: 'Taxes', value: '$8,120 a year' },
                { id: 'style', label: 'Style', value: 'Craftsman' },
              ]}
            />
            <h2 className="headline mt-10 mb-4 text-2xl">Price history</h2>
            <LinePlot
              label="Price history: $1,050,000 in January, $1,010,000 in May, $985,000 now"
              height={200}
              series={[{ id: 'price', label: 'Price', shape: 'step', points: [{ x: end - 300 * DAY, y: 1_050_000 }, { x: end - 180 * DAY, y: 1_010_000 }, { x: end - 20 * DAY, y: 985_000 }, { x: end, y: 985_000 }] }]}
              x={{ kind: 'time', label: 'Date', tick: (value) => formatDate(value, 'en-US', 'UTC', { month: 'short' }), full: (value) => formatDate(value, 'en-US', 'UTC') }}
              y={{ label: 'Price', tick: (value) => formatMoney(value * 100, 'USD', 'en-US', { style: 'compact' }), full: (value) => formatMoney(value * 100, 'USD', 'en-US') }}
            />
          </div>
          <AskForm />
        </div>
      </main>
    </div>
  );
}
