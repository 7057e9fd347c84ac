import { slug } from '../src/search/fold.ts';
import type { NamedEntry } from '../src/search/names.ts';
import { Dice } from './random.ts';

/**
 * So many entries with made-up names, the same for the same seed: two fifths persons, half of them with
 * a nom de guerre, a third events with an alias, the rest claims with the eight words their titles keep.
 */
export function generatedNames(total: number, seed = 1): NamedEntry[] {
  const dice = new Dice(seed);
  const below = (count: number) => dice.below(count);
  const pick = <T>(list: readonly T[]) => dice.pick(list);
  const word = () => {
    const syllables = Array.from({ length: 2 + below(2) }, () => pick(consonants) + pick(vowels)).join('');
    return syllables[0]!.toUpperCase() + syllables.slice(1) + (below(2) ? pick(consonants) : '');
  };
  const pool = (count: number) => Array.from({ length: count }, word);
  const [given, last, common] = [pool(400), pool(1500), pool(800)];
  const some = (count: number) => Array.from({ length: count }, () => pick(common)).join(' ');
  const used = new Map<string, number>();
  const unique = (id: string) => {
    const count = (used.get(id) ?? 0) + 1;
    used.set(id, count);
    return count === 1 ? id : `${id}-${count}`;
  };
  return Array.from({ length: total }, (_, at): NamedEntry => {
    if (at % 10 < 4) {
      const family = pick(last);
      const name = `${pick(given)} al-${family}`;
      const aliases = below(2) ? [{ name: `Abu ${pick(given)} al-${family}`, weak: false }] : [];
      return { collection: 'actors', type: 'person', id: unique(slug(name)), name, aliases };
    }
    if (at % 10 < 7) {
      const name = some(4);
      const id = unique(`${slug(name.split(' ').slice(0, 2).join(' '))}-2024-0${1 + below(9)}-${10 + below(18)}`);
      return { collection: 'events', type: 'event', id, name, aliases: [{ name: pick(last), weak: false }] };
    }
    const name = some(8);
    const id = unique(slug(name.split(' ').slice(0, 4).join(' ')));
    return { collection: 'claims', type: 'claim', id, name, aliases: [], rating: 'supported' };
  });
}

const consonants = 'b d f g h j k kh l m n q r s sh t w y z'.split(' ');
const vowels = 'a i u aa ee ou'.split(' ');
