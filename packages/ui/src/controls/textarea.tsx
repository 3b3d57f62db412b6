'use client';

import type { ComponentProps } from 'react';
import { areaClass } from './control-class';
import { useFieldAria } from './field-context';

/** Grows with its text where the browser can. */
export function Textarea({ className, ...rest }: ComponentProps<'textarea'>) {
  const aria = useFieldAria();
  return <textarea {...aria} {...rest} className={areaClass(className)} />;
}
