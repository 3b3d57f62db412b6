import { cx } from '../base/cx';
import { Skeleton, SkeletonText } from './skeleton';

function Hidden({ label }: { label: string }) {
  return (
    <p role="status" className="sr-only">
      {label}
    </p>
  );
}

/** The shape of a RecordPage. @param label what is loading, read aloud */
export function RecordSkeleton({ label }: { label: string }) {
  return (
    <div className="mx-auto w-full max-w-7xl px-4 pt-4 pb-16 sm:px-6 lg:px-8">
      <Hidden label={label} />
      <Skeleton className="h-4 w-40" />
      <div className="mt-4 flex items-center justify-between gap-6">
        <Skeleton className="h-8 w-80 max-w-[60%]" />
        <Skeleton className="h-(--control) w-48 max-sm:hidden" />
      </div>
      <Skeleton className="mt-2 mb-8 h-4 w-64" />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem] xl:grid-cols-[minmax(0,1fr)_26rem]">
        <div className="flex flex-col gap-6">
          {[5, 7].map((lines) => (
            <div key={lines} className="rounded-md border bg-surface p-5">
              <Skeleton className="mb-5 h-4 w-32" />
              <SkeletonText lines={lines} />
            </div>
          ))}
        </div>
        <div className="flex flex-col gap-5 max-lg:hidden">
          {Array.from({ length: 6 }, (_, index) => (
            <div key={index} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-3">
              <Skeleton className="size-6 rounded-full" />
              <SkeletonText lines={2} />
            </div>
          ))}
        </div>
      </div>
    </div>
  );
}

/** The shape of a ListPage. @param label what is loading, read aloud */
export function ListSkeleton({ label }: { label: string }) {
  return (
    <div className="flex h-(--screen) flex-col overflow-hidden">
      <Hidden label={label} />
      <div className="flex flex-col gap-3 border-b px-4 pt-5 pb-3 sm:px-6">
        <Skeleton className="h-7 w-40" />
        <div className="flex gap-2">
          {['w-28', 'w-20', 'w-32'].map((width) => (
            <Skeleton key={width} className={cx('h-8', width)} />
          ))}
        </div>
      </div>
      {Array.from({ length: 14 }, (_, index) => (
        <div key={index} className="flex h-[76px] shrink-0 items-center gap-6 border-b px-4 sm:px-6 md:h-11">
          <Skeleton className={cx('h-3.5', index % 3 === 0 ? 'w-56' : 'w-48')} />
          <Skeleton className="h-5 w-20 max-md:hidden" />
          <Skeleton className="ms-auto h-3.5 w-24" />
        </div>
      ))}
    </div>
  );
}
