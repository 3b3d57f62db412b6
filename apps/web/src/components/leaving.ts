let isGoing = false;

/** Whether this page itself ends what it is looked at by — a session, standing in for somebody — and knows where it goes next. */
export function isLeaving(): boolean {
  return isGoing;
}

/** Does what ends it; until that has failed, nothing else leads the page anywhere. */
export async function leaveBy<Result>(work: () => Promise<Result>): Promise<Result> {
  isGoing = true;
  try {
    return await work();
  } catch (error) {
    isGoing = false;
    throw error;
  }
}
