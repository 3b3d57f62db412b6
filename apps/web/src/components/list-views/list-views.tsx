'use client';

import type { ViewedList } from '@lintel/domain/list-view/contract';
import { buttonClass } from '@lintel/ui/button-class';
import { Menu, MenuCheck, MenuItem, MenuLabel, MenuSeparator } from '@lintel/ui/menu';
import { Bookmark, BookmarkPlus, Pencil, Trash2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { useListViews } from './use-list-views';
import { ViewDialog } from './view-dialog';

export interface ListViewsProps {
  readonly list: ViewedList;
  /** The list's address behind the question mark. */
  readonly query: string;
  readonly onOpen: (query: string) => void;
}

/** One's views of a list: the pinned ones to press, all of them in a menu, where the one that is open is kept, renamed, pinned or deleted. */
export function ListViews({ list, query, onOpen }: ListViewsProps) {
  const t = useTranslations('views');
  const { views, current, create, change, forget } = useListViews(list, query, onOpen);
  const [asking, setAsking] = useState<'new' | 'rename'>();
  const pinned = views.filter(({ isPinned }) => isPinned);
  return (
    <div role="group" aria-label={t('title')} className="flex min-w-0 items-center gap-1.5 overflow-x-auto max-md:-mx-4 max-md:px-4 md:flex-wrap">
      {pinned.map((view) => (
        <button key={view.id} type="button" aria-pressed={view.id === current?.id} onClick={() => { onOpen(view.query); }}
          className={buttonClass(view.id === current?.id ? 'secondary' : 'quiet', 'sm', 'max-w-56 shrink-0')}><span className="truncate">{view.name}</span></button>
      ))}
      <Menu align="start" trigger={<button type="button" className={buttonClass('quiet', 'sm', 'shrink-0')}><Bookmark aria-hidden />{current === undefined || current.isPinned ? t('title') : current.name}</button>}>
        <MenuLabel>{views.length === 0 ? t('none') : t('mine')}</MenuLabel>
        {views.map((view) => <MenuItem key={view.id} onSelect={() => { onOpen(view.query); }}>{view.isDefault ? t('named', { name: view.name }) : view.name}</MenuItem>)}
        <MenuSeparator />
        {current === undefined ? <MenuItem icon={<BookmarkPlus aria-hidden />} onSelect={() => { setAsking('new'); }}>{t('save')}</MenuItem> : (
          <>
            <MenuCheck checked={current.isPinned} onCheckedChange={(isPinned) => { change.mutate({ id: current.id, isPinned }); }}>{t('pinned')}</MenuCheck>
            <MenuCheck checked={current.isDefault} onCheckedChange={(isDefault) => { change.mutate({ id: current.id, isDefault }); }}>{t('default')}</MenuCheck>
            <MenuItem icon={<Pencil aria-hidden />} onSelect={() => { setAsking('rename'); }}>{t('rename')}</MenuItem>
            <MenuItem icon={<Trash2 aria-hidden />} tone="danger" onSelect={() => { forget(current); }}>{t('delete')}</MenuItem>
          </>
        )}
      </Menu>
      {asking === undefined ? null : (
        <ViewDialog onClose={() => { setAsking(undefined); }} known={asking === 'rename' && current !== undefined ? current : { name: '', isPinned: true, isDefault: false }}
          onKeep={({ name, isPinned, isDefault }) => (asking === 'rename' && current !== undefined ? change.mutateAsync({ id: current.id, name, isPinned, isDefault }) : create.mutateAsync({ list, query, name, isPinned, isDefault }))} />
      )}
    </div>
  );
}
