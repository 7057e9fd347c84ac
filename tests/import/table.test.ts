import { describe, expect, it } from 'vitest';
import { importFiles } from './run.ts';

const mapping = `
columns:
  claim: [statement, Statement]
  claimant: speaker
  made: said
  rating: label
  reviewed: checked
  review_url: link
  publisher: house
  topics: tags
  evidence: proof
  appearance: where
  language: lang
`;
const head = 'statement,speaker,said,label,checked,link,house,tags,proof,where,lang';
const row = (
  statement: string,
  rest = 'Jane Doe,2020-10-07,False,2020-10-09,https://checks.example.org/1,Coast Checks,"Roads, Money",https://a.example.org/1 https://b.example.org/2,https://www.facebook.com/1,English',
) => `${statement},${rest}`;

describe('tables with a mapping', () => {
  it('reads every mapped column of a CSV file', async () => {
    const { claim, problems, report } = await importFiles(
      { 'table.csv': `\ufeff${head}\r\n${row('"The bridge, he said, ""fell"""')}\r\n` },
      { mapping },
    );
    expect(problems).toEqual([]);
    expect(report.unused_fields).toEqual([]);
    expect(claim()).toMatchObject({
      claim: 'The bridge, he said, "fell"',
      claimants: ['jane-doe'],
      made: '2020-10-07',
      topics: ['roads', 'money'],
      reviews: [{ publisher: 'Coast Checks', rating: 'False', date: '2020-10-09' }],
      evidence: [{ stance: 'context' }, { stance: 'context' }],
      appearances: [{}],
    });
  });

  it.each([
    ['semicolons', 'table.csv', (line: string) => line.replaceAll('"Roads, Money"', 'Roads').replaceAll(',', ';')],
    ['tabs', 'table.tsv', (line: string) => line.replaceAll('"Roads, Money"', 'Roads').replaceAll(',', '\t')],
  ])('finds out that columns are parted by %s', async (_name, file, change) => {
    const { claim } = await importFiles(
      { [file]: `${change(head)}\n${change(row('The bridge fell'))}\n` },
      { mapping },
    );
    expect(claim()).toMatchObject({ claim: 'The bridge fell', claimants: ['jane-doe'] });
  });

  it('takes stray quotation marks in a TSV file for text', async () => {
    const tsv =
      'statement\tspeaker\tsaid\n"The bridge" fell\tJane Doe\t2020\nHe said "no\tBob Builder\t2020\n"All ""of"" it"\tAnn Lee\t2020\n';
    const { graph, report } = await importFiles(
      { 'table.tsv': tsv },
      { mapping: mapping.replace(/ {2}(?:label|rating).*\n/, '') },
    );
    expect(report.records).toMatchObject({ total: 3, imported: 3 });
    expect(
      graph
        .all('claims')
        .map(({ data }) => data.claim)
        .sort(),
    ).toEqual(['"The bridge" fell', 'All "of" it', 'He said "no'].sort());
  });

  it('keeps line breaks inside quotation marks, and counts lines', async () => {
    const { report } = await importFiles(
      { 'table.csv': `${head}\n${row('"One\ntwo"')}\n\n${row('')}\n${row('Three', 'Bob')}\n` },
      { mapping },
    );
    expect(
      report.outcomes.map((one) => [one.place.line, one.outcome === 'not-imported' ? one.reason : one.outcome]),
    ).toEqual([
      [2, 'imported'],
      [4, 'no-claim-text'],
      [6, 'no-date'],
    ]);
    expect(report.outcomes[2]?.notes).toContainEqual({ code: 'column-count', value: '' });
  });

  it('does not let a quotation mark that is never closed swallow the rows behind it', async () => {
    const simple =
      'statement,speaker,said\nOne,Jane Doe,2020\n"Two,Jane Doe,2020\nThree,Jane Doe,2020\n"Four, and five",Ann Lee,2020\nSix,Ann Lee,2020\n';
    const { report, graph } = await importFiles({ 'table.csv': simple }, { mapping });
    expect(report.records).toMatchObject({ total: 5, imported: 5 });
    expect(graph.all('claims').map(({ data }) => data.claim)).toEqual(['Four, and five', 'One', 'Six', 'Three', 'Two']);
    const { report: other } = await importFiles(
      { 'table.csv': `${head}\n${row('One')}\n${row('"Two')}\n${row('Three')}\n` },
      { mapping },
    );
    expect(
      other.outcomes.map((one) => [one.place.line, one.outcome === 'not-imported' ? one.reason : one.outcome]),
    ).toEqual([
      [2, 'imported'],
      [3, 'no-date'],
      [4, 'imported'],
    ]);
  });

  it('reads JSON and JSON Lines by the same columns, and fields inside fields', async () => {
    const record = {
      statement: 'The bridge fell',
      meta: { speaker: 'Jane Doe', said: '2020' },
      tags: ['Roads', 'Money'],
    };
    const paths = 'columns:\n  claim: statement\n  claimant: meta.speaker\n  made: meta.said\n  topics: tags\n';
    for (const files of [
      { 'a.json': [record] },
      { 'a.jsonl': JSON.stringify(record) },
      { 'a.json': { data: { items: [record] } } },
      { 'a.json': { rows: [record] } },
    ]) {
      const [name] = Object.keys(files);
      const records = JSON.stringify(files).includes('items') ? 'records: data.items\n' : 'records: rows\n';
      const { claim, report } = await importFiles(files, { mapping: paths + records });
      expect(report.unused_fields, name).toEqual([]);
      expect(claim()).toMatchObject({ claimants: ['jane-doe'], made: '2020', topics: ['roads', 'money'] });
    }
  });

  it('fills what no column holds from constants, and reads by patterns, separators and value tables', async () => {
    const { claim, report } = await importFiles(
      {
        'table.csv':
          'text,who,day,verdict,links,id\nThe bridge fell,Jane Doe,10/07/2020,pants-fire,https://a.example.org/1|https://b.example.org/2,7\n',
      },
      {
        mapping: `
columns: { claim: text, claimant: who, made: day, rating: verdict, evidence: links }
constants: { publisher: Coast Checks, review_url: https://checks.example.org/dataset, language: fr }
dates: MM/dd/yyyy
lists: { evidence: "|" }
ratings: { pants-fire: Pants on Fire }
kinds: { Jane Doe: organisation }
source_kinds: { a.example.org: ngo }
`,
      },
    );
    expect(claim()).toMatchObject({
      made: '2020-10-07',
      reviews: [{ publisher: 'Coast Checks', rating: 'Pants on Fire' }],
    });
    expect(claim()['evidence']).toHaveLength(2);
    expect(report.unused_fields).toEqual([{ name: 'id', records: 1 }]);
  });

  it('takes the kinds of actors, sources and languages from the mapping', async () => {
    const { graph } = await importFiles(
      {
        'table.csv': 'text,who,day,at,lang\nThe bridge fell,Harbour Militia,2020,https://a.example.org/1,klingonish\n',
      },
      {
        mapping:
          'columns: { claim: text, claimant: who, made: day, review_url: at, language: lang }\nkinds: { harbour militia: armed-group }\nsource_kinds: { a.example.org: ngo }\nlanguages: { klingonish: tlh }\n',
      },
    );
    expect(graph.get('actors', 'harbour-militia').data.kind).toBe('armed-group');
    expect(graph.all('sources')[0]!.data).toMatchObject({ kind: 'ngo', language: 'tlh' });
  });

  it('lists ratings that the value table does not hold', async () => {
    const { report } = await importFiles(
      { 'table.csv': `${head}\n${row('One')}\n${row('Two').replace('False', 'Half')}\n` },
      { mapping: `${mapping}ratings:\n  false: Not true\n` },
    );
    expect(report.unknown_ratings).toEqual([{ given: 'Half', words: 'Half', records: 1 }]);
  });

  it('asks for a mapping, with one to start from', async () => {
    const { report } = await importFiles({ 'table.csv': 'id,claim,speaker,label\n1,x,y,z\n' });
    expect(report.outcomes).toMatchObject([{ reason: 'needs-mapping' }]);
    expect(report.suggested_mappings[0]?.mapping).toContain(
      'columns:\n  claim: claim\n  claimant: speaker\n  rating: label\nignore:\n  - id\n',
    );
  });

  it('refuses a mapping with mistakes, each in a line of its own', async () => {
    const broken = 'columns:\n  clam: a\n  claim: b\ndates: dd/QQ\nfoo: 1\n';
    await expect(importFiles({ 'table.csv': 'a\n' }, { mapping: broken })).rejects.toThrow(
      /`clam`\. Did you mean `claim`\?[\s\S]*patterns|patterns[\s\S]*`clam`/,
    );
    await expect(importFiles({ 'table.csv': 'a\n' }, { mapping: 'columns: {claim: a' })).rejects.toThrow(
      /mapping\.yaml: /,
    );
  });
});
