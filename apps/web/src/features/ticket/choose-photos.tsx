'use client';

import { acceptedTypes } from '@lintel/domain/media/contract';
import { Button } from '@lintel/ui/button';
import { IconButton } from '@lintel/ui/icon-button';
import { PhotoImage } from '@lintel/ui/photo-image';
import { Camera, ImagePlus, X } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { type ChangeEvent, useEffect, useMemo, useRef } from 'react';

const most = 6;

/** Photos that go along with a report once it is sent. */
export function ChoosePhotos({ files, onChange }: { readonly files: readonly File[]; readonly onChange: (files: readonly File[]) => void }) {
  const t = useTranslations('ticket');
  const input = useRef<HTMLInputElement>(null);
  const camera = useRef<HTMLInputElement>(null);
  const shown = useMemo(() => files.map((file) => ({ file, src: URL.createObjectURL(file) })), [files]);
  useEffect(() => () => { for (const { src } of shown) URL.revokeObjectURL(src); }, [shown]);
  const isFull = files.length >= most;
  const add = (event: ChangeEvent<HTMLInputElement>) => {
    const added = [...(event.target.files ?? [])];
    event.target.value = '';
    onChange([...files, ...added].slice(0, most));
  };
  return (
    <div className="flex flex-col gap-3">
      {shown.length === 0 ? null : (
        <ul className="flex flex-wrap gap-2" aria-label={t('report.photosChosen', { count: shown.length })}>
          {shown.map(({ file, src }, index) => (
            <li key={src} className="relative size-24 overflow-hidden rounded-md border bg-sunken">
              <PhotoImage photo={{ id: src, src, alt: t('page.photo', { n: index + 1 }), width: 96, height: 96 }} className="size-full object-cover" />
              <span className="absolute end-1 top-1"><IconButton label={`${t('cancel')}: ${t('page.photo', { n: index + 1 })}`} icon={<X aria-hidden />} size="sm" tone="secondary" onClick={() => { onChange(files.filter((one) => one !== file)); }} /></span>
            </li>
          ))}
        </ul>
      )}
      <div className="flex flex-wrap gap-2">
        <span className="hidden pointer-coarse:contents"><Button type="button" size="lg" disabled={isFull} onClick={() => { camera.current?.click(); }}><Camera aria-hidden />{t('report.camera')}</Button></span>
        <Button type="button" className="pointer-coarse:h-12" disabled={isFull} onClick={() => { input.current?.click(); }}><ImagePlus aria-hidden />{t('report.photos')}</Button>
      </div>
      <input ref={input} type="file" hidden multiple accept={acceptedTypes.photo.join(',')} aria-label={t('report.photos')} onChange={add} />
      <input ref={camera} type="file" hidden accept="image/jpeg" capture="environment" aria-label={t('report.camera')} onChange={add} />
    </div>
  );
}
