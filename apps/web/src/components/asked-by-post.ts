/** Questions that are asked by POST alone: what carries a letter's secret must stand in no address, and hence in no log on the way; what carries a file, or the hours and holidays of a house, is longer than an address may be. */
export const askedByPost: ReadonlySet<string> = new Set(['invitation.open', 'unitCode.open', 'building.checkUnits', 'houseHours.get']);
