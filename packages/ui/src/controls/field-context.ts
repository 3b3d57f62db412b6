'use client';

import { createContext, useContext } from 'react';

export interface FieldIds {
  id: string;
  describedBy: string | undefined;
  isInvalid: boolean;
  isRequired: boolean;
}

export const FieldContext = createContext<FieldIds | undefined>(undefined);

export interface FieldGroupIds {
  legendId: string;
  isInvalid: boolean;
}

export const FieldGroupContext = createContext<FieldGroupIds | undefined>(undefined);

export interface ControlAria {
  id?: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
  'aria-required'?: true;
}

/** What a control inside a Field must carry to be tied to its label, hint and error. */
export function useFieldAria(): ControlAria {
  const field = useContext(FieldContext);
  if (!field) return {};
  return {
    id: field.id,
    ...(field.describedBy ? { 'aria-describedby': field.describedBy } : {}),
    ...(field.isInvalid ? { 'aria-invalid': true } : {}),
    ...(field.isRequired ? { 'aria-required': true } : {}),
  };
}
