import { expect, test } from 'vitest';
import { withLinks } from '../../src/views/named-links.ts';
import { actor, graphOf } from '../factories.ts';

const graph = graphOf(
  actor('army', { name: 'US Army', aliases: [{ name: 'Army' }] }),
  actor('wing', { name: 'Army Wing' }),
  actor('kirby', { name: 'John Kirby' }),
);

const text = (runs: ReturnType<typeof withLinks>) => runs.map(({ text, href }) => (href ? `[${text}]` : text)).join('');

test('links the first mention of each actor, the longest name first', () => {
  expect(text(withLinks(graph, 'John Kirby for the US Army, the Army', ['army', 'kirby']))).toBe(
    '[John Kirby] for the [US Army], the Army',
  );
});

test('a name inside another is not linked twice', () => {
  expect(text(withLinks(graph, 'The Army Wing', ['wing', 'army']))).toBe('The [Army Wing] ([US Army])');
});

test('actors the text does not name stand at its end', () => {
  expect(text(withLinks(graph, 'Officials', ['army', 'kirby']))).toBe('Officials ([US Army], [John Kirby])');
  expect(withLinks(graph, 'Officials', [])).toEqual([{ text: 'Officials' }]);
});
