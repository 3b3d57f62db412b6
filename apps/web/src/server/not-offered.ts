/** Operations that no door of the web process opens, each with the reason. Workflows, reactions and the server itself run them. */
export const notOffered: Readonly<Record<string, string>> = {
  'session.start': 'runs inside signing in, after the password was checked',
  'listing.wake': 'a workflow asks it when a deadline is due',
};

/** Operations of the browser that have no place in a REST API, each with the reason. */
export const notInRest: Readonly<Record<string, string>> = {};
