import type { Collection } from '../../src/schema/id.ts';
import { Dice } from '../random.ts';
import { capital, commonWords, madeUpWords } from './words.ts';

const firstDay = Date.UTC(2015, 0, 1);
const lastDay = Date.UTC(2025, 0, 1);

/** What the made-up entries of one dataset are written with: its dice, its ids and its words. */
export class Writer extends Dice {
  readonly ids: Record<Collection, string[]>;
  readonly #rare: readonly string[];

  constructor(seed: number, counts: Record<Collection, number>) {
    super(seed);
    this.#rare = madeUpWords(this, 4000);
    const ids = (count: number) =>
      Array.from({ length: count }, (_, at) => `${this.word()}-${this.word()}-${this.word()}-${at + 1}`);
    this.ids = {
      claims: ids(counts.claims),
      actors: ids(counts.actors),
      events: ids(counts.events),
      sources: ids(counts.sources),
    };
  }

  /** The id of one entry: the first of a kind are hubs that very many name. */
  id(kind: Collection): string {
    return this.ids[kind][this.skewed(this.ids[kind].length)]!;
  }

  /** From one to `most` ids of a kind, each once. */
  several(kind: Collection, most: number): string[] {
    return this.some(most, () => this.id(kind));
  }

  /** A common word more often than a rare one. */
  word(): string {
    const words = this.chance(0.7) ? commonWords : this.#rare;
    return words[this.skewed(words.length, 2)]!;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.word()).join(' ');
  }

  sentence(least = 8, more = 14): string {
    return `${capital(this.words(least + this.below(more)))}.`;
  }

  /** A sentence of at most so many characters. */
  short(length: number): string {
    const words = this.words(8 + this.below(10)).slice(0, length - 1);
    return `${capital(words.trim())}.`;
  }

  /** The day of the `at`th of `count` entries that follow one another over ten years. */
  day(at: number, count: number, later = 0): string {
    return dayOf(firstDay + ((lastDay - firstDay) * at) / count + later * 86_400_000);
  }

  /** Text under these headings, mostly short and now and then long, with links and citations. */
  prose(headings: readonly string[]): string {
    return headings.flatMap((heading) => [`## ${heading}`, ...this.#section()]).join('\n\n');
  }

  #section(): string[] {
    const dice = this.next();
    const paragraphs = dice < 0.52 ? 1 : dice < 0.8 ? 2 : dice < 0.96 ? 3 : 8;
    const section = Array.from({ length: paragraphs }, () => this.#paragraph());
    return this.chance(0.1)
      ? [...section, Array.from({ length: 2 + this.below(3) }, () => `- ${this.sentence(4, 8)}`).join('\n')]
      : section;
  }

  #paragraph(): string {
    const kind = this.pick(['claims', 'events', 'actors'] as const);
    const link = `[${this.words(2)}](../${kind}/${this.id(kind)}.mdx)`;
    const cite = () => `[^${this.id('sources')}]`;
    const closing = `${capital(this.words(4))} **${this.words(2)}** ${link} ${this.words(5)}.${cite()}`;
    return `${this.sentence()} ${this.sentence()}${this.chance(0.4) ? cite() : ''} ${closing}`;
  }
}

function dayOf(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
