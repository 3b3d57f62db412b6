import { Building2, House, Inbox, LayoutDashboard, ListFilter, Plus, Users } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { ThemeToggle } from '../../src/controls/theme-toggle';
import { MenuItem, MenuSeparator } from '../../src/overlays/menu';
import { Bell } from '../../src/shell/bell';
import { MeMenu } from '../../src/shell/me-menu';
import { CommandPalette } from '../../src/shell/command-palette';
import { PaletteHost } from '../../src/shell/palette-host';
import { ScopeSwitcher } from '../../src/shell/scope-switcher';
import { Shell } from '../../src/shell/shell';
import { toast } from '../../src/overlays/toast-store';

const places = [
  { id: 'today', label: 'Today', href: '?page=dashboard', icon: <LayoutDashboard aria-hidden />, shortcut: 'g t' },
  { id: 'list', label: 'Listings', href: '?page=list', icon: <House aria-hidden />, count: 12, shortcut: 'g l' },
  { id: 'inbox', label: 'Inquiries', href: '?page=inbox', icon: <Inbox aria-hidden />, count: 3, shortcut: 'g i' },
  { id: 'search', label: 'Search', href: '?page=search', icon: <ListFilter aria-hidden />, shortcut: 'g s' },
  { id: 'people', label: 'People', href: '?page=controls', icon: <Users aria-hidden />, group: 'Agency' },
  { id: 'offices', label: 'Offices', href: '?page=controls', icon: <Building2 aria-hidden /> },
];

const scopes = [
  { id: 'a', name: 'Harbour & Vine', detail: 'Agent', group: 'Organisations' },
  { id: 'b', name: 'Deccan Homes', detail: 'Assistant' , group: 'Organisations' },
  { id: 'c', name: 'The Aldine, 1200 2nd Ave', detail: 'Resident', group: 'Buildings' },
];

export function Frame({ current, children }: { current: string; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState('a');
  return (
    <Shell
      brand={
        <a href="?page=index" aria-label="Lintel" className="flex items-center gap-2.5 rounded-sm font-semibold">
          <span aria-hidden className="h-4.5 w-5 border-x-[3px] border-t-[4px] border-ink border-t-accent" />
          <span className="max-xl:sr-only">Lintel</span>
        </a>
      }
      places={places.map((place) => ({ ...place, isCurrent: place.id === current }))}
      onSearch={() => setOpen(true)}
      mainAction={{ label: 'New listing', href: '?page=wizard', icon: <Plus aria-hidden /> }}
      tools={{
        scope: <ScopeSwitcher label="Organisation" scopes={scopes} currentId={scope} onSelect={setScope} />,
        bell: (
          <Bell unread={4}>
            <p className="p-4 text-ink-muted">Four things happened.</p>
          </Bell>
        ),
        me: (
          <MeMenu label="Account" name="Maya Okafor" detail="agent@lintel.test">
            <MenuItem>My activity</MenuItem>
            <MenuItem>Settings</MenuItem>
            <div className="p-2">
              <ThemeToggle />
            </div>
            <MenuSeparator />
            <MenuItem>Sign out</MenuItem>
          </MeMenu>
        ),
      }}
    >
      {children}
      <PaletteHost open={isOpen} onOpenChange={setOpen}>
        <CommandPalette
          open={isOpen}
          onOpenChange={setOpen}
          query={query}
          onQueryChange={setQuery}
          groups={[
            { id: 'go', label: 'Go to', items: places.map((place) => ({ id: place.id, label: place.label, icon: place.icon, shortcut: place.shortcut ?? '', onSelect: () => window.location.assign(place.href) })) },
            { id: 'do', label: 'Do', items: [{ id: 'new', label: 'New listing', icon: <Plus aria-hidden />, onSelect: () => toast({ title: 'A draft was made' }) }] },
          ]}
        />
      </PaletteHost>
    </Shell>
  );
}
