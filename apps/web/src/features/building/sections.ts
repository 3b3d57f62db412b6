/** The parts of a building's page, in the order of its tabs. */
export const sections = ['plan', 'tickets', 'requests', 'residents', 'leases', 'rules', 'community', 'assistant', 'letters', 'settings', 'history'] as const;
export type BuildingSection = (typeof sections)[number];
