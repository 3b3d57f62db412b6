'use client';

import { Columns3 } from 'lucide-react';
import { useUiText } from '../base/provider';
import { buttonClass } from '../controls/button-class';
import { Menu, MenuCheck } from '../overlays/menu';
import { toggled, type Column } from './column';

export interface ColumnMenuProps<Row> {
  columns: readonly Column<Row>[];
  hidden: ReadonlySet<string>;
  onHiddenChange: (hidden: ReadonlySet<string>) => void;
}

export function ColumnMenu<Row>({ columns, hidden, onHiddenChange }: ColumnMenuProps<Row>) {
  const text = useUiText();
  return (
    <Menu
      trigger={
        <button type="button" className={buttonClass('secondary')}>
          <Columns3 aria-hidden />
          {text.columns}
        </button>
      }
    >
      {columns
        .filter((column) => !column.isFixed)
        .map((column) => (
          <MenuCheck key={column.id} checked={!hidden.has(column.id)} onCheckedChange={() => onHiddenChange(toggled(hidden, column.id))}>
            {column.header}
          </MenuCheck>
        ))}
    </Menu>
  );
}
