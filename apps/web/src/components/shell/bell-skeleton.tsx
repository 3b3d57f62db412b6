import { Skeleton } from '@lintel/ui/skeleton';

const rows = ['first', 'second', 'third'];

export function BellSkeleton() {
  return (
    <div aria-hidden className="flex flex-col gap-5 p-4">
      {rows.map((row) => (
        <div key={row} className="flex flex-col gap-2">
          <Skeleton className="h-4 w-3/4" />
          <Skeleton className="h-3 w-1/2" />
        </div>
      ))}
    </div>
  );
}
