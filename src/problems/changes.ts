import type { ProblemKind } from './problem.ts';

/** Problems with a change: what may not happen to an entry that was published. Found by `npm run diff`, not by check. */
export const changeProblems = {
  'verdict-uncorrected': {
    level: 'error',
    title: 'Published verdict changed without a correction',
    message: ({ value, fields }) =>
      `The published verdict of \`${value}\` changed (${fields}), but no correction was added.`,
    hint: () => 'Add to the end of `corrections`: `date`, `what` changed from what to what, and `why`.',
    about:
      'Readers who saw the old verdict must be able to learn that it changed, and why. Only `as_of` may move on without a note.',
    example: {
      in: 'claim.mdx',
      good: 'rating: mostly-supported',
      bad: 'rating: not-enough-evidence',
    },
  },
  'figure-uncorrected': {
    level: 'error',
    title: 'Published figure changed without a correction',
    message: ({ value, measure, who }) =>
      `A published figure of \`${value}\` changed or is gone (\`${measure}\`, \`${who}\`), but no correction was added.`,
    hint: () =>
      'Add to the end of `corrections` what changed and why. A number that its author replaced stays, with `superseded`, and the new one is added.',
    about: 'Numbers are quoted from here. One that changes in silence makes everybody who quoted it wrong.',
    example: { in: 'event.mdx', good: 'value: 2\n', bad: 'value: 3\n' },
  },
  'correction-edited': {
    level: 'error',
    title: 'Correction was edited',
    message: ({ value }) => `A correction of \`${value}\` says something else now than when it was published.`,
    hint: () => 'Put it back as it was. If the correction itself was mistaken, add another one that says so.',
    about: 'The list of corrections is a record: it is only ever added to.',
    example: { in: 'claim.mdx', good: 'it says one night now.', bad: 'it was always one night.' },
  },
  'correction-removed': {
    level: 'error',
    title: 'Correction was removed',
    message: ({ value, date }) => `The correction of \`${date}\` is gone from \`${value}\`.`,
    hint: () => 'Put it back. The list of corrections is only ever added to.',
    about: 'A mistake that was made stays part of the record, and so does the note about it.',
    example: {
      in: 'actor.mdx',
      good: 'corrections:\n  - date: 2023-06-12\n    what: The year of foundation was 1960 and is 1961 now.\n    why: The almanac gives the year; the first version had it from memory.\n',
      bad: '',
    },
  },
  'entry-vanished': {
    level: 'error',
    title: 'Published entry without a redirect',
    message: ({ value, successor }) =>
      successor
        ? `The published entry \`${value}\` is \`${successor}\` now, but its old address leads nowhere.`
        : `The published entry \`${value}\` is gone, and its address leads nowhere.`,
    hint: ({ value, successor }) =>
      successor
        ? `Add \`${value}\` to the \`former_ids\` of \`${successor}\`.`
        : 'Put the file back, or add its id to the `former_ids` of the published entry that takes its place.',
    about: 'People link to entries and cite them. An address that was published once leads somewhere for good.',
    example: { in: 'claim.mdx', path: 'claims/bridge-closed-for-some-days.mdx' },
  },
  'entry-hidden': {
    level: 'error',
    title: 'Published entry became a draft',
    message: ({ value }) => `The entry \`${value}\` was published and is a draft now: its page would be gone.`,
    hint: () => 'Leave it `published` and say in `corrections` what was wrong with it.',
    about: 'What was published is corrected in the open and not taken away.',
    example: { in: 'event.mdx', good: 'status: published', bad: 'status: draft' },
  },
  'redirect-vanished': {
    level: 'error',
    title: 'Former id was dropped',
    message: ({ value }) => `\`${value}\` was a former id, and its address leads nowhere now.`,
    hint: () => 'Put it back among the `former_ids`.',
    about: 'An address that was published once leads somewhere for good, also after two renamings.',
    example: { in: 'actor.mdx', good: '  - harbour-bridge-trust', bad: '  - bridge-trust' },
  },
  'source-vanished': {
    level: 'error',
    title: 'Source of published entries is gone',
    message: ({ value }) => `The source \`${value}\` is gone, although published entries rested on it.`,
    hint: () =>
      'Put the file back. If it is no longer relied on, say so in its `note` and take it out of the evidence.',
    about: 'Readers who followed an entry to its sources must find them again.',
  },
} as const satisfies Record<string, ProblemKind>;
