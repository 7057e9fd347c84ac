import type { ProblemKind } from './problem.ts';

/** Problems with files as such: names, places, bytes. */
export const fileProblems = {
  'no-content': {
    level: 'error',
    title: 'No content folder',
    message: ({ value }) => `There is no content folder \`${value}\`, or it cannot be read.`,
    hint: () => 'Give the folder that holds `claims`, `actors`, `events` and `sources`.',
    about: 'Nothing can be checked where there are no files.',
  },
  'file-name': {
    level: 'error',
    title: 'File name is not a legal id',
    message: ({ value }) => `\`${value}\` cannot be an id: the file name is also the address of the page.`,
    hint: ({ suggestion }) =>
      `Use lower-case letters a–z, digits and single hyphens, at most 80 characters${suggestion ? `, e.g. \`${suggestion}\`` : ''}.`,
    about:
      'The file name, the id and the address of a page are one and the same, so that links never need a table to be resolved.',
    example: { in: 'claim.mdx', path: 'claims/Bridge Closed.mdx' },
  },
  'file-ending': {
    level: 'error',
    title: 'File has the wrong ending',
    message: ({ value, folder }) => `\`${value}\` does not belong in \`${folder}\`.`,
    hint: ({ folder, ending }) => `Files in \`${folder}\` end in \`${ending}\`. Rename the file or move it.`,
    about:
      'Claims, actors, events and pages are `.mdx` files; sources are `.yaml` files. Anything else would be silently left out of the site.',
    example: { in: 'claim.mdx', path: 'claims/bridge-closed-for-two-days.md' },
  },
  'file-place': {
    level: 'error',
    title: 'File lies where nothing is read',
    message: ({ value }) => `\`${value}\` lies outside the folders that are read.`,
    hint: ({ folders }) => `Move it into one of ${folders}, not into a folder below.`,
    about: 'Entries lie directly in the folder of their kind. A file elsewhere would never be seen.',
    example: { in: 'claim.mdx', path: 'claims/bridge/bridge-closed-for-two-days.mdx' },
  },
  'file-link': {
    level: 'error',
    title: 'File is a symbolic link',
    message: ({ value }) => `\`${value}\` is a link to another place and not a file.`,
    hint: () => 'Put a real file there.',
    about: 'A link could lead out of the content folder and publish what was never meant to be published.',
  },
  'file-size': {
    level: 'error',
    title: 'File is too large',
    message: ({ value, limit }) => `The file has ${value}; at most ${limit} are read.`,
    hint: () => 'Shorten the entry, or split it into several.',
    about: 'Entries are texts that people read. A very large file is a mistake, or an attempt to slow the site down.',
  },
  'file-unreadable': {
    level: 'error',
    title: 'File cannot be read',
    message: ({ value }) => `\`${value}\` cannot be read.`,
    hint: () => 'See that it is an ordinary file that you may read.',
    about: 'The file exists but the system refuses to open it.',
  },
  'file-encoding': {
    level: 'error',
    title: 'File is not UTF-8',
    message: () => 'The file is not UTF-8 text.',
    hint: () => 'Save it again as UTF-8; in most editors that is a choice in the save dialog.',
    about: 'Names in other scripts and accents survive only when every file uses the same encoding, UTF-8.',
  },
  'file-characters': {
    level: 'error',
    title: 'Invisible or control character',
    message: ({ value }) => `There is a character here that cannot be seen: ${value}.`,
    hint: () => 'Delete it. Text in other scripts needs no such marks: its direction is set automatically.',
    about:
      'Control, zero-width and direction-changing characters can make a text read differently from what it says, and make two equal names differ.',
    example: { in: 'claim.mdx', good: 'title: The bridge', bad: 'title: The \u200bbridge' },
  },
  'mixed-letters': {
    level: 'error',
    title: 'Word of two alphabets',
    message: ({ value }) => `The word \`${value}\` mixes Latin letters with Cyrillic or Greek ones that look alike.`,
    hint: () => 'Type the word again in one alphabet.',
    about: 'Search does not find such a word under its real letters, and it can pass for a name that it is not.',
    example: { in: 'claim.mdx', good: 'title: The bridge was', bad: 'title: The bridg\u0435 was' },
  },
  'file-problems': {
    level: 'error',
    title: 'Very many problems in one file',
    message: ({ value, limit }) =>
      `The file has ${value} problems; the first ${limit} are listed, and the next is here.`,
    hint: () => 'Mend those first, then check again. Starting anew from the template may be quicker.',
    about: 'One mistake at the start of a file can bring about hundreds. Mending the first ones often mends the rest.',
  },
  'file-empty': {
    level: 'error',
    title: 'File is empty',
    message: () => 'The file is empty.',
    hint: () => 'Fill it from the template in `docs/templates/`, or delete it.',
    about: 'An empty file is a page that says nothing.',
    example: { in: 'source.yaml', whole: '' },
  },
} as const satisfies Record<string, ProblemKind>;
