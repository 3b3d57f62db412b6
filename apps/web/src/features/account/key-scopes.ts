import { apiScopes } from '@lintel/domain/access/contract';

type ApiScope = (typeof apiScopes)[number];

export type Access = 'none' | 'read' | 'write';
export type Area = ApiScope extends `${infer Name}:${string}` ? Name : never;

/** The areas that keys are issued for, in the order of the list they come from. */
export const areas: readonly Area[] = [...new Set(apiScopes.map(areaOf))];

function areaOf(scope: ApiScope): Area {
  // A scope is an area, a colon, and read or write.
  return scope.slice(0, scope.indexOf(':')) as Area;
}

/** What was chosen for each area, as scopes. Changing includes reading. */
export function scopesOfChoice(choice: Readonly<Partial<Record<Area, Access>>>): readonly ApiScope[] {
  return areas.flatMap((area): readonly ApiScope[] => {
    const access = choice[area];
    return access === undefined || access === 'none' ? [] : [`${area}:${access}`];
  });
}

/** Scopes by area, the most that each allows: how a key is described. */
export function accessByArea(scopes: readonly string[]): readonly { readonly area: string; readonly access: 'read' | 'write' }[] {
  const found = new Map<string, 'read' | 'write'>();
  for (const scope of scopes) {
    const [area = '', right] = scope.split(':');
    if (right === 'write' || !found.has(area)) found.set(area, right === 'write' ? 'write' : 'read');
  }
  return [...found].map(([area, access]) => ({ area, access }));
}
