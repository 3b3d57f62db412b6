'use client';

import { Pencil } from 'lucide-react';
import { useEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { cx } from '../base/cx';
import { useUiText } from '../base/provider';

export interface EditInPlaceProps {
  /** What is edited: "List price". */
  label: string;
  /** How it reads. */
  children: ReactNode;
  /** The control, named by `label`; it is given the keyboard at once. */
  editor: ReactNode;
  /** Enter, or leaving it. Returning false keeps the editor open (the value is not valid yet). */
  onCommit: () => boolean | void;
  /** Escape: put the value back. */
  onCancel: () => void;
  className?: string | undefined;
}

/** A value that becomes its own editor: click or Enter opens, Enter or leaving keeps, Escape puts back. */
export function EditInPlace({ label, children, editor, onCommit, onCancel, className }: EditInPlaceProps) {
  const text = useUiText();
  const [isEditing, setEditing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isEditing) return;
    const control = box.current?.querySelector<HTMLElement>('input,textarea,select,[role="combobox"]');
    control?.focus();
    if (control instanceof HTMLInputElement) control.select();
  }, [isEditing]);
  const close = (returnsFocus: boolean): void => {
    setEditing(false);
    if (returnsFocus) requestAnimationFrame(() => opener.current?.focus());
  };
  const commit = (returnsFocus: boolean): void => {
    if (onCommit() !== false) close(returnsFocus);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      onCancel();
      close(true);
    } else if (event.key === 'Enter' && !(event.target instanceof HTMLTextAreaElement && !event.metaKey && !event.ctrlKey)) {
      event.preventDefault();
      commit(true);
    }
  };
  const onBlur = (event: FocusEvent): void => {
    if (!event.currentTarget.contains(event.relatedTarget)) commit(false);
  };
  if (isEditing) {
    return (
      <div ref={box} role="group" aria-label={label} onKeyDown={onKeyDown} onBlur={onBlur} className={className}>
        {editor}
      </div>
    );
  }
  return (
    <button
      ref={opener}
      type="button"
      onClick={() => setEditing(true)}
      className={cx('group/edit -mx-1.5 -my-0.5 flex min-h-7 w-[calc(100%+0.75rem)] items-center gap-2 rounded-sm px-1.5 text-start transition-colors hover:bg-hover', className)}
    >
      <span className="min-w-0 flex-1">{children}</span>
      <span className="sr-only">
        {text.edit} {label}
      </span>
      <Pencil aria-hidden className="size-3.5 shrink-0 text-ink-faint opacity-0 transition-opacity group-hover/edit:opacity-100 group-focus-visible/edit:opacity-100 pointer-coarse:opacity-100" />
    </button>
  );
}
