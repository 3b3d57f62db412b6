import { Avatar } from '@lintel/ui/avatar';
import { PhotoImage } from '@lintel/ui/photo-image';
import { photoOf, type StoredPhoto } from '@/components/photo/source';

export interface PortraitProps {
  readonly name: string;
  readonly portrait: StoredPhoto | null;
  readonly size?: 'card' | 'page';
}

const classes = { card: 'size-20', page: 'size-32 sm:size-40' } as const;
const widths = { card: '5rem', page: '10rem' } as const;

/** A person's picture, square; their initials while there is none. */
export function Portrait({ name, portrait, size = 'card' }: PortraitProps) {
  const photo = portrait === null ? undefined : photoOf(portrait, name);
  if (photo === undefined) return <Avatar name={name} size="lg" />;
  return (
    <span className={`block shrink-0 overflow-hidden rounded-md ${classes[size]}`}>
      <PhotoImage photo={photo} sizes={widths[size]} className="size-full object-cover" />
    </span>
  );
}
