import type { ComponentType } from 'react';
import { ControlsPage } from './controls-page';
import { IndexPage } from './index-page';
import { RecordDemo } from './record-demo';

export const pages: Record<string, ComponentType> = {
  index: IndexPage,
  controls: ControlsPage,
  record: RecordDemo,
};
