import { Skeleton } from '@lintel/ui/skeleton';

/** In the shape of a card. */
export function HomeCardSkeleton() {
  return (
    <div aria-hidden>
      <Skeleton className="aspect-[3/2] w-full" />
      <Skeleton className="mt-3 h-5 w-2/5" />
      <Skeleton className="mt-2 h-4 w-3/5" />
      <Skeleton className="mt-2 h-4 w-4/5" />
    </div>
  );
}
