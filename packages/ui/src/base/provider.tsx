'use client';

import { createContext, useContext, useMemo, type ComponentType, type ReactNode, type Ref } from 'react';
import type { UiText } from './ui-text';
import { defaultUiText } from './ui-text-en';

/** What any router's link must accept to stand in for a plain anchor. */
export interface UiLinkProps {
  href: string;
  className?: string;
  children?: ReactNode;
  ref?: Ref<HTMLAnchorElement>;
  [attribute: string]: unknown;
}

export interface UiSettings {
  text: UiText;
  /** BCP 47, e.g. "en-IN". */
  locale: string;
  /** The reader's IANA zone. */
  timeZone: string;
  /** Milliseconds since the epoch when the page was rendered; keeps the first client render equal to the server's. */
  now: number | undefined;
  Link: ComponentType<UiLinkProps>;
}

function PlainLink(props: UiLinkProps) {
  return <a {...props} />;
}

const fallback: UiSettings = { text: defaultUiText, locale: 'en-US', timeZone: 'UTC', now: undefined, Link: PlainLink };

const UiContext = createContext<UiSettings>(fallback);

export interface UiProviderProps {
  text?: Partial<UiText> | undefined;
  locale?: string | undefined;
  timeZone?: string | undefined;
  now?: number | undefined;
  /** The app's link component (a router's), so in-app navigation does not reload. */
  link?: ComponentType<UiLinkProps> | undefined;
  children: ReactNode;
}

export function UiProvider({ text, locale, timeZone, now, link, children }: UiProviderProps) {
  const outer = useContext(UiContext);
  const value = useMemo<UiSettings>(
    () => ({
      text: text ? { ...outer.text, ...text } : outer.text,
      locale: locale ?? outer.locale,
      timeZone: timeZone ?? outer.timeZone,
      now: now ?? outer.now,
      Link: link ?? outer.Link,
    }),
    [text, locale, timeZone, now, link, outer],
  );
  return <UiContext value={value}>{children}</UiContext>;
}

export function useUi(): UiSettings {
  return useContext(UiContext);
}

export function useUiText(): UiText {
  return useContext(UiContext).text;
}

/** A link through the app's router; usable from server components. */
export function UiLink(props: UiLinkProps) {
  const { Link } = useUi();
  return <Link {...props} />;
}
