/** What an address answered: an HTTP status, or nothing at all. */
export interface Answer {
  status: number | 'unreachable';
}

/** Failures of an address since it last answered: the first day, the last day and how many there were. */
export interface Failures {
  first: string;
  last: string;
  count: number;
}

/** Addresses that fail at the moment. */
export type LinkState = Readonly<Record<string, Failures>>;

/** The state after one more answer. `today` is a day, `2024-02-07`; asking twice on a day counts once. */
export function nextState(state: LinkState, url: string, { status }: Answer, today: string): LinkState {
  const failures = state[url];
  if (isUnclear(status)) return state;
  if (isAlive(status)) return Object.fromEntries(Object.entries(state).filter(([address]) => address !== url));
  if (failures?.last === today) return state;
  return { ...state, [url]: { first: failures?.first ?? today, last: today, count: (failures?.count ?? 0) + 1 } };
}

/** The sources whose addresses failed at least three times over at least seven days, as a list in Markdown. */
export function deadLinks(state: LinkState, sources: readonly { id: string; url: string }[]): string[] {
  return sources.flatMap(({ id, url }) => {
    const failures = state[url];
    if (!failures || failures.count < 3 || daysBetween(failures.first, failures.last) < 7) return [];
    return [`- \`content/sources/${id}.yaml\`: <${url}> (since ${failures.first})`];
  });
}

/** Refusals and faults of the server say nothing about whether the page is there. */
function isUnclear(status: Answer['status']): boolean {
  return status === 401 || status === 403 || status === 429 || (status !== 'unreachable' && status >= 500);
}

function isAlive(status: Answer['status']): boolean {
  return status !== 'unreachable' && status < 400;
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000;
}
