import type { ProblemKind } from './problem.ts';

/** Problems with the frontmatter or YAML of an entry, before its fields are looked at. */
export const yamlProblems = {
  'frontmatter-missing': {
    level: 'error',
    title: 'Frontmatter is missing',
    message: () => 'The file does not begin with a line `---`, which opens its fields.',
    hint: () =>
      'Begin the file with a line `---` and nothing above it, then the fields, then a line `---`, then the text.',
    about: 'The fields of an entry stand at the top of its file between two lines of three hyphens.',
    example: { in: 'claim.mdx', good: '---\n# A claim', bad: '# A claim' },
  },
  'frontmatter-open': {
    level: 'error',
    title: 'Frontmatter is not closed',
    message: () => 'The fields that begin here never end.',
    hint: () => 'Put a line `---` after the last field.',
    about: 'Without the closing line the whole text would be taken for fields.',
    example: { in: 'claim.mdx', good: '---\n\n## What was said', bad: '\n## What was said' },
  },
  'frontmatter-twice': {
    level: 'error',
    title: 'Second frontmatter block',
    message: () => 'Here begins a second block of fields; only the first one counts.',
    hint: () => 'Move its fields into the first block and delete the second.',
    about: 'Two blocks usually mean that two files were pasted into one. The second would be shown as text.',
    example: {
      in: 'claim.mdx',
      good: '---\n\n## What was said',
      bad: '---\n\n---\nmade: 2023-05-06\n---\n\n## What was said',
    },
  },
  'yaml-syntax': {
    level: 'error',
    title: 'Fields cannot be read',
    message: ({ reason }) => `The fields cannot be read here: ${reason}.`,
    hint: ({ hint }) => String(hint ?? 'Compare the line with the template in `docs/templates/`.'),
    about:
      'The fields are written in YAML: `name: value`, nested by two spaces, lists with a hyphen. One misplaced character can hide the rest.',
    example: {
      in: 'claim.mdx',
      good: 'title: The bridge was closed for two days',
      bad: 'title: The bridge: closed for two days',
    },
  },
  'yaml-tab': {
    level: 'error',
    title: 'Tab in the fields',
    message: () => 'There is a tab character in the indentation.',
    hint: () => 'Use two spaces instead of each tab.',
    about: 'YAML allows only spaces at the start of a line.',
    example: { in: 'claim.mdx', good: '  confidence: medium', bad: '\tconfidence: medium' },
  },
  'yaml-quote': {
    level: 'error',
    title: 'Curly quotation mark around a value',
    message: ({ value }) => `The value begins with a curly quotation mark: \`${value}\`.`,
    hint: () => 'Around a value use straight marks ("…") or none; curly ones would become part of the text.',
    about: 'Word processors turn straight quotation marks into curly ones. As delimiters they mean nothing here.',
    example: {
      in: 'claim.mdx',
      good: 'title: The bridge was closed for two days',
      bad: 'title: “The bridge was closed for two days”',
    },
  },
  'duplicate-field': {
    level: 'error',
    title: 'Field given twice',
    message: ({ value }) => `The field \`${value}\` is given twice.`,
    hint: () => 'Keep one of the two.',
    about: 'Only one of two equal fields could count, and nobody could say which.',
    example: { in: 'claim.mdx', good: 'status: published', bad: 'status: published\nstatus: draft' },
  },
  'yaml-alias': {
    level: 'error',
    title: 'YAML anchor, alias or merge key',
    message: ({ value }) => `\`${value}\` would refer to another place in the fields, which is not used here.`,
    hint: () => 'Write the value out where it is needed. If it is meant as text, put it in quotation marks.',
    about: 'References inside YAML can be made to expand without end, and hide what a field really says.',
    example: { in: 'claim.mdx', good: 'status: published', bad: 'status: &now published' },
  },
  'yaml-tag': {
    level: 'error',
    title: 'YAML tag',
    message: ({ value }) => `\`${value}\` would give the value a type of its own, which is not used here.`,
    hint: () => 'Write the plain value. If it is meant as text, put it in quotation marks.',
    about: 'Tags can ask a reader to build things other than text and numbers. None is needed here.',
    example: { in: 'claim.mdx', good: 'status: published', bad: 'status: !!str published' },
  },
  'yaml-depth': {
    level: 'error',
    title: 'Fields nested too deeply',
    message: ({ limit }) => `The fields are nested more than ${limit} levels deep.`,
    hint: () => 'No entry needs more than five levels; compare it with the template in `docs/templates/`.',
    about: 'Deep nesting is a mistake of indentation, or an attempt to exhaust the reader.',
    example: {
      in: 'claim.mdx',
      good: 'topics:\n  - transport',
      bad: `topics: ${'['.repeat(24)}transport${']'.repeat(24)}`,
    },
  },
  'yaml-size': {
    level: 'error',
    title: 'Too many fields',
    message: ({ limit }) =>
      `The fields are too large from here on: at most ${limit} words and marks are read, and no quotation of many pages.`,
    hint: () => 'Split the entry, or move detail into the text below the fields.',
    about: 'An entry has some dozens of fields. Very many are a mistake, or an attempt to exhaust the reader.',
  },
  'yaml-mapping': {
    level: 'error',
    title: 'No fields',
    message: ({ value }) => `Fields were expected here, but this is ${value}.`,
    hint: () => 'Write one field a line: the name, a colon, a space, the value.',
    about: 'An entry is a list of named fields.',
    example: { in: 'source.yaml', whole: '- Harbour bridge to reopen on Friday\n- Harbour News\n' },
  },
  'yaml-documents': {
    level: 'error',
    title: 'More than one YAML document',
    message: () => 'A line `---` or `...` begins a second document here; only one is read.',
    hint: () => 'Delete the line, or move what follows into a file of its own.',
    about: 'One file is one entry.',
    example: { in: 'source.yaml', good: 'kind: newspaper', bad: '---\nkind: newspaper' },
  },
} as const satisfies Record<string, ProblemKind>;
