import type { Organization, Person, WithContext } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import { pageAddress } from '../address.ts';
import { actorNode, actorType, isoBounds, withContext } from './thing.ts';

/**
 * An actor with its names, the time it existed or lived, and what it belongs to. Relations that someone disputes and
 * names that were printed in error stay on the page, where their sources and doubts stand beside them.
 */
export function actorJsonLd(graph: Graph, id: string): WithContext<Person> | WithContext<Organization> {
  const { data } = graph.get('actors', id);
  const page = pageAddress('actors', id);
  const names = data.aliases.filter(({ weak }) => !weak).map(({ name }) => name);
  const { from, to } = data.active ? isoBounds(data.active) : {};
  const groups = data.relations
    .filter(
      ({ type, disputed, to: until }) => ['part-of', 'member-of'].includes(type) && !disputed && until === undefined,
    )
    .map(({ actor }) => actor)
    .filter((group) => graph.get('actors', group).data.kind !== 'person');
  const shared = {
    '@id': `${page}#actor`,
    name: data.name,
    url: page,
    mainEntityOfPage: page,
    description: data.summary,
    ...(data.same_as.length > 0 ? { sameAs: data.same_as } : {}),
    ...(names.length > 0 ? { alternateName: names } : {}),
    ...(groups.length > 0
      ? { memberOf: [...new Set(groups)].map((group) => actorNode(graph, group) as Organization) }
      : {}),
  };
  const type = actorType(data.kind);
  if (type === 'Person')
    return withContext<Exclude<Person, string>>({
      '@type': type,
      ...shared,
      ...(from ? { birthDate: from } : {}),
      ...(to ? { deathDate: to } : {}),
    });
  return withContext<Exclude<Organization, string>>({
    '@type': type,
    ...shared,
    ...(from ? { foundingDate: from } : {}),
    ...(to ? { dissolutionDate: to } : {}),
  });
}
