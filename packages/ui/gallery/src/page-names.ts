export const pageNames = ['controls', 'overlays', 'states', 'record', 'list', 'inbox', 'dashboard', 'search', 'public', 'photos', 'wizard'] as const;

export type PageName = (typeof pageNames)[number] | 'index';
