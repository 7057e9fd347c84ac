import { expect, test } from 'vitest';
import { bibtex, citationsOf, cslJson, plain, ris } from '../../src/exports/citations.ts';

const page = {
  id: 'harm',
  title: 'No civilians were harmed',
  url: 'https://claimbook.example/claims/harm/',
  date: '2026-03-02',
};
const undated = { ...page, date: '' };

test('a plain reference names publisher, year, title, version and address', () => {
  expect(plain(page)).toBe(
    'Claimbook contributors (2026). “No civilians were harmed”. Claimbook. Version of 2026-03-02. https://claimbook.example/claims/harm/',
  );
  expect(plain(undated)).toContain('(n.d.)');
  expect(plain(undated)).not.toContain('Version');
});

test('a BibTeX entry has the parts of the date as numbers and a key of its own', () => {
  expect(bibtex(page)).toBe(`@misc{claimbook:harm,
  author = {{Claimbook contributors}},
  title = {{No civilians were harmed}},
  howpublished = {Claimbook},
  year = {2026},
  month = {3},
  day = {2},
  url = {https://claimbook.example/claims/harm/}
}`);
  expect(bibtex(undated)).not.toMatch(/year|month|day/);
});

test('BibTeX escapes what TeX would read as a command', () => {
  expect(bibtex({ ...page, title: '50% of {A} & B_c #1 $ ~ ^ \\x' })).toContain(
    'title = {{50\\% of \\{A\\} \\& B\\_c \\#1 \\$ \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x}}',
  );
});

test('a RIS record ends its lines with CR LF and begins and ends as the format demands', () => {
  const lines = ris(page).split('\r\n');
  expect(lines[0]).toBe('TY  - ELEC');
  expect(lines).toContain('DA  - 2026/03/02');
  expect(lines.at(-1)).toBe('ER  - ');
  expect(lines.every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
  expect(ris(undated)).not.toMatch(/PY|DA/);
});

test('a CSL item has its date in parts', () => {
  expect(cslJson(page)).toMatchObject({ type: 'webpage', issued: { 'date-parts': [[2026, 3, 2]] }, URL: page.url });
  expect(cslJson(undated)).not.toHaveProperty('issued');
});

test('every format is offered, the last as a JSON list', () => {
  const all = citationsOf(page);
  expect(all.map(({ format }) => format)).toEqual(['plain', 'bibtex', 'ris', 'csl-json']);
  expect(JSON.parse(all[3]!.text)).toEqual([cslJson(page)]);
});
