import { listingMarket, type StandardStatus } from '@lintel/domain/listing/lifecycle';

/** What people may do; a contract ends by itself. */
const byPeople = (command: string) => command !== 'listing.expire';

const stateOf = (status: string): StandardStatus | undefined => (status in listingMarket.states ? (status as StandardStatus) : undefined);

/** The columns that a listing's lifecycle leads to from where it is, for who may edit it. */
export function targetsOf(row: { readonly reviewStatus: string; readonly standardStatus: string; readonly canSell: boolean }): readonly string[] {
  const from = stateOf(row.standardStatus);
  if (from === undefined || row.reviewStatus !== 'approved' || !row.canSell) return [];
  return [...new Set(listingMarket.commandsFrom(from).filter(byPeople).flatMap((command) => [...listingMarket.targets(from, command)]))];
}

/** The command that leads from one status to another. */
export function commandTo(status: string, column: string): string | undefined {
  const from = stateOf(status);
  return from === undefined ? undefined : listingMarket.commandsFrom(from).filter(byPeople).find((command) => listingMarket.targets(from, command).some((to) => to === column));
}
