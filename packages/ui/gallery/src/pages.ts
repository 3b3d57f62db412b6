import { lazy, type ComponentType } from 'react';
import { ControlsPage } from './controls-page';
import { IndexPage } from './index-page';
import { OverlaysPage } from './overlays-page';
import type { PageName } from './page-names';
import { RecordDemo } from './record-demo';
import { StatesPage } from './states-page';
import { WizardPage } from './wizard-page';

export const pages: Record<PageName, ComponentType> = {
  index: IndexPage,
  controls: ControlsPage,
  overlays: OverlaysPage,
  states: StatesPage,
  record: RecordDemo,
  wizard: WizardPage,
  list: lazy(async () => ({ default: (await import('./list-demo')).ListDemo })),
  inbox: lazy(async () => ({ default: (await import('./inbox-demo')).InboxDemo })),
  dashboard: lazy(async () => ({ default: (await import('./dashboard-demo')).DashboardDemo })),
  search: lazy(async () => ({ default: (await import('./search-demo')).SearchDemo })),
  public: lazy(async () => ({ default: (await import('./public-demo')).PublicDemo })),
  photos: lazy(async () => ({ default: (await import('./photos-demo')).PhotosDemo })),
};
