import { eventKinds, roles, type EventInput } from '../../src/schema/event.ts';
import { measures } from '../../src/schema/figure.ts';
import type { Writer } from './text.ts';
import { capital, countries } from './words.ts';

/** Every tenth event is a campaign that others are part of. */
const isCampaign = (at: number) => at % 10 === 0;

/** The `at`th event, later than those before it, with who took part and the numbers that were given. */
export function madeUpEvent(writer: Writer, at: number): EventInput {
  const ids = writer.ids.events;
  const start = writer.day(at, ids.length);
  const campaign = isCampaign(at);
  return {
    name: capital(`${writer.words(4)} ${at + 1}`),
    kind: campaign ? 'campaign' : writer.pick(eventKinds).id,
    summary: writer.short(270),
    status: 'published',
    ...(writer.chance(0.3) ? { aliases: [{ name: capital(writer.words(3)) }] } : {}),
    start,
    ...(campaign ? { end: writer.day(at, ids.length, 10 + writer.below(60)) } : {}),
    place: place(writer),
    participants: writer.several('actors', 4).map((actor) => ({
      actor,
      role: writer.pick(roles).id,
      sources: writer.several('sources', 2),
    })),
    figures: Array.from({ length: writer.below(5) }, (_, later) =>
      figure(writer, writer.day(at, ids.length, later * 3)),
    ),
    ...(at > 0 && writer.chance(0.2) ? { responds_to: [ids[at - 1 - writer.skewed(at)]!] } : {}),
    ...(!campaign && writer.chance(0.6) ? { part_of: ids[10 * writer.skewed(Math.ceil(at / 10))]! } : {}),
    ...(writer.chance(0.5) ? { sources: writer.several('sources', 4) } : {}),
  };
}

function place(writer: Writer): EventInput['place'] {
  const between = (from: number, to: number) => Math.round((from + writer.next() * (to - from)) * 10) / 10;
  return {
    name: capital(writer.words(2)),
    country: writer.pick(countries),
    lat: between(30, 36),
    lon: between(36, 48),
    precision: writer.pick(['district', 'city', 'area']),
  };
}

function figure(writer: Writer, day: string): NonNullable<EventInput['figures']>[number] {
  const number = writer.below(60);
  return {
    measure: writer.pick(measures).id,
    who: writer.words(2),
    ...(writer.chance(0.2) ? { min: number, max: number + writer.below(10) } : { value: number }),
    attributed_to: capital(writer.words(3)),
    ...(writer.chance(0.3) ? { actor: writer.id('actors') } : {}),
    as_of: day,
    sources: writer.several('sources', 3),
  };
}
