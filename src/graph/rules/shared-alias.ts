import type { Finding, Rule } from './rule.ts';

export const sharedAlias: Rule = {
  description: 'Two actors do not share a name, unless one of them marks it as weak.',
  check: (graph) => {
    const holders = Map.groupBy(
      graph
        .all('actors')
        .flatMap((actor) => [
          { actor, name: actor.data.name, path: ['name'] as PropertyKey[] },
          ...actor.data.aliases.flatMap((alias, index) =>
            alias.weak ? [] : [{ actor, name: alias.name, path: ['aliases', index, 'name'] }],
          ),
        ]),
      ({ name }) => name.normalize('NFKC').toLowerCase(),
    );
    return [...holders.values()].flatMap((same) =>
      same.flatMap(({ actor, name, path }): Finding[] => {
        const other = same.find((holder) => holder.actor !== actor)?.actor;
        return other
          ? [{ code: 'shared-alias', entry: `actors/${actor.id}`, path, values: { value: name, other: other.id } }]
          : [];
      }),
    );
  },
};
