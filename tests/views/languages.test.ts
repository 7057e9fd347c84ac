import { expect, test } from 'vitest';
import { languageName } from '../../src/views/languages.ts';

test.each([
  ['ar', 'Arabic'],
  ['en', 'English'],
  ['und', 'Language not known'],
  ['und-Arab', 'Language not known'],
])('%s reads “%s”', (tag, name) => {
  expect(languageName(tag)).toBe(name);
});
