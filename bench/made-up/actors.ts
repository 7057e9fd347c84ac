import { actorKinds, type ActorInput } from '../../src/schema/actor.ts';
import { relationTypes } from '../../src/schema/relation.ts';
import type { Writer } from './text.ts';
import { arabicBodies, arabicFamily, arabicGiven, capital } from './words.ts';

/** The `at`th actor: half of them persons, all with an Arabic name, many with relations to actors before it. */
export function madeUpActor(writer: Writer, at: number): ActorInput {
  const person = at % 2 === 0;
  const name = `${capital(writer.word())} ${person ? 'al-' : ''}${capital(writer.words(person ? 1 : 2))} ${at + 1}`;
  const arabic = person ? `${writer.pick(arabicGiven)} ${writer.pick(arabicFamily)}` : writer.pick(arabicBodies);
  const relations = Array.from({ length: at === 0 ? 0 : writer.below(4) }, () => ({
    type: writer.pick(relationTypes).id,
    actor: writer.ids.actors[writer.skewed(at)]!,
    sources: writer.several('sources', 2),
    ...(writer.chance(0.1) ? { disputed: writer.short(120) } : {}),
  }));
  return {
    name,
    kind: person ? 'person' : writer.pick(actorKinds.slice(1)).id,
    summary: writer.short(270),
    status: 'published',
    aliases: [
      { name: arabic, language: 'ar', weak: true },
      { name: `${arabic} ${at + 1}`, language: 'ar' },
      ...(person ? [{ name: `Abu ${capital(writer.word())} ${at + 1}`, language: 'ar-Latn' }] : []),
    ],
    ...(relations.length > 0 ? { relations } : {}),
    ...(writer.chance(0.15) ? { designations: [designation(writer, at)] } : {}),
    ...(writer.chance(0.5) ? { sources: writer.several('sources', 4) } : {}),
  };
}

function designation(writer: Writer, at: number): NonNullable<ActorInput['designations']>[number] {
  return {
    by: writer.ids.actors[at === 0 ? 1 : writer.skewed(at)]!,
    as: capital(writer.words(3)),
    date: writer.day(writer.below(100), 100),
    sources: writer.several('sources', 2),
  };
}
