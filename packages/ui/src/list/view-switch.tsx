'use client';

import { Kanban, LayoutGrid, Map, Rows3 } from 'lucide-react';
import type { ReactNode } from 'react';
import { useUiText } from '../base/provider';
import { Segmented } from '../controls/segmented';

export type ListView = 'table' | 'board' | 'map' | 'cards';

const icons: Record<ListView, ReactNode> = {
  table: <Rows3 aria-hidden />,
  board: <Kanban aria-hidden />,
  map: <Map aria-hidden />,
  cards: <LayoutGrid aria-hidden />,
};

export interface ViewSwitchProps {
  views: readonly { view: ListView; label: string }[];
  value: ListView;
  onValueChange: (view: ListView) => void;
}

export function ViewSwitch({ views, value, onValueChange }: ViewSwitchProps) {
  const text = useUiText();
  return <Segmented label={text.view} iconsOnly value={value} onValueChange={onValueChange} options={views.map(({ view, label }) => ({ value: view, label, icon: icons[view] }))} />;
}
