import type { ProblemKind } from './problem.ts';

const perhaps = (suggestion: unknown): string => (suggestion ? ` Did you mean \`${String(suggestion)}\`?` : '');

/** Problems with the fields of one entry: what its schema says. */
export const fieldProblems = {
  'unknown-field': {
    level: 'error',
    title: 'Unknown field',
    message: ({ value, kind }) => `There is no field \`${value}\` in ${kind}.`,
    hint: ({ suggestion, known }) => (suggestion ? `Did you mean \`${suggestion}\`?` : `Known here: ${known}.`),
    about: 'A misspelled field would otherwise be dropped in silence, and with it what it says.',
    example: { in: 'claim.mdx', good: 'claimed_by:', bad: 'claimd_by:' },
  },
  'missing-field': {
    level: 'error',
    title: 'Field is missing',
    message: ({ value, kind }) => `The field \`${value}\` is missing in ${kind}.`,
    hint: ({ description }) => `Add it: ${description}`,
    about: 'Some fields are needed on every entry, because pages and search cannot do without them.',
    example: { in: 'claim.mdx', good: 'made: 2023-05-04\n', bad: '' },
  },
  'empty-field': {
    level: 'error',
    title: 'Field without a value',
    message: ({ value }) => `The field \`${value}\` has no value.`,
    hint: () => 'Give it a value, or delete the line.',
    about: 'A field that is there but empty says nothing, and hides that something is missing.',
    example: { in: 'claim.mdx', good: 'made: 2023-05-04', bad: 'made:' },
  },
  'wrong-type': {
    level: 'error',
    title: 'Value of the wrong sort',
    message: ({ value, expected, found }) => `\`${value}\` is ${found}, but ${expected} is needed here.`,
    hint: ({ hint }) => String(hint),
    about: 'Each field holds one sort of value: text, a number, true or false, a list, or a group of fields.',
    example: { in: 'claim.mdx', good: 'topics:\n  - transport', bad: 'topics: transport' },
  },
  'unknown-value': {
    level: 'error',
    title: 'Value is not one of those allowed',
    message: ({ value, field }) => `\`${value}\` is not a value of \`${field}\`.`,
    hint: ({ suggestion, allowed }) => `${suggestion ? `Did you mean \`${suggestion}\`? ` : ''}Allowed: ${allowed}.`,
    about: 'Some fields take one of a fixed list of values, so that pages, filters and exports can rely on them.',
    example: { in: 'claim.mdx', good: '  rating: mostly-supported', bad: '  rating: mostly-true' },
  },
  'too-long': {
    level: 'error',
    title: 'Text is too long',
    message: ({ field, length, limit }) => `\`${field}\` has ${length} characters; at most ${limit} fit.`,
    hint: () => 'Shorten it. Detail belongs in the text below the fields.',
    about: 'Summaries, titles and findings are shown in lists and previews where room is short.',
  },
  'too-few': {
    level: 'error',
    title: 'List is too short',
    message: ({ field, limit }) => `\`${field}\` needs at least ${limit} item.`,
    hint: ({ description }) => `Add one: ${description}`,
    about: 'Every number, role, relation and designation stands beside at least one source.',
  },
  'empty-text': {
    level: 'error',
    title: 'Text is empty',
    message: ({ field }) => `\`${field}\` is empty.`,
    hint: () => 'Write something, or delete the line.',
    about: 'An empty text says nothing, and hides that something is missing.',
  },
  'out-of-range': {
    level: 'error',
    title: 'Number is out of range',
    message: ({ value, bound, limit }) => `\`${value}\` is ${bound} ${limit}.`,
    hint: ({ description }) => String(description),
    about: 'Latitudes, longitudes and counts have limits outside which they mean nothing.',
  },
  'wrong-form': {
    level: 'error',
    title: 'Value has the wrong form',
    message: ({ value, field }) => `\`${value}\` does not have the form of \`${field}\`.`,
    hint: ({ description }) => String(description),
    about: 'The value cannot be read as what the field holds.',
  },
  'id-form': {
    level: 'error',
    title: 'Not a legal id',
    message: ({ value }) => `\`${value}\` cannot be an id.`,
    hint: ({ suggestion }) =>
      `Ids are lower-case letters a–z, digits and single hyphens, at most 80 characters.${perhaps(suggestion)}`,
    about: 'An id is the name of a file without its ending, and part of an address.',
    example: { in: 'claim.mdx', good: '  - transport', bad: '  - Public Transport' },
  },
  date: {
    level: 'error',
    title: 'Not a date',
    message: ({ value, reason }) => `\`${value}\` is not a date${reason ? `: ${reason}` : ''}.`,
    hint: ({ suggestion }) =>
      suggestion
        ? `Did you mean \`${suggestion}\`?`
        : 'Write `2024`, `2024-01`, `2024-01-28`, add `~` for about or `?` for uncertain, or a moment as `2024-02-07T21:30+03:00`.',
    about:
      'Dates are EDTF (ISO 8601-2): the year first, then month and day with two digits each. A day that does not exist is refused, not moved.',
    example: { in: 'claim.mdx', good: 'made: 2023-05-04', bad: 'made: 2023-02-30' },
  },
  'calendar-day': {
    level: 'error',
    title: 'Not a full day',
    message: ({ value, reason }) => `\`${value}\` is not a full day${reason ? `: ${reason}` : ''}.`,
    hint: ({ suggestion }) =>
      suggestion ? `Did you mean \`${suggestion}\`?` : 'Write year, month and day: `2024-01-28`.',
    about: 'Corrections and findings carry the day on which they were made.',
    example: { in: 'claim.mdx', good: '  as_of: 2023-06-01', bad: '  as_of: 2023-06' },
  },
  'web-address': {
    level: 'error',
    title: 'Not a web address',
    message: ({ value }) => `\`${value}\` is not a web address.`,
    hint: () => 'Give the whole address, beginning with `https://` or `http://`, without spaces.',
    about: 'Readers follow the address to see the source themselves. Other schemes could run code.',
    example: { in: 'source.yaml', good: 'url: https://', bad: 'url: ftp://' },
  },
  'language-tag': {
    level: 'error',
    title: 'Not a language tag',
    message: ({ value }) => `\`${value}\` is not a language tag.`,
    hint: ({ suggestion }) => `Use a BCP 47 tag such as \`en\`, \`ar\` or \`ar-Latn\`.${perhaps(suggestion)}`,
    about: 'The tag tells screen readers how to pronounce a name and browsers which letters to draw.',
    example: { in: 'source.yaml', good: 'language: en', bad: 'language: english language' },
  },
  untrimmed: {
    level: 'error',
    title: 'Space at the start or end',
    message: ({ value }) => `\`${value}\` begins or ends with a space.`,
    hint: () => 'Delete the space.',
    about: 'A stray space makes two equal names differ.',
  },
  'line-break': {
    level: 'error',
    title: 'Line break in a line',
    message: ({ field }) => `\`${field}\` is one line and may not hold a line break.`,
    hint: () => 'Write it on one line, or begin the value with `>-` to have lines joined.',
    about: 'Titles, names and labels stand on one line wherever they are shown.',
  },
  'long-quote': {
    level: 'error',
    title: 'Quotation is too long',
    message: ({ length }) => `The quotation has ${length} words; at most 25 are allowed.`,
    hint: () => 'Quote only the words that are at issue and say the rest in your own.',
    about: 'Short quotations respect the author’s rights and keep the point in sight.',
  },
  'figure-value': {
    level: 'error',
    title: 'Figure without one clear value',
    message: () => 'A figure has either a `value` or both `min` and `max`.',
    hint: () => 'Give the number as `value`, or, if a range was given, its ends as `min` and `max`.',
    about: 'A number that was given as a range stays a range; one number stays one number.',
  },
  'half-coordinates': {
    level: 'error',
    title: 'Only one coordinate',
    message: () => 'A place has both `lat` and `lon`, or neither.',
    hint: () => 'Add the other coordinate, or delete this one.',
    about: 'One coordinate alone is a line around the world.',
  },
  'untitled-source': {
    level: 'error',
    title: 'Source without title or label',
    message: () => 'The source has neither a `title` nor a `label`.',
    hint: () => 'Give the `title` as published; when it is not known, say in a `label` what the document is.',
    about: 'Readers must be able to tell sources apart before they open them.',
    example: { in: 'source.yaml', good: 'title: Harbour bridge to reopen on Friday\n', bad: '' },
  },
} as const satisfies Record<string, ProblemKind>;
