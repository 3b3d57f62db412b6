'use client';

import type { ComponentProps, ReactNode } from 'react';
import { cx } from '../base/cx';
import { controlClass } from './control-class';
import { useFieldAria } from './field-context';

export interface InputProps extends ComponentProps<'input'> {
  /** An icon or a unit inside the box, before the text. */
  before?: ReactNode;
  after?: ReactNode;
}

export function Input({ before, after, className, ...rest }: InputProps) {
  const aria = useFieldAria();
  if (!before && !after) return <input {...aria} {...rest} className={controlClass(className)} />;
  return (
    <div className={cx('relative flex items-center', className)}>
      {before ? <span className="pointer-events-none absolute start-3 flex text-ink-faint [&_svg]:size-4">{before}</span> : null}
      <input {...aria} {...rest} className={controlClass(cx(Boolean(before) && 'ps-9', Boolean(after) && 'pe-12'))} />
      {after ? <span className="absolute end-3 flex text-sm text-ink-faint [&_svg]:size-4">{after}</span> : null}
    </div>
  );
}
