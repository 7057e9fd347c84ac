import type { Dataset } from '../../graph/dataset.ts';
import type { Graph } from '../../graph/graph.ts';
import { idFrom, nearest } from '../../reader/suggest.ts';
import { isId, type Collection } from '../../schema/id.ts';
import { dayText } from '../../schema/date.ts';
import { one, type Answers, type Kind } from './questions.ts';

/** Longest id that is suggested; longer ones are allowed but hard to read in an address. */
const readable = 60;

/** Ids that cannot be given again, each with the entry it leads to. */
export type Taken = ReadonlyMap<string, string>;

/** Ids of the entries of a collection, also of those that cannot be read, and the ids they had before. */
export function takenIds(collection: Collection, { content, graph }: Dataset): Taken {
  const former = graph
    .all(collection)
    .flatMap(({ id, data }) => ('former_ids' in data ? data.former_ids.map((old) => [old, id] as const) : []));
  const own = content.keys
    .filter((key) => key.startsWith(`${collection}/`))
    .map((key) => key.slice(collection.length + 1))
    .map((id) => [id, id] as const);
  return new Map([...former, ...own]);
}

/** A free, legal id made from the answers: for sources publisher, date and title, for events name and date. */
export function suggestId(kind: Kind, answers: Answers, taken: Taken): string {
  const title = one(answers, 'title') ?? kind;
  const date = one(answers, 'date');
  const day = date ? idFrom(dayText(date)) : undefined;
  const name = idFrom(title);
  const parts = {
    claim: [name],
    actor: [name],
    event: [name, day && !name.includes(day) ? day : ''],
    source: [idFrom(one(answers, 'publisher') ?? ''), day ?? 'undated', shortened(name, 24)],
  }[kind].filter(Boolean);
  const last = kind === 'event' && parts.length > 1 ? `-${parts[1]}` : '';
  const base = last ? shortened(parts[0]!, readable - last.length) + last : shortened(parts.join('-'), readable);
  const wanted = base || kind;
  for (let number = 1; ; number += 1) {
    const id = number === 1 ? wanted : `${wanted}-${number}`;
    if (!taken.has(id)) return id;
  }
}

/** What is wrong with an id that someone chose, as a sentence. */
export function idFault(id: string, taken: Taken): string | undefined {
  if (!isId(id)) {
    const legal = idFrom(id);
    return `\`${id}\` cannot be an id: use lower-case letters a–z, digits and single hyphens, at most 80 characters${legal ? `, e.g. \`${legal}\`` : ''}.`;
  }
  const holder = taken.get(id);
  return (
    holder &&
    (holder === id ? `The id \`${id}\` is taken.` : `The id \`${id}\` was one of \`${holder}\` and still leads there.`)
  );
}

/** Why this is no id of an entry, as a sentence with the nearest one. */
export function unknownId(collection: Collection, id: string, graph: Graph): string | undefined {
  if (graph.find(collection, id)) return undefined;
  const suggestion = nearest(
    id,
    graph.all(collection).map((entry) => entry.id),
  );
  return `There is no \`${id}\` in \`${collection}\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`;
}

/** Cut between words. */
function shortened(id: string, length: number): string {
  return id.length <= length ? id : id.slice(0, length + 1).replace(/-?[^-]*$/, '') || id.slice(0, length);
}
