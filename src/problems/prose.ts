import type { ProblemKind } from './problem.ts';

/** Problems with the text below the fields. */
export const proseProblems = {
  'prose-syntax': {
    level: 'error',
    title: 'Text cannot be read',
    message: ({ reason }) => `The text cannot be read here: ${reason}.`,
    hint: ({ hint }) =>
      String(hint ?? 'If you meant a plain `<` or `{`, write `&lt;` or `&#123;`. If you meant a component, close it.'),
    about:
      'In these files `<` begins a component and `{` begins code. As plain characters they must be written differently.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\nFor <3 days.\n' },
  },
  'prose-code': {
    level: 'error',
    title: 'Import or export in the text',
    message: ({ value }) => `\`${value}\` is program code, and no text may hold any.`,
    hint: () =>
      'Delete it. The components that may be used are available without an import. A sentence that begins with this word needs a capital letter.',
    about: 'What people contribute is data. It is never run, so that nobody has to read it as code.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\nimport x from "y"\n' },
  },
  'prose-expression': {
    level: 'error',
    title: 'Braces in the text',
    message: ({ value }) => `\`${value}\` is in braces, which mark program code.`,
    hint: () => 'Delete the braces, or write `&#123;` and `&#125;` if you want to show them.',
    about: 'What stands between braces would be code. It is never run, and so it is refused.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\n{1 + 1}\n' },
  },
  'prose-html': {
    level: 'error',
    title: 'HTML in the text',
    message: ({ value }) => `\`<${value}>\` is HTML, which may not be used in a text.`,
    hint: ({ hint }) =>
      String(hint ?? 'Use Markdown: `**bold**`, `*italic*`, `[text](address)`, `## heading`, tables with `|`.'),
    about: 'HTML can load things from elsewhere, run scripts and break the page. Markdown has what a text needs.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\n<b>Bold</b>\n' },
  },
  'prose-comment': {
    level: 'error',
    title: 'Comment in the text',
    message: () => 'A comment `<!-- … -->` may not stand in a text.',
    hint: () => 'Delete it. What reviewers should know belongs in the pull request.',
    about: 'What is in a file is published with it, also what a page does not show.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\n<!-- Is this right? -->\n' },
  },
  'unknown-component': {
    level: 'error',
    title: 'Unknown component',
    message: ({ value }) => `There is no component \`<${value}>\`.`,
    hint: ({ suggestion, known }) => (suggestion ? `Did you mean \`<${suggestion}>\`?` : `There are ${known}.`),
    about: 'Only a handful of components may be used in texts.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\n<Notee>Read this.</Notee>\n' },
  },
  'component-attribute': {
    level: 'error',
    title: 'Attribute that a component does not take',
    message: ({ value, component }) => `\`<${component}>\` does not take \`${value}\`.`,
    hint: ({ known }) =>
      known ? `It takes ${known}, each as plain text in straight quotation marks.` : 'It takes no attributes.',
    about:
      'Attributes are plain text in quotation marks, and only those the component knows. Anything else could run code or change how the page looks.',
    example: {
      in: 'claim.mdx',
      good: '## What was said\n',
      bad: '## What was said\n\n<Note colour="red">\nRead this.\n</Note>\n',
    },
  },
  'missing-attribute': {
    level: 'error',
    title: 'Attribute is missing',
    message: ({ value, component }) => `\`<${component}>\` needs the attribute \`${value}\`.`,
    hint: ({ description }) => String(description),
    about: 'The component cannot be shown without it.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\n<Fold>\nMore.\n</Fold>\n' },
  },
  'component-place': {
    level: 'error',
    title: 'Component inside a line',
    message: ({ value }) => `\`<${value}>\` may not stand inside a line of text.`,
    hint: ({ value }) =>
      `Put \`<${value}>\` and \`</${value}>\` on lines of their own, with an empty line before and after.`,
    about: 'A note or a fold is a block of its own, like a paragraph, and cannot be part of one.',
    example: {
      in: 'claim.mdx',
      good: '## What was said\n',
      bad: '## What was said\n\nThe council <Note>later</Note> repeated it.\n',
    },
  },
  'link-address': {
    level: 'error',
    title: 'Address that may not be used',
    message: ({ value }) => `\`${value}\` is not an address that may be used in a link.`,
    hint: () => 'Link to an entry by its file, as `../actors/some-id.mdx`, or to a page by its `https://` address.',
    about: 'Links lead to entries, to web pages or to a mail address. Other kinds of addresses can run code.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\n[click](javascript:alert(1))\n' },
  },
  'link-file': {
    level: 'error',
    title: 'Link that is not to an entry’s file',
    message: ({ value }) => `\`${value}\` is not the file of an entry.`,
    hint: ({ suggestion }) =>
      `Link to the file as seen from this one: \`./other-claim.mdx\`, \`../actors/some-id.mdx\`, \`../sources/some-id.yaml\`.${suggestion ? ` Did you mean \`${suggestion}\`?` : ''}`,
    about: 'A link to the file works on the site and also where the files themselves are read.',
    example: { in: 'claim.mdx', good: '](../events/', bad: '](/events/' },
  },
  image: {
    level: 'error',
    title: 'Image from elsewhere',
    message: ({ value }) => `The image \`${value}\` does not come from this site.`,
    hint: () => 'Put the image into `public/images/` and write `![what it shows](/images/name.png)`, or leave it out.',
    about: 'An image from another site tells that site who reads this one, and may change or vanish.',
    example: {
      in: 'claim.mdx',
      good: '## What was said\n',
      bad: '## What was said\n\n![The bridge](https://news.example.org/bridge.png)\n',
    },
  },
  'image-text': {
    level: 'error',
    title: 'Image without a description',
    message: ({ value }) => `The image \`${value}\` has no description.`,
    hint: () => 'Say between the square brackets what the image shows.',
    about: 'Readers who do not see the image hear its description.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\n![](/images/bridge.png)\n' },
  },
  'footnote-text': {
    level: 'error',
    title: 'Footnote with a text of its own',
    message: ({ value }) => `\`[^${value}]:\` begins a footnote text, which is not used here.`,
    hint: () =>
      'Delete it. `[^source-id]` cites the source of that id; its details come from the file in `content/sources/`.',
    about: 'Footnotes are citations. Each leads to an entry in the list of sources, numbered automatically.',
    example: {
      in: 'claim.mdx',
      good: '## What was said\n',
      bad: '## What was said\n\n[^1]: Harbour News, 4 May 2023\n',
    },
  },
  'heading-level': {
    level: 'error',
    title: 'Heading of the wrong level',
    message: ({ value }) => `\`${value}\` is a heading of a level that may not stand here.`,
    hint: () => 'Begin with `##`, and go down one level at a time: `###` only below `##`.',
    about:
      'The title of the page is its only heading of the first level. Readers who listen jump from heading to heading.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '# What was said\n' },
  },
  'prose-size': {
    level: 'error',
    title: 'Text is too large',
    message: ({ value, limit }) => `The text has ${value}; at most ${limit} are read.`,
    hint: () => 'Shorten it, or split the entry.',
    about: 'Entries are texts that people read.',
  },
  'prose-depth': {
    level: 'error',
    title: 'Text nested too deeply',
    message: ({ limit }) => `Lists, quotations or components are nested more than ${limit} levels deep.`,
    hint: () => 'Flatten it.',
    about: 'Deep nesting cannot be read on a page, and can exhaust the reader of the file.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: `## What was said\n\n${'> '.repeat(24)}The bridge\n` },
  },
  'loaded-word': {
    level: 'warning',
    title: 'Loaded word',
    message: ({ value, reason }) => `\`${value}\` is a loaded word: ${reason}.`,
    hint: ({ instead }) => `Write ${instead}. Somebody’s own words stand in quotation marks and are attributed.`,
    about:
      'A word can take a side before the evidence does. The editorial guide lists these words with reasons and examples.',
    example: { in: 'claim.mdx', good: '## What was said\n', bad: '## What was said\n\nThe council admitted it.\n' },
  },
  'copied-words': {
    level: 'error',
    title: 'Words of another text',
    message: ({ value, name }) => `\`${value}\` stands word for word in \`${name}\`.`,
    hint: () => 'Say it in your own words, or quote a short part of it in quotation marks with its source.',
    about:
      'What others wrote is theirs. Entries are held against texts given with `--against`; nine words in a row are taken for a copy.',
  },
  'prose-missing': {
    level: 'error',
    title: 'No text',
    message: () => 'There is no text below the fields.',
    hint: () => 'Write a few sentences; the template in `docs/templates/` shows which.',
    about: 'A published entry says in prose what its fields cannot.',
  },
} as const satisfies Record<string, ProblemKind>;
