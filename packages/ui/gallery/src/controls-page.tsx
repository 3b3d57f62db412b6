import { CalendarDays, List, Mail, Plus, Search, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../src/controls/button';
import { Checkbox } from '../../src/controls/checkbox';
import { Combobox } from '../../src/controls/combobox';
import { Field } from '../../src/controls/field';
import { IconButton } from '../../src/controls/icon-button';
import { Input } from '../../src/controls/input';
import { RadioGroup } from '../../src/controls/radio';
import { Segmented } from '../../src/controls/segmented';
import { NativeSelect } from '../../src/controls/native-select';
import { Select } from '../../src/controls/select';
import { Suggest } from '../../src/controls/suggest';
import { Switch } from '../../src/controls/switch';
import { Textarea } from '../../src/controls/textarea';
import { ThemeToggle } from '../../src/controls/theme-toggle';
import { Frame } from './frame';
import { Page, Part } from './section';

const cities = ['Ballard', 'Banjara Hills', 'Capitol Hill', 'Fremont', 'Gachibowli', 'Jubilee Hills', 'Wallingford', 'West Seattle'].map((label) => ({ value: label, label, detail: label.includes('Hills') || label === 'Gachibowli' ? 'Hyderabad' : 'Seattle' }));
const kinds = [
  { value: 'house', label: 'House' },
  { value: 'flat', label: 'Apartment' },
  { value: 'land', label: 'Land' },
  { value: 'villa', label: 'Villa (soon)', disabled: true },
];

function Buttons() {
  return (
    <Part title="Buttons">
      <div className="flex flex-wrap items-center gap-2">
        <Button tone="primary">Submit for review</Button>
        <Button>Save draft</Button>
        <Button tone="quiet">Cancel</Button>
        <Button tone="danger">Withdraw</Button>
        <Button tone="danger-quiet">Delete draft</Button>
        <Button tone="primary" pending>
          Publishing
        </Button>
        <Button disabled>Not now</Button>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button size="lg" tone="primary">
          <Search aria-hidden />
          Search homes
        </Button>
        <Button size="sm">
          <Plus aria-hidden />
          Add
        </Button>
        <Button asChild tone="secondary">
          <a href="?page=record">A link</a>
        </Button>
        <IconButton label="Delete" icon={<Trash2 aria-hidden />} tone="danger-quiet" />
        <IconButton label="Calendar" icon={<CalendarDays aria-hidden />} shortcut="g c" tone="secondary" />
        <IconButton label="Small" icon={<Mail aria-hidden />} size="sm" />
      </div>
    </Part>
  );
}

function Fields() {
  const [place, setPlace] = useState<string | undefined>('Fremont');
  const [kind, setKind] = useState('house');
  return (
    <Part title="Fields">
      <div className="grid gap-5 sm:grid-cols-2 lg:grid-cols-3">
        <Field label="Street address" need="required">
          <Input defaultValue="4112 Densmore Ave N" autoComplete="street-address" />
        </Field>
        <Field label="List price" hint="What buyers see." error="Enter a price above $1,000.">
          <Input before="$" inputMode="numeric" defaultValue="0" />
        </Field>
        <Field label="Living area" need="optional">
          <Input after="sq ft" inputMode="numeric" defaultValue="1,924" />
        </Field>
        <Field label="Neighbourhood" hint="Type to narrow the list.">
          <Combobox options={cities} value={place} onValueChange={setPlace} />
        </Field>
        <Field label="Property type">
          <Select options={kinds} value={kind} onValueChange={setKind} />
        </Field>
        <Field label="Heating">
          <NativeSelect defaultValue="Gas">
            <option>Gas</option>
            <option>Heat pump</option>
          </NativeSelect>
        </Field>
        <Field label="Public remarks" className="sm:col-span-2">
          <Textarea defaultValue="A bright three-bedroom on a quiet street two blocks from the park." />
        </Field>
        <Field label="Not editable">
          <Input disabled defaultValue="From the feed" />
        </Field>
      </div>
    </Part>
  );
}

function Choices() {
  const [isSent, setSent] = useState(true);
  const [some, setSome] = useState<boolean | 'indeterminate'>('indeterminate');
  const [on, setOn] = useState(true);
  const [plan, setPlan] = useState('daily');
  const [view, setView] = useState<'list' | 'calendar'>('list');
  return (
    <Part title="Choices">
      <div className="grid gap-8 sm:grid-cols-2 lg:grid-cols-3">
        <div className="flex flex-col gap-1">
          <Checkbox label="Send me a copy" checked={isSent} onCheckedChange={setSent} />
          <Checkbox label="Some are chosen" checked={some} onCheckedChange={setSome} />
          <Checkbox label="Not now" disabled />
          <Switch className="mt-3" label="Show on the map" hint="Without it only the neighbourhood is named." checked={on} onCheckedChange={setOn} />
        </div>
        <RadioGroup
          legend="Alerts"
          value={plan}
          onValueChange={setPlan}
          options={[
            { value: 'instant', label: 'At once' },
            { value: 'daily', label: 'Every morning' },
            { value: 'weekly', label: 'Every Monday' },
          ]}
        />
        <RadioGroup
          legend="Alerts, as cards"
          look="cards"
          value={plan}
          onValueChange={setPlan}
          options={[
            { value: 'instant', label: 'At once', hint: 'One message per new home.' },
            { value: 'daily', label: 'Every morning', hint: 'All of yesterday’s homes at 07:00.' },
          ]}
        />
      </div>
      <div className="flex flex-wrap items-center gap-4">
        <Segmented
          label="Layout"
          value={view}
          onValueChange={setView}
          options={[
            { value: 'list', label: 'List', icon: <List aria-hidden /> },
            { value: 'calendar', label: 'Calendar', icon: <CalendarDays aria-hidden /> },
          ]}
        />
        <ThemeToggle />
      </div>
    </Part>
  );
}

function SearchPart() {
  const [query, setQuery] = useState('');
  return (
    <Part title="Search with suggestions">
      <div className="max-w-xl">
        <Suggest
          label="Search"
          query={query}
          onQueryChange={setQuery}
          suggestions={cities.filter((city) => query !== '' && city.label.toLowerCase().includes(query.toLowerCase())).map((city) => ({ id: city.value, label: city.label, detail: city.detail, group: city.detail }))}
          onPick={setQuery}
          onSubmit={setQuery}
          look={{ placeholder: 'Neighbourhood, address, or what you want', size: 'lg', action: 'Search' }}
        />
      </div>
    </Part>
  );
}

export function ControlsPage() {
  return (
    <Frame current="people">
      <Page title="Controls">
        <Buttons />
        <Fields />
        <Choices />
        <SearchPart />
      </Page>
    </Frame>
  );
}
