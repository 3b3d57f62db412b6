import { PhotoImage } from '@lintel/ui/photo-image';
import { DrawnHome } from './drawn-home';
import { photoOf, type StoredPhoto } from './source';

export interface PhotoProps {
  readonly photo: StoredPhoto | null;
  /** What is drawn when there is none: the record's id and its kind of building. */
  readonly drawing: { readonly seed: string; readonly kind: string };
  /** Said when the photograph has no words of its own; empty when a text beside it says the same. */
  readonly alt?: string;
  readonly sizes?: string;
  readonly isEager?: boolean;
  readonly className?: string;
}

/** A record's photograph in every format and width there is, or a drawing of its kind. Fills the box that `className` gives it. */
export function Photo({ photo, drawing, alt = '', sizes, isEager, className = '' }: PhotoProps) {
  const drawn = photo === null ? undefined : photoOf(photo, alt);
  if (drawn === undefined) return <DrawnHome {...drawing} className={className} />;
  return <PhotoImage photo={drawn} sizes={sizes} isEager={isEager} className={`object-cover ${className}`} />;
}
