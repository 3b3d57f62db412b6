import { useState } from 'react';
import { Badge } from '../../src/display/badge';
import { PhotoDrop, type UploadedPhoto } from '../../src/media/photo-drop';
import { PhotoMosaic } from '../../src/media/photo-mosaic';
import { toast } from '../../src/overlays/toast-store';
import { Frame } from './frame';
import { photos } from './pictures';
import { Page, Part } from './section';

const coverBadge = (_photo: UploadedPhoto, index: number) => (index === 0 ? <Badge look="accent">Cover</Badge> : null);

const start: UploadedPhoto[] = photos.slice(0, 6).map((photo, index) => ({
  id: photo.id,
  src: index === 4 ? undefined : photo.src,
  alt: photo.alt,
  name: `IMG_${2041 + index}.jpg`,
  ...(index === 3 ? { progress: 0.6 } : {}),
  ...(index === 4 ? { error: 'Too large: 84 MB. At most 40 MB.' } : {}),
}));

export function PhotosDemo() {
  const [list, setList] = useState(start);
  return (
    <Frame current="list">
      <Page title="Photographs">
        <Part title="On a public page">
          <PhotoMosaic label="4112 Densmore Ave N" photos={photos} />
        </Part>
        <Part title="Managed">
          <PhotoDrop
            label="Photos of the listing"
            hint="JPEG, PNG, WebP or HEIC, up to 40 MB each."
            photos={list}
            badge={coverBadge}
            events={{
              onAdd: (files) => setList([...list, ...files.map((file) => ({ id: file.name, name: file.name, alt: '', progress: 0.1 }))]),
              onReorder: (ids) => setList(ids.flatMap((id) => list.find((photo) => photo.id === id) ?? [])),
              onRemove: (id) => {
                setList(list.filter((photo) => photo.id !== id));
                toast({ title: 'Photo removed', onUndo: () => setList(list) });
              },
              onRetry: (id) => setList(list.map((photo) => (photo.id === id ? { id, name: photo.name, alt: photo.alt, progress: 0.2 } : photo))),
            }}
          />
        </Part>
      </Page>
    </Frame>
  );
}
