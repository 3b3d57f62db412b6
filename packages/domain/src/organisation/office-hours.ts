/** Monday to Friday, nine to five, in the organisation's zone: what its calendar is until it sets its own. */
export function officeHours(zone: string) {
  const open = [{ from: '09:00', to: '17:00' }];
  return { zone, week: { monday: open, tuesday: open, wednesday: open, thursday: open, friday: open, saturday: [], sunday: [] }, holidays: [] };
}
