import type { Entry } from '../../reader/entry.ts';
import { isAfter } from '../../schema/date.ts';
import type { EntryKey } from '../../schema/id.ts';
import type { Graph } from '../graph.ts';
import type { Finding, Rule } from './rule.ts';

/** A date with the field it stands in. */
interface Dated {
  path: readonly PropertyKey[];
  date: string | undefined;
  /** What readers call it, when it stands in another entry. */
  name?: string;
}

export const dateOrder: Rule = {
  description: 'Nothing ends before it begins, appears before it was made, or answers what has not happened yet.',
  check: (graph) => [
    ...graph.all('claims').flatMap((claim) => claimOrder(claim)),
    ...graph.all('events').flatMap((event) => eventOrder(event, graph)),
    ...graph.all('actors').flatMap((actor) => actorOrder(actor)),
    ...graph.all('sources').flatMap((source) => sourceOrder(source, graph)),
  ],
};

function claimOrder({ id, data }: Entry<'claims'>): Finding[] {
  const made = { path: ['made'], date: data.made };
  return [
    ...data.appearances.flatMap((appearance, index) =>
      inOrder(`claims/${id}`, made, { path: ['appearances', index, 'date'], date: appearance.date }),
    ),
    ...inOrder(`claims/${id}`, made, { path: ['verdict', 'as_of'], date: data.verdict?.as_of }),
    ...data.corrections.flatMap((correction, index) =>
      inOrder(
        `claims/${id}`,
        { path: ['corrections', index - 1, 'date'], date: data.corrections[index - 1]?.date },
        { path: ['corrections', index, 'date'], date: correction.date },
      ),
    ),
  ];
}

function eventOrder({ id, data }: Entry<'events'>, graph: Graph): Finding[] {
  const start = { path: ['start'], date: data.start };
  const longer = data.part_of ? graph.find('events', data.part_of) : undefined;
  return [
    ...inOrder(`events/${id}`, start, { path: ['end'], date: data.end }),
    ...data.figures.flatMap((figure, index) =>
      inOrder(`events/${id}`, start, { path: ['figures', index, 'as_of'], date: figure.as_of }),
    ),
    ...data.responds_to.flatMap((earlier, index) =>
      inOrder(
        `events/${id}`,
        { path: ['responds_to', index], date: graph.find('events', earlier)?.data.start, name: `start of ${earlier}` },
        { path: ['start'], date: data.end ?? data.start },
      ),
    ),
    ...(longer
      ? inOrder(`events/${id}`, { path: ['part_of'], date: longer.data.start, name: `start of ${longer.id}` }, start)
      : []),
  ];
}

function actorOrder({ id, data }: Entry<'actors'>): Finding[] {
  return data.relations.flatMap((relation, index) =>
    inOrder(
      `actors/${id}`,
      { path: ['relations', index, 'from'], date: relation.from },
      { path: ['relations', index, 'to'], date: relation.to },
    ),
  );
}

function sourceOrder({ id, data }: Entry<'sources'>, graph: Graph): Finding[] {
  return data.derived_from.flatMap((earlier, index) =>
    inOrder(
      `sources/${id}`,
      {
        path: ['derived_from', index],
        date: graph.find('sources', earlier)?.data.published,
        name: `published in ${earlier}`,
      },
      { path: ['published'], date: data.published },
    ),
  );
}

function inOrder(entry: EntryKey, first: Dated, second: Dated): Finding[] {
  if (first.date === undefined || second.date === undefined || !isAfter(first.date, second.date)) return [];
  const name = (dated: Dated) => dated.name ?? String(dated.path.filter((part) => typeof part === 'string').join('.'));
  return [
    {
      code: 'date-order',
      entry,
      path: first.name ? first.path : second.path,
      values: { first: name(first), value: first.date, second: name(second), other: second.date },
    },
  ];
}
