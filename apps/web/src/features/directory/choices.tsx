'use client';

import { Checkbox } from '@lintel/ui/checkbox';
import { FieldGroup } from '@lintel/ui/field-group';

export interface ChoicesProps {
  readonly legend: string;
  readonly hint?: string;
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
}

/** Several of a few. */
export function Choices({ legend, hint, error, options, chosen, onChange }: ChoicesProps) {
  return (
    <FieldGroup legend={legend} hint={hint} error={error}>
      <div className="grid grid-cols-2 gap-x-5 gap-y-1 sm:grid-cols-3">
        {options.map(({ value, label }) => (
          <Checkbox key={value} label={label} checked={chosen.includes(value)} onCheckedChange={(on) => { onChange(on ? [...chosen, value] : chosen.filter((one) => one !== value)); }} />
        ))}
      </div>
    </FieldGroup>
  );
}
