'use client';

export { Close as PopoverClose } from 'radix-ui/popover';
