import { Skeleton } from '@lintel/ui/skeleton';

const rows = ['w-2/3', 'w-1/2', 'w-3/5', 'w-2/5'] as const;

export function TimelineSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-6 py-2">
      {rows.map((width) => (
        <div key={width} className="grid grid-cols-[1.5rem_minmax(0,1fr)] gap-x-3">
          <Skeleton className="mx-auto size-3" />
          <div className="flex flex-col gap-2">
            <Skeleton className={`h-4 ${width}`} />
            <Skeleton className="h-3 w-24" />
          </div>
        </div>
      ))}
    </div>
  );
}
