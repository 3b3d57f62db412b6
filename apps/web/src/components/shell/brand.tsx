import { UiLink } from '@lintel/ui/provider';

/** Two posts and the beam over them. */
export function Mark({ className = '' }: { readonly className?: string }) {
  return <span aria-hidden className={`inline-block h-4.5 w-5 border-x-[3px] border-t-[4px] border-x-ink border-t-accent ${className}`} />;
}

export interface BrandProps {
  readonly name: string;
  readonly href: string;
  /** The name is written beside the mark from this width on. */
  readonly from?: 'always' | 'sm' | 'xl';
}

const nameClass = { always: '', sm: 'max-sm:sr-only', xl: 'max-xl:sr-only' } as const;

export function Brand({ name, href, from = 'always' }: BrandProps) {
  return (
    <UiLink href={href} prefetch={false} className="hit flex items-center gap-2.5 rounded-sm font-semibold tracking-tight">
      <Mark />
      <span className={nameClass[from]}>{name}</span>
    </UiLink>
  );
}
