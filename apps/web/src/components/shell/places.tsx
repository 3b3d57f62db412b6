import type { Place } from '@lintel/ui/place';
import { Activity, BadgeCheck, BookMarked, Building2, CalendarClock, ChartNoAxesCombined, ChartSpline, ClipboardCheck, Contact, DatabaseBackup, Gauge, Heart, House, IdCard, Inbox, Landmark, LayoutDashboard, Loader, MailCheck, MessageSquareQuote, MessagesSquare, Newspaper, Plus, ScrollText, Search, ServerCog, Sparkles, Settings2, Share2, ShieldCheck, Upload, UserRound, Users, Waypoints, Wrench } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Messages } from '@/i18n/catalogue';
import { paths } from '../paths';
import type { ScopeKind } from './scopes';

type PlaceWord = keyof Messages['shell']['places'];

interface PlaceRow {
  readonly id: PlaceWord;
  readonly href: string;
  readonly icon: ReactNode;
  readonly shortcut?: string;
  /** Begins a group under this word. */
  readonly group?: PlaceWord;
  /** Some of a scope's people alone: those who run the platform and not its moderators, or an agency's owners. */
  readonly for?: 'operators' | 'owners';
}

const personal: readonly PlaceRow[] = [
  { id: 'home', href: paths.home, icon: <House aria-hidden />, shortcut: 'g h' },
  { id: 'search', href: paths.search(), icon: <Search aria-hidden />, shortcut: 'g s' },
  { id: 'saved', href: paths.saved, icon: <Heart aria-hidden />, shortcut: 'g v' },
  { id: 'inquiries', href: paths.myInquiries, icon: <Inbox aria-hidden />, shortcut: 'g i' },
  { id: 'searches', href: paths.savedSearches, icon: <BookMarked aria-hidden />, shortcut: 'g f' },
  { id: 'shared', href: paths.shared, icon: <Share2 aria-hidden /> },
  { id: 'agents', href: paths.agents(), icon: <Contact aria-hidden /> },
  { id: 'activity', href: paths.activity, icon: <Activity aria-hidden />, shortcut: 'g a' },
  { id: 'account', href: paths.account, icon: <UserRound aria-hidden /> },
];

/** What those who live or work in a house share. */
const shared: readonly PlaceRow[] = [
  { id: 'community', href: paths.communities, icon: <Newspaper aria-hidden />, shortcut: 'g n' },
  { id: 'messages', href: paths.messages, icon: <MessagesSquare aria-hidden />, shortcut: 'g m' },
];

const living: readonly PlaceRow[] = [...personal.slice(0, 1), ...shared, ...personal.slice(1)];

const visitor: readonly PlaceRow[] = personal.filter(({ id }) => id === 'search' || id === 'agents');

const agency: readonly PlaceRow[] = [
  { id: 'desk', href: paths.desk, icon: <LayoutDashboard aria-hidden />, shortcut: 'g d' },
  { id: 'listings', href: paths.deskListings, icon: <Building2 aria-hidden />, shortcut: 'g l' },
  { id: 'inquiries', href: paths.deskInquiries, icon: <Inbox aria-hidden />, shortcut: 'g i' },
  { id: 'search', href: paths.search(), icon: <Search aria-hidden />, shortcut: 'g s' },
  { id: 'performance', href: paths.performance, icon: <ChartSpline aria-hidden /> },
  { id: 'insights', href: paths.insights, icon: <ChartNoAxesCombined aria-hidden />, shortcut: 'g t' },
  { id: 'organisation', href: paths.organisation, icon: <Landmark aria-hidden />, shortcut: 'g o' },
  { id: 'imports', href: paths.deskImports, icon: <Upload aria-hidden />, shortcut: 'g m', for: 'owners' },
  { id: 'audit', href: paths.deskAudit, icon: <ShieldCheck aria-hidden />, for: 'owners' },
];

/** Of organisations whose work has no screens of its own. */
const company: readonly PlaceRow[] = [
  { id: 'insights', href: paths.insights, icon: <ChartNoAxesCombined aria-hidden />, shortcut: 'g t' },
  { id: 'organisation', href: paths.organisation, icon: <Landmark aria-hidden />, shortcut: 'g o' },
  { id: 'search', href: paths.search(), icon: <Search aria-hidden />, shortcut: 'g s' },
  { id: 'audit', href: paths.deskAudit, icon: <ShieldCheck aria-hidden />, for: 'owners' },
];

/** Of a company that runs buildings, and of those who work in one. */
const buildings: readonly PlaceRow[] = [
  { id: 'buildings', href: paths.buildings, icon: <Building2 aria-hidden />, shortcut: 'g b' },
  { id: 'myWork', href: paths.todaysWork, icon: <Wrench aria-hidden />, shortcut: 'g w' },
  { id: 'home', href: paths.home, icon: <House aria-hidden />, shortcut: 'g h' },
  { id: 'search', href: paths.search(), icon: <Search aria-hidden />, shortcut: 'g s' },
  { id: 'account', href: paths.account, icon: <UserRound aria-hidden /> },
];

const platform: readonly PlaceRow[] = [
  { id: 'admin', href: paths.admin, icon: <Gauge aria-hidden />, shortcut: 'g d' },
  { id: 'review', href: paths.review, icon: <ClipboardCheck aria-hidden />, shortcut: 'g r' },
  { id: 'licences', href: paths.reviewLicences, icon: <IdCard aria-hidden />, shortcut: 'g k' },
  { id: 'reviews', href: paths.reviewReviews, icon: <MessageSquareQuote aria-hidden /> },
  { id: 'people', href: paths.people, icon: <Users aria-hidden />, shortcut: 'g u', for: 'operators' },
  { id: 'figures', href: paths.analytics, icon: <ChartNoAxesCombined aria-hidden />, shortcut: 'g t', for: 'operators' },
  { id: 'organisations', href: paths.adminOrganisations, icon: <Landmark aria-hidden />, shortcut: 'g o', for: 'operators' },
  { id: 'quality', href: paths.quality, icon: <BadgeCheck aria-hidden />, shortcut: 'g q' },
  { id: 'imports', href: paths.imports, icon: <Upload aria-hidden />, shortcut: 'g m', for: 'operators' },
  { id: 'audit', href: paths.audit, icon: <ShieldCheck aria-hidden />, group: 'groupRunning', for: 'operators' },
  { id: 'events', href: paths.events, icon: <ScrollText aria-hidden />, shortcut: 'g e', for: 'operators' },
  { id: 'consumers', href: paths.consumers, icon: <Waypoints aria-hidden />, shortcut: 'g c', for: 'operators' },
  { id: 'workflows', href: paths.workflows, icon: <CalendarClock aria-hidden />, shortcut: 'g w', for: 'operators' },
  { id: 'work', href: paths.work, icon: <Loader aria-hidden />, for: 'operators' },
  { id: 'deliveries', href: paths.deliveries, icon: <MailCheck aria-hidden />, shortcut: 'g n', for: 'operators' },
  { id: 'services', href: paths.services, icon: <ServerCog aria-hidden />, for: 'operators' },
  { id: 'platformAssistant', href: paths.assistant, icon: <Sparkles aria-hidden />, for: 'operators' },
  { id: 'backups', href: paths.backups, icon: <DatabaseBackup aria-hidden />, shortcut: 'g b', for: 'operators' },
  { id: 'settings', href: paths.settings, icon: <Settings2 aria-hidden />, shortcut: 'g p', for: 'operators' },
];

const isFor: Readonly<Record<NonNullable<PlaceRow['for']>, (roles: readonly string[]) => boolean>> = {
  operators: (roles) => roles.some((role) => role !== 'moderator'),
  owners: (roles) => roles.some((role) => role === 'agency_owner' || role === 'firm_owner' || role === 'company_owner'),
};

export interface PlacesOf {
  /** `visitor`: nobody is signed in. */
  readonly kind: ScopeKind | 'visitor';
  readonly roles: readonly string[];
  readonly pathname: string;
  readonly word: (id: PlaceWord) => string;
  /** Features that are there for this reader: a place of another one is left out. */
  readonly features?: Readonly<Record<'insights', boolean>> | undefined;
  /** How much is new in a place. */
  readonly unread?: { readonly posts: number; readonly messages: number } | undefined;
}

/** Whether a scope has places where neighbours write. */
export const hasNeighbours = (kind: ScopeKind): boolean => kind === 'unit' || kind === 'building';

/** The few places of a scope; the first four stand in the bottom bar of a phone. */
export function placesOf({ kind, roles, pathname, word, features, unread }: PlacesOf): readonly Place[] {
  const hasInsights = features?.insights === true && (roles.includes('agency_owner') || roles.includes('company_owner'));
  const rows = rowsOf(kind).filter(({ id }) => id !== 'insights' || hasInsights).filter((row) => row.for === undefined || isFor[row.for](roles));
  const current = currentOf(rows, pathname);
  return rows.map(({ id, href, icon, shortcut, group }) => ({
    id, href, icon, shortcut, label: word(id), isCurrent: id === current, count: id === 'community' ? unread?.posts : id === 'messages' ? unread?.messages : undefined, group: group === undefined ? undefined : word(group),
  }));
}

function rowsOf(kind: PlacesOf['kind']): readonly PlaceRow[] {
  if (kind === 'visitor') return visitor;
  if (kind === 'agency') return agency;
  if (kind === 'company') return [...buildings.slice(0, 1), ...company];
  if (kind === 'firm' || kind === 'provider') return company;
  if (kind === 'building') return [...buildings.slice(0, 2), ...shared, ...buildings.slice(2)];
  if (kind === 'unit') return living;
  return kind === 'platform' ? platform : personal;
}

/** The place whose address is the longest beginning of where one is. */
function currentOf(rows: readonly PlaceRow[], pathname: string): PlaceWord | undefined {
  const within = rows.filter(({ href }) => pathname === href || pathname.startsWith(`${href}/`));
  return within.toSorted((a, b) => b.href.length - a.href.length)[0]?.id;
}

export function mainActionOf(kind: ScopeKind, word: (id: PlaceWord) => string): { label: string; href: string; icon: ReactNode } | undefined {
  if (kind === 'unit') return { label: word('report'), href: paths.report, icon: <Wrench aria-hidden /> };
  return kind === 'agency' ? { label: word('newListing'), href: paths.deskNewListing, icon: <Plus aria-hidden /> } : undefined;
}
