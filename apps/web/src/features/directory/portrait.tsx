import { Avatar } from '@lintel/ui/avatar';
import { fileAddress, photoOf, type StoredPhoto } from '@/components/photo/source';

export interface PortraitProps {
  readonly name: string;
  readonly portrait: StoredPhoto | null;
  readonly size?: 'card' | 'page';
}

const classes = { card: 'size-20', page: 'size-32 sm:size-40' } as const;
/** Pixels wide enough for a dense screen. */
const widths = { card: 320, page: 640 } as const;

/** A person's picture, square; their initials while there is none. */
export function Portrait({ name, portrait, size = 'card' }: PortraitProps) {
  const photo = portrait === null ? undefined : photoOf(portrait, name);
  if (portrait === null || photo === undefined) return <Avatar name={name} size="lg" />;
  const small = portrait.renditions.filter(({ format }) => format === 'webp' || format === 'jpeg').toSorted((a, b) => Math.abs(a.width - widths[size]) - Math.abs(b.width - widths[size]))[0];
  const src = small === undefined ? photo.src : fileAddress(small.key);
  return (
    <span className={`block shrink-0 overflow-hidden rounded-md bg-sunken ${classes[size]}`} style={{ backgroundColor: photo.placeholder }}>
      <img src={src} alt={photo.alt} width={photo.width} height={photo.height} className="size-full object-cover" decoding="async" />
    </span>
  );
}
