import type { SourceInput } from '../../src/schema/source.ts';
import { sourceKinds } from '../../src/schema/source.ts';
import type { Writer } from './text.ts';
import { agencies, capital } from './words.ts';

/** Whether the `at`th source stands for itself, so that two of them with different publishers are two origins. */
export function isPlain(at: number): boolean {
  return at % 10 < 6;
}

/** Which publisher prints the `at`th source. */
export function publisherOf(at: number): number {
  return at % 37;
}

const plainKinds = sourceKinds.filter(({ id }) => id !== 'aggregator');

/** The `at`th source: six of ten stand for themselves, the others carry a copy, derive from another or speak for a party. */
export function madeUpSource(writer: Writer, at: number): SourceInput {
  const ids = writer.ids.sources;
  const base: SourceInput = {
    title: writer.short(140),
    publisher: `The ${capital(writer.ids.sources[publisherOf(at)]?.split('-')[0] ?? 'daily')} Post ${publisherOf(at)}`,
    url: `https://news.example.org/${ids[at]}`,
    published: writer.day(at, ids.length),
    kind: writer.pick(plainKinds).id,
    language: writer.pick(['en', 'en', 'en', 'ar', 'fa']),
    ...(writer.chance(0.1) ? { note: writer.short(200) } : {}),
    ...(writer.chance(0.1) ? { archived: [{ url: `https://archive.example.org/${ids[at]}` }] } : {}),
  };
  if (isPlain(at)) return base;
  if (at % 10 < 8) return { ...base, kind: 'newspaper', carries: writer.pick(agencies) };
  if (at % 10 === 8) return { ...base, kind: 'aggregator', derived_from: [ids[writer.skewed(at)]!] };
  return { ...base, kind: 'official-statement', speaks_for: writer.id('actors') };
}
