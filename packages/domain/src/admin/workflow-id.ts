/** The id of a record's workflow, as the workflows themselves are started: a restored database starts its own beside those of before. */
export function workflowIdOf(recordType: string, recordId: string, restoreEpoch: number): string {
  return restoreEpoch === 0 ? `${recordType}-${recordId}` : `${recordType}-${recordId}-e${restoreEpoch}`;
}
