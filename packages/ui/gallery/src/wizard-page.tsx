import { Button } from '../../src/controls/button';
import { Field } from '../../src/controls/field';
import { Input } from '../../src/controls/input';
import { Wizard } from '../../src/display/stepper';
import { DateTime } from '../../src/time/date-time';
import { Frame } from './frame';

const savedAt = Date.now() - 120_000;

export function WizardPage() {
  return (
    <Frame current="list">
      <Wizard
        title="List a home"
        saved={
          <>
            Saved <DateTime at={savedAt} />
          </>
        }
        steps={[
          { id: 'address', label: 'Address', state: 'done', href: '?page=wizard' },
          { id: 'home', label: 'The home', state: 'current' },
          { id: 'photos', label: 'Photos', state: 'left' },
          { id: 'price', label: 'Price', state: 'left' },
        ]}
        footer={
          <>
            <Button tone="quiet">Back</Button>
            <Button tone="primary">Continue to photos</Button>
          </>
        }
      >
        <div className="grid gap-5 sm:grid-cols-2">
          <Field label="Bedrooms" need="required">
            <Input inputMode="numeric" defaultValue="3" />
          </Field>
          <Field label="Bathrooms" need="required">
            <Input inputMode="decimal" defaultValue="2.5" />
          </Field>
          <Field label="Year built" hint="From the tax record. Change it if it is wrong.">
            <Input inputMode="numeric" defaultValue="1926" />
          </Field>
          <Field label="Living area" need="optional">
            <Input after="sq ft" inputMode="numeric" />
          </Field>
        </div>
      </Wizard>
    </Frame>
  );
}
