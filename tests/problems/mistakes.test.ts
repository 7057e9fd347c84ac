import { describe, expect, it } from 'vitest';
import { formatText } from '../../src/problems/format.ts';
import { sortProblems } from '../../src/problems/problem.ts';
import { readFile } from '../../src/reader/file.ts';

const sound = `---
title: The bridge was closed for two days
claim: The city council said that the bridge was closed for two days.
summary: The council said so. Cars could cross again after two days.
status: published
claimed_by: The city council, in a press notice
made: 2023-05-04
verdict:
  rating: not-enough-evidence
  finding: Nobody recorded the hours.
  confidence: low
  confidence_reason: One notice alone.
  as_of: 2023-06-01
topics:
  - transport
---

## What was said

The council said so.

## What the evidence shows

Nothing more.

## Why this rating

One notice alone.

## What would change it

A log.
`;

/** What people write who have never seen such a file, and all that they are told. */
const mistakes: { name: string; instead: string; written: string; told: string }[] = [
  {
    name: 'a tab for indentation',
    instead: '  confidence: low\n',
    written: '\tconfidence: low\n',
    told: `  11:1  error  There is a tab character in the indentation.  [yaml-tab]
      | ·confidence: low
      | ^
      Use two spaces instead of each tab.`,
  },
  {
    name: 'a colon in a value',
    instead: 'title: The bridge was',
    written: 'title: The bridge: it was',
    told: `  2:8  error  The fields cannot be read here: \`title: The bridge: it was closed for two days\` holds a second colon.  [yaml-syntax]
      | title: The bridge: it was closed for two days
      |        ^
      Put the whole value in straight quotation marks: \`name: "one: two"\`.`,
  },
  {
    name: 'no space after the colon',
    instead: 'status: published',
    written: 'status:published',
    told: `  5:1  error  The fields cannot be read here: \`status:published\` has no space after the colon.  [yaml-syntax]
      | status:published
      | ^^^^^^^^^^^^^^^^
      Write \`name: value\`, with a space after the colon.`,
  },
  {
    name: 'curly quotation marks around a value',
    instead: 'title: The bridge was closed for two days',
    written: 'title: “The bridge was closed for two days”',
    told: `  2:8  error  The value begins with a curly quotation mark: \`“The bridge was closed for two days”\`.  [yaml-quote]
      | title: “The bridge was closed for two days”
      |        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Around a value use straight marks ("…") or none; curly ones would become part of the text.`,
  },
  {
    name: 'yes for a date',
    instead: 'made: 2023-05-04',
    written: 'made: yes',
    told: `  7:7  error  \`yes\` is not a date.  [date]
      | made: yes
      |       ^^^
      Write \`2024\`, \`2024-01\`, \`2024-01-28\`, add \`~\` for about or \`?\` for uncertain, or a moment as \`2024-02-07T21:30+03:00\`.`,
  },
  {
    name: 'a date in words',
    instead: 'made: 2023-05-04',
    written: 'made: 4 May 2023',
    told: `  7:7  error  \`4 May 2023\` is not a date.  [date]
      | made: 4 May 2023
      |       ^^^^^^^^^^
      Did you mean \`2023-05-04\`?`,
  },
  {
    name: 'a day that does not exist',
    instead: 'made: 2023-05-04',
    written: 'made: 2023-02-30',
    told: `  7:7  error  \`2023-02-30\` is not a date: 30 February 2023 does not exist.  [date]
      | made: 2023-02-30
      |       ^^^^^^^^^^
      Write \`2024\`, \`2024-01\`, \`2024-01-28\`, add \`~\` for about or \`?\` for uncertain, or a moment as \`2024-02-07T21:30+03:00\`.`,
  },
  {
    name: 'two blocks of fields',
    instead: '## What was said',
    written: '---\ntitle: Another title\nstatus: draft\n---\n\n## What was said',
    told: `  18:1  error  Here begins a second block of fields; only the first one counts.  [frontmatter-twice]
      | ---
      | ^^^
      Move its fields into the first block and delete the second.`,
  },
  {
    name: 'no line above the fields',
    instead: '---\ntitle',
    written: 'title',
    told: `  1:1  error  The file does not begin with a line \`---\`, which opens its fields.  [frontmatter-missing]
      | title: The bridge was closed for two days
      | ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Begin the file with a line \`---\` and nothing above it, then the fields, then a line \`---\`, then the text.`,
  },
  {
    name: 'a list item in the wrong column',
    instead: '  - transport',
    written: '  - transport\n - roads',
    told: `  16:1  error  The fields cannot be read here: this line or the one before it is not indented like its neighbours.  [yaml-syntax]
      |  - roads
      | ^
      Begin the lines of one group or list in the same column; what belongs to a field is indented by two spaces.`,
  },
  {
    name: 'a field in the wrong column',
    instead: '  rating: not',
    written: '   rating: not',
    told: `  10:1  error  The fields cannot be read here: this line or the one before it is not indented like its neighbours.  [yaml-syntax]
      |   finding: Nobody recorded the hours.
      | ^
      Begin the lines of one group or list in the same column; what belongs to a field is indented by two spaces.`,
  },
  {
    name: 'a hyphen without a space',
    instead: '  - transport',
    written: '  -transport',
    told: `  15:3  error  \`-transport\` is text, but a list is needed here.  [wrong-type]
      |   -transport
      |   ^^^^^^^^^^
      Write each item on a line of its own, beginning with a hyphen and a space. Topics to browse by, lower-case words joined by hyphens.`,
  },
  {
    name: 'a capital letter in an id',
    instead: '  - transport',
    written: '  - Transport',
    told: `  15:5  error  \`Transport\` cannot be an id.  [id-form]
      |   - Transport
      |     ^^^^^^^^^
      Ids are lower-case letters a–z, digits and single hyphens, at most 80 characters. Did you mean \`transport\`?`,
  },
  {
    name: 'a pasted table',
    instead: 'Nothing more.',
    written: '<table border="1">\n  <tr><td>Cars</td><td>2 days</td></tr>\n</table>',
    told: `  24:1  error  \`<table>\` is HTML, which may not be used in a text.  [prose-html]
      | <table border="1">
      | ^^^^^^^^^^^^^^^^^^
      Write a Markdown table: \`| one | two |\`, then \`| --- | --- |\` instead.`,
  },
  {
    name: 'a less-than sign',
    instead: 'Nothing more.',
    written: 'It took <5 hours.',
    told: `  24:9  error  The text cannot be read here: \`<5\` looks like the beginning of a component.  [prose-syntax]
      | It took <5 hours.
      |         ^
      If you meant a plain \`<\` or \`{\`, write \`&lt;\` or \`&#123;\`. If you meant a component, close it.`,
  },
  {
    name: 'a brace',
    instead: 'Nothing more.',
    written: 'The set {a, b} was open.',
    told: `  24:9  error  \`{a, b}\` is in braces, which mark program code.  [prose-expression]
      | The set {a, b} was open.
      |         ^^^^^^
      Delete the braces, or write \`&#123;\` and \`&#125;\` if you want to show them.`,
  },
  {
    name: 'a line break in HTML',
    instead: 'Nothing more.',
    written: 'One line<br>two lines',
    told: `  24:9  error  \`<br>\` is HTML, which may not be used in a text.  [prose-html]
      | One line<br>two lines
      |         ^^^
      Write an empty line instead.`,
  },
  {
    name: 'an address in pointed brackets',
    instead: 'Nothing more.',
    written: 'See <https://example.org/a> for more.',
    told: `  24:5  error  The text cannot be read here: \`<https://example.org/a>\` stands in pointed brackets.  [prose-syntax]
      | See <https://example.org/a> for more.
      |     ^^^^^^^^^^^^^^^^^^^^^^^
      Write the address alone, without the pointed brackets, or as \`[text](address)\`.`,
  },
  {
    name: 'an apostrophe in single marks',
    instead: 'title: The bridge was',
    written: "title: 'The bridge's closure was",
    told: `  2:20  error  The fields cannot be read here: the value goes on after the quotation mark that closes it.  [yaml-syntax]
      | title: 'The bridge's closure was closed for two days
      |                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Put the whole value in double quotation marks, "…"; an apostrophe inside does no harm there.`,
  },
  {
    name: 'a quotation mark that is not closed',
    instead: 'title: The bridge was',
    written: 'title: "The bridge was',
    told: `  2:8  error  The fields cannot be read here: the quotation mark that stands here is never closed.  [yaml-syntax]
      | title: "The bridge was closed for two days
      |        ^
      Put the same mark at the end of the value.`,
  },
  {
    name: 'a value that begins with a number sign',
    instead: 'finding: Nobody',
    written: 'finding: #1 Nobody',
    told: `  10:3  error  The field \`verdict.finding\` has no value.  [empty-field]
      |   finding: #1 Nobody recorded the hours.
      |   ^^^^^^^
      Give it a value, or delete the line. A value that begins with \`#\` must stand in quotation marks.`,
  },
  {
    name: 'stars in a value',
    instead: 'finding: Nobody',
    written: 'finding: *Nobody*',
    told: `  10:12  error  \`*Nobody*\` would refer to another place in the fields, which is not used here.  [yaml-alias]
      |   finding: *Nobody* recorded the hours.
      |            ^^^^^^^^
      Write the value out where it is needed. If it is meant as text, put it in quotation marks.`,
  },
  {
    name: 'a misspelled field',
    instead: 'claimed_by:',
    written: 'claimd_by:',
    told: `  2:1  error  The field \`claimed_by\` is missing in a claim.  [missing-field]
      | title: The bridge was closed for two days
      | ^^^^^
      Add it: Who made the claim, in words, e.g. \`Militia officials speaking anonymously to AP\`.
  6:1  error  There is no field \`claimd_by\` in a claim.  [unknown-field]
      | claimd_by: The city council, in a press notice
      | ^^^^^^^^^
      Did you mean \`claimed_by\`?`,
  },
  {
    name: 'a misspelled value',
    instead: 'confidence: low',
    written: 'confidence: lwo',
    told: `  11:15  error  \`lwo\` is not a value of \`confidence\`.  [unknown-value]
      |   confidence: lwo
      |               ^^^
      Allowed: \`high\`, \`medium\`, \`low\`.`,
  },
  {
    name: 'a block of code that is not closed',
    instead: 'Nothing more.',
    written: '```\nNothing more.',
    told: `  24:1  error  The text cannot be read here: a block of code begins that never ends.  [prose-syntax]
      | \`\`\`
      | ^^^
      Put a line of three backticks after it, or take those at its start away.`,
  },
  {
    name: 'a note that is not closed',
    instead: 'Nothing more.',
    written: '<Note>\n\nNothing more.',
    told: `  24:1  error  The text cannot be read here: \`<Note>\` is opened but not closed.  [prose-syntax]
      | <Note>
      | ^
      If you meant a plain \`<\` or \`{\`, write \`&lt;\` or \`&#123;\`. If you meant a component, close it.`,
  },
];

const file = 'claims/bridge-closed.mdx';

describe('a newcomer who writes', () => {
  it.each(mistakes)('$name is told what to do, once', ({ instead, written, told }) => {
    expect(sound.split(instead)).toHaveLength(2);
    const text = sound.replace(instead, () => written);
    expect(report(text)).toBe(told);
  });

  it('nothing wrong is told nothing', () => {
    expect(report(sound)).toBe('');
  });

  it('several mistakes in one file is told all of them', () => {
    const text = sound
      .replace('The bridge was closed for two days\nclaim', '“The bridge was closed for two days”\nclaim')
      .replace('made: 2023-05-04', 'made: yes')
      .replace('confidence: low', 'confidence: lwo')
      .replace('Nothing more.', 'It was <b>bold</b> {x} <5.')
      .replace('## Why', '#### Why');
    const { problems } = readFile({ folder: 'claims', id: 'bridge-closed', file, text }, '/');
    expect(sortProblems(problems).map(({ code, line, column }) => `${line}:${column} ${code}`)).toEqual([
      '2:8 yaml-quote',
      '7:7 date',
      '11:15 unknown-value',
      '24:8 prose-html',
      '24:20 prose-expression',
      '24:24 prose-syntax',
      '26:1 heading-level',
    ]);
  });
});

function report(text: string): string {
  const { problems } = readFile({ folder: 'claims', id: 'bridge-closed', file, text }, '/');
  const whole = formatText(sortProblems(problems), new Map([[file, text]]), 'content');
  return whole.split('\n').slice(1).join('\n');
}
