'use client';

import { Building2, CircleUser, FileText, House, MessageSquareText, Wrench } from 'lucide-react';
import { useTranslations } from 'next-intl';
import type { ReactNode } from 'react';
import type { Answers } from '../answers';
import { paths } from '../paths';
import { useWords } from '../words/use-words';

export type FoundGroup = Answers['search']['find']['groups'][number];
export type FoundHit = FoundGroup['hits'][number];
export type FoundKind = FoundHit['kind'];

export const foundIcons: Readonly<Record<FoundKind, ReactNode>> = {
  ticket: <Wrench aria-hidden />, post: <MessageSquareText aria-hidden />, person: <CircleUser aria-hidden />, building: <Building2 aria-hidden />, document: <FileText aria-hidden />, listing: <House aria-hidden />,
};

/** What a record found is called when it has no title of its own: how it begins. */
export function useFoundName(): (hit: FoundHit) => string {
  const t = useTranslations('shell.find');
  return ({ title, excerpt, about }) => {
    const said = (title.length === 0 ? excerpt : title).map(({ text }) => text).join('');
    if (about.type !== 'document' || title.length > 0) return said === '' ? t('untitled') : said;
    return about.of === 'building' ? t('houseRules') : t('documentOf', { title: about.recordTitle });
  };
}

/** Where it stands, in few words. */
export function useFoundPlace(): (hit: FoundHit) => string {
  const t = useTranslations('shell.find');
  const words = useWords();
  return ({ about }) => {
    switch (about.type) {
      case 'ticket': return t('ticket', { number: about.number, status: words.of('ticketStatus', about.status), building: about.buildingName });
      case 'post': return t('post', { author: about.authorName, building: about.buildingName });
      case 'agent': return t('agent', { agency: about.agencyName });
      case 'resident': return t('resident', { unit: about.unitLabel, building: about.buildingName });
      case 'building': return about.address;
      case 'document': return about.recordTitle;
      case 'listing': return t('listing', { status: words.of('status', about.standardStatus), city: about.city });
    }
  };
}

/** The record's own page: at the desk for those who work there. */
export function hrefOfFound({ about }: FoundHit): string {
  switch (about.type) {
    case 'ticket': return about.works ? paths.deskTicket(about.id) : paths.myTicket(about.id);
    case 'post': return paths.post(about.buildingId, about.id);
    case 'agent': return paths.agent(about.slug);
    case 'resident': return about.works ? paths.building(about.buildingId, 'residents') : paths.house(about.buildingId);
    case 'building': return about.works ? paths.building(about.id) : paths.house(about.id);
    case 'document': return hrefOfPaper(about);
    // A home that was never on the market has no page for the public.
    case 'listing': return about.standardStatus === 'Incomplete' ? paths.deskListing(about.id) : paths.listing(about.id);
  }
}

function hrefOfPaper({ of, recordId, buildingId, works }: Extract<FoundHit['about'], { type: 'document' }>): string {
  if (of === 'listing') return paths.listing(recordId);
  if (of === 'ticket') return works ? paths.deskTicket(recordId) : paths.myTicket(recordId);
  if (of === 'post') return paths.post(buildingId ?? recordId, recordId);
  return works ? paths.building(recordId, 'rules') : paths.house(recordId);
}
