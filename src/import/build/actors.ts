import type { ActorInput } from '../../schema/actor.ts';
import { words } from '../../words/words.ts';
import { asProse } from './escape.ts';
import type { Person } from './people.ts';

/** The entry of a claimant: the name, its other spellings, and nothing that no record says. */
export function actorData({ name, others, kind }: Person): ActorInput {
  return {
    name,
    kind,
    summary: words.imports.actor.summary,
    status: 'published',
    ...(others.length > 0 ? { aliases: others.map((other) => ({ name: other })) } : {}),
  };
}

export function actorProse({ name }: Person): string {
  return `${words.imports.actor.text(asProse(name))}\n`;
}
