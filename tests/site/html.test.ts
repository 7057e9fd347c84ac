import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, inject, test } from 'vitest';

const dist = inject('dist');

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A list without markers is no list to VoiceOver unless its role says so.
    'no-redundant-role': 'off',
    // How attributes and empty elements are written is Astro's business.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    doctype: 'off',
    'doctype-style': 'off',
    'no-inline-style': 'error',
    'no-trailing-whitespace': 'off',
    // Titles of sources are as long as they were published.
    'long-title': 'off',
    // The order of names is marked by elements where a heading would stand out too much.
    'require-sri': 'off',
  },
});

test.each([
  'index.html',
  '404.html',
  'claims/index.html',
  'claims/three-killed-in-mashtal/index.html',
  'claims/iraq-informed-before-february-strikes/index.html',
  'topics/index.html',
  'events/index.html',
  'events/tower-22-attack-2024-01-28/index.html',
  'actors/index.html',
  'actors/kataib-hezbollah/index.html',
  'sources/index.html',
  'sources/xinhua-2024-02-08-militia-leader-killed/index.html',
  'timeline/index.html',
  'network/index.html',
  'map/index.html',
  'names/index.html',
  'methodology/index.html',
  'about/index.html',
  'corrections/index.html',
  'search/index.html',
  'data/index.html',
])('%s is valid HTML', async (file) => {
  const report = await validator.validateString(readFileSync(join(dist, file), 'utf8'));
  const messages = report.results.flatMap((result) =>
    result.messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect(messages.slice(0, 10)).toEqual([]);
});
