import { cx } from '../base/cx';
import type { Photo } from './photo';

export interface PhotoImageProps {
  photo: Photo;
  sizes?: string | undefined;
  /** The first one above the fold. */
  isEager?: boolean | undefined;
  className?: string | undefined;
}

export function PhotoImage({ photo, sizes, isEager, className }: PhotoImageProps) {
  const image = (
    <img
      src={photo.src}
      srcSet={photo.srcSet}
      sizes={photo.srcSet ? sizes : undefined}
      alt={photo.alt}
      width={photo.width}
      height={photo.height}
      loading={isEager ? 'eager' : 'lazy'}
      fetchPriority={isEager ? 'high' : undefined}
      // What is above the fold is painted with the page: decoded aside it would wait until the scripts have run.
      decoding={isEager ? 'sync' : 'async'}
      className={cx('bg-pressed bg-cover', className)}
      style={photo.placeholder ? { background: photo.placeholder, backgroundSize: 'cover' } : undefined}
    />
  );
  if (!photo.formats || photo.formats.length === 0) return image;
  return (
    <picture className="contents">
      {photo.formats.map(({ type, srcSet }) => (
        <source key={type} type={type} srcSet={srcSet} sizes={sizes} />
      ))}
      {image}
    </picture>
  );
}
