import type { ReactNode } from 'react';
import { cx } from '../base/cx';

export interface RecordHeading {
  breadcrumb?: ReactNode;
  title: ReactNode;
  badge?: ReactNode;
  /** One line under the title: who, where, how much. */
  subtitle?: ReactNode;
  /** An ActionBar. */
  actions?: ReactNode;
  /** A photograph or a mark, before the title. */
  figure?: ReactNode;
}

export interface RecordPageProps {
  heading: RecordHeading;
  /** Banners above everything: locked, offline, someone else is editing. */
  notices?: ReactNode;
  /** WhatHappensNext. */
  next: ReactNode;
  /** Facts in groups, then related records. */
  children: ReactNode;
  /** Timeline. */
  timeline: ReactNode;
}

/**
 * Header; what happens next; facts; related; timeline. On a wide screen the future and the past share
 * one column and one thread; on a narrow one the past comes last.
 */
export function RecordPage({ heading, notices, next, children, timeline }: RecordPageProps) {
  return (
    <article className="mx-auto w-full max-w-7xl px-4 pt-4 pb-16 sm:px-6 lg:px-8">
      <header className="mb-6">
        {heading.breadcrumb}
        <div className="mt-3 flex flex-wrap items-start gap-x-6 gap-y-4">
          {heading.figure ? <div className="shrink-0">{heading.figure}</div> : null}
          <div className="min-w-0 flex-1 basis-72">
            <div className="flex flex-wrap items-center gap-x-3 gap-y-1.5">
              <h1 className="text-2xl font-semibold tracking-tight">{heading.title}</h1>
              {heading.badge}
            </div>
            {heading.subtitle ? <div className="mt-1 text-ink-muted">{heading.subtitle}</div> : null}
          </div>
          {heading.actions ? <div className="max-sm:w-full">{heading.actions}</div> : null}
        </div>
      </header>
      {notices ? <div className="mb-6 flex flex-col gap-2">{notices}</div> : null}
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem] lg:grid-rows-[auto_1fr] lg:gap-y-0 xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="lg:col-start-2 lg:row-start-1">{next}</div>
        <div className="flex min-w-0 flex-col gap-6 lg:col-start-1 lg:row-span-2 lg:row-start-1">{children}</div>
        <div className="lg:col-start-2 lg:row-start-2">{timeline}</div>
      </div>
    </article>
  );
}

export interface RecordSectionProps {
  title: ReactNode;
  aside?: ReactNode;
  id?: string | undefined;
  className?: string | undefined;
  children: ReactNode;
}

/** A group of facts or related records. */
export function RecordSection({ title, aside, id, className, children }: RecordSectionProps) {
  return (
    <section id={id} className={cx('min-w-0 rounded-md border bg-surface', className)}>
      <header className="flex min-h-12 flex-wrap items-center justify-between gap-3 border-b px-4 py-2 sm:px-5">
        <h2 className="text-base font-semibold">{title}</h2>
        {aside}
      </header>
      <div className="p-4 sm:p-5">{children}</div>
    </section>
  );
}
