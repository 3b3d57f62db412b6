import type { Database } from '@lintel/db';
import type { Updateable } from 'kysely';
import type { z } from 'zod';
import type { propertyFields } from './contract';
import { inSquareMetres } from './lookups';

type Fields = z.infer<typeof propertyFields>;
export type PropertyFields = { readonly [Field in keyof Fields]?: Fields[Field] | undefined };

const columns = {
  propertyType: 'property_type', propertySubType: 'property_sub_type', bedroomsTotal: 'bedrooms_total', bathroomsTotal: 'bathrooms_total',
  livingArea: 'living_area', livingAreaUnits: 'living_area_units', lotSizeArea: 'lot_size_area', lotSizeUnits: 'lot_size_units', yearBuilt: 'year_built',
  yearRenovated: 'year_renovated', stories: 'stories', features: 'features', amenities: 'amenities',
} as const satisfies Readonly<Record<keyof PropertyFields, keyof Updateable<Database['property']>>>;

interface Area {
  readonly livingArea: number | null;
  readonly livingAreaUnits: NonNullable<PropertyFields['livingAreaUnits']>;
}

/** The columns of the fields that are given; the area in square metres follows the area as given, `current` filling in its other half. */
export function propertyValues(fields: PropertyFields, current: Area = { livingArea: null, livingAreaUnits: 'SquareFeet' }): Updateable<Database['property']> {
  const given = Object.entries(columns).flatMap(([field, column]) => {
    const value = fields[field as keyof PropertyFields];
    return value === undefined ? [] : [[column, value] as const];
  });
  const values: Updateable<Database['property']> = Object.fromEntries(given);
  if (fields.livingArea === undefined && fields.livingAreaUnits === undefined) return values;
  const area = fields.livingArea === undefined ? current.livingArea : fields.livingArea;
  return { ...values, living_area_m2: area === null ? null : inSquareMetres(area, fields.livingAreaUnits ?? current.livingAreaUnits) };
}

/** The names of the fields whose value differs from the row's. */
export function changedPropertyFields(fields: PropertyFields, row: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(columns).flatMap(([field, column]) => {
    const value = fields[field as keyof PropertyFields];
    return value === undefined || JSON.stringify(value) === JSON.stringify(row[column]) ? [] : [field];
  });
}
