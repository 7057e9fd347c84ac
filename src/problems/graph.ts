import type { ProblemKind } from './problem.ts';

/** Problems between entries. */
export const graphProblems = {
  'unknown-reference': {
    level: 'error',
    title: 'Reference to nobody',
    message: ({ value, collection }) => `There is no \`${value}\` in \`${collection}\`.`,
    hint: ({ suggestion, collection, ending }) =>
      suggestion
        ? `Did you mean \`${suggestion}\`?`
        : `Write the entry \`content/${collection}/…${ending}\` first, or name one that exists.`,
    about: 'Every reference is looked up. One that leads nowhere would show readers a dead link, or hide a source.',
    example: {
      in: 'claim.mdx',
      good: '    - harbour-bridge-closure-2023-05-02',
      bad: '    - harbour-bridge-closing-2023-05-02',
    },
  },
  'draft-reference': {
    level: 'error',
    title: 'Published entry leans on a draft',
    message: ({ value }) => `\`${value}\` is a draft and not on the site, but this published entry refers to it.`,
    hint: () => 'Publish that entry too (`status: published`), or keep this one a draft.',
    about: 'Readers would follow a link to a page that does not exist.',
    example: { in: 'claim.mdx', good: 'claim: bridge-was-safe', bad: 'claim: bridge-will-close-again' },
  },
  'self-reference': {
    level: 'error',
    title: 'Entry refers to itself',
    message: ({ value }) => `\`${value}\` is this entry itself.`,
    hint: () => 'Name another entry, or delete the line.',
    about: 'An entry cannot be its own evidence, part or relation.',
    example: { in: 'claim.mdx', good: 'claim: bridge-was-safe', bad: 'claim: bridge-closed-for-two-days' },
  },
  'unknown-heading': {
    level: 'error',
    title: 'Link to a heading that does not exist',
    message: ({ value, target }) => `\`${target}\` has no heading \`#${value}\`.`,
    hint: ({ suggestion, known }) =>
      suggestion ? `Did you mean \`#${suggestion}\`?` : known ? `It has ${known}.` : 'It has no headings.',
    about: 'The link would open the right page at the wrong place.',
    example: { in: 'claim.mdx', good: '-2023-05-02.mdx)', bad: '-2023-05-02.mdx#what-is-knwon)' },
  },
  'shared-alias': {
    level: 'error',
    title: 'Name of two actors',
    message: ({ value, other }) => `\`${value}\` is also a name of \`${other}\`.`,
    hint: () =>
      'Keep it on the one it usually means and mark it `weak: true` on the other, or make the names more exact.',
    about:
      'A reader who searches for a name must find the one who bears it. A name that means two marks one of them as weak.',
    example: { in: 'actor.mdx', good: '  - name: HBA', bad: '  - name: City Council' },
  },
  'date-order': {
    level: 'error',
    title: 'Dates in an impossible order',
    message: ({ first, value, second, other }) => `\`${first}\` (${value}) lies after \`${second}\` (${other}).`,
    hint: () => 'One of the two is mistaken; see the sources.',
    about: 'Nothing ends before it begins, appears before it was made, or answers what has not happened yet.',
    example: { in: 'event.mdx', good: 'end: 2023-05-04', bad: 'end: 2023-05-01' },
  },
  'min-max': {
    level: 'error',
    title: 'Range is upside down',
    message: ({ min, max }) => `\`min\` (${min}) is larger than \`max\` (${max}).`,
    hint: () => 'Exchange the two.',
    about: 'The lower end of a range comes first.',
    example: { in: 'event.mdx', good: 'min: 40', bad: 'min: 400' },
  },
  'verdict-evidence': {
    level: 'error',
    title: 'Rating without fitting evidence',
    message: ({ value, stance }) => `The rating \`${value}\` has no evidence that ${stance} the claim.`,
    hint: ({ stance }) =>
      `Add evidence with \`stance: ${stance}\`, or choose another rating; \`not-enough-evidence\` needs none.`,
    about:
      'A rating that decides must rest on evidence that points the same way; `conflicting` needs evidence both ways.',
    example: { in: 'claim.mdx', good: '    stance: supports', bad: '    stance: context' },
  },
  'verdict-origins': {
    level: 'error',
    title: 'Rating on too few independent origins',
    message: ({ value, count }) => `The rating \`${value}\` rests on ${count}.`,
    hint: ({ step }) =>
      `Add evidence from another origin, step down to \`${step}\`, or say in \`verdict.exception\` why the rating stands all the same.`,
    about:
      'Ten copies of one report are one report. The two outermost ratings need two independent origins, one of them no party to what happened.',
    example: { in: 'claim.mdx', good: '  rating: mostly-supported', bad: '  rating: supported' },
  },
  'needless-exception': {
    level: 'error',
    title: 'Exception that is not needed',
    message: () => 'The rating meets the rule on independent origins, so the exception is not needed.',
    hint: () => 'Delete `verdict.exception`.',
    about: 'An exception that outlives its reason would excuse the next mistake.',
    example: {
      in: 'claim.mdx',
      good: '  as_of: 2023-06-01\n',
      bad: '  as_of: 2023-06-01\n  exception: Everybody saw it.\n',
    },
  },
  'aggregator-quote': {
    level: 'error',
    title: 'Quotation from an aggregator',
    message: ({ value }) => `\`${value}\` is an aggregator: its wording may not be the original’s.`,
    hint: () => 'Quote the original, or say it in your own words.',
    about:
      'An aggregator stands in for a text that was not seen. What stands there between quotation marks may be reworded.',
    example: {
      in: 'claim.mdx',
      good: '      A digest of other papers, which counted two days.\n',
      bad: '      A digest of other papers, which counted two days.\n    quote: two days\n',
    },
  },
  'circular-part': {
    level: 'error',
    title: 'Event is part of itself',
    message: ({ value }) => `\`part_of\` leads in a circle: ${value}.`,
    hint: () => 'Take out one of the links.',
    about: 'A longer event holds shorter ones and never the other way round.',
    example: { in: 'event.mdx', good: 'part_of: bridge-repairs-2023', bad: 'part_of: lorry-night-2023-05-04' },
  },
  'circular-source': {
    level: 'error',
    title: 'Source derives from itself',
    message: ({ value }) => `\`derived_from\` leads in a circle: ${value}.`,
    hint: () => 'Take out one of the links.',
    about: 'One of two sources must have been first.',
    example: { in: 'source.yaml', good: '  - hba-2023-05-02-closure-notice', bad: '  - ferry-times-2023-05-05-digest' },
  },
  'taken-id': {
    level: 'error',
    title: 'Former id is in use',
    message: ({ value, other }) => `The former id \`${value}\` is in use by \`${other}\`.`,
    hint: () => 'An address can lead to one page only; take it out on one of the two.',
    about: 'Former ids become redirects. One cannot lead to two pages.',
    example: { in: 'actor.mdx', good: '  - harbour-bridge-trust', bad: '  - city-council' },
  },
  'repeated-reference': {
    level: 'warning',
    title: 'Same reference twice',
    message: ({ value, field }) => `\`${value}\` stands twice in \`${field}\`.`,
    hint: () => 'Delete one of the two.',
    about: 'A source named twice does not weigh twice.',
    example: {
      in: 'claim.mdx',
      good: '    - harbour-bridge-authority',
      bad: '    - harbour-bridge-authority\n    - harbour-bridge-authority',
    },
  },
  'missing-section': {
    level: 'warning',
    title: 'Section is missing',
    message: ({ value }) => `The text has no section \`## ${value}\`.`,
    hint: () =>
      'Add the heading and a few sentences below it; the template in `docs/templates/` shows what belongs there.',
    about: 'Readers find the same questions answered in the same order on every claim.',
    example: { in: 'claim.mdx', good: '## Why this rating', bad: '## Our view' },
  },
  'unused-source': {
    level: 'warning',
    title: 'Source that nothing uses',
    message: ({ value }) => `No published entry uses the source \`${value}\`.`,
    hint: () => 'Cite it, or delete the file.',
    about: 'A source without a use cannot be checked against anything.',
    example: { in: 'claim.mdx', good: '[^harbour-count-2022]', bad: '' },
  },
} as const satisfies Record<string, ProblemKind>;
