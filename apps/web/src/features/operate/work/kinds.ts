export const workFilters = ['kind'] as const;
export const workKinds = ['import', 'rebuild', 'media', 'backup', 'job'] as const;
