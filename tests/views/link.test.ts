import { expect, test } from 'vitest';
import { entryLink } from '../../src/views/link.ts';
import { claim, graphOf } from '../factories.ts';

const linkAsJson = (data: Parameters<typeof claim>[1]) =>
  JSON.stringify(entryLink(graphOf(claim('a', data)), 'claims', 'a'));

test('is another text as JSON exactly when it shows something else', () => {
  const shown = linkAsJson({ title: 'Title', summary: 'Summary' });
  expect(linkAsJson({ title: 'Title', summary: 'Summary', claim: 'Not shown in a link.' })).toBe(shown);
  expect(linkAsJson({ title: 'Another', summary: 'Summary' })).not.toBe(shown);
  expect(linkAsJson({ title: 'Title', summary: 'Another' })).not.toBe(shown);
});
