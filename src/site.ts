/**
 * All that a fork changes besides `content/`: who publishes, where, under which
 * licence, and on which scale claims are rated.
 */
export const site = {
  /** Name of the site, shown in the header, in titles and in exported data. */
  name: 'Claimbook',
  /** One sentence under the name; also the description search engines show. */
  tagline: 'What is known about the Baghdad drone strike of 7 February 2024, and how we know it',
  /** Folder the content is read from. */
  content: process.env['CLAIMBOOK_CONTENT'] ?? 'content',
  /** Origin the site is published at, without a trailing slash. */
  url: process.env['SITE_URL'] ?? 'https://claimbook.example',
  /** Path below the origin the site lies under, with a slash at both ends. */
  base: `/${(process.env['SITE_BASE'] ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/'),
  /** Address of the public repository; "edit" and "report" links start from it. */
  repository: 'https://github.com/claimbook/claimbook',
  /** Branch that readers' edits are proposed against. */
  branch: 'main',
  /** Who answers for the content. */
  publisher: { name: 'Claimbook contributors', email: 'corrections@claimbook.example' },
  /** Licence of the data and texts in `content/`. */
  contentLicence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
  /** BCP 47 tag of the interface; picks the table in `words/`. */
  language: 'en',
  /**
   * Most pages of entries that one part of the full-text index holds. A larger dataset has several parts, which a search
   * asks together: smaller parts make a build after a change quicker and a search a little slower.
   */
  pagesAPart: Number(process.env['CLAIMBOOK_PAGES_A_PART'] ?? 1000),
  /** IANA zone in which moments are explained to readers besides their own offset. */
  timeZone: 'Asia/Baghdad',
} as const;

/**
 * The rating scale, from true to false and last the one outside the scale. The
 * zod enum, the badge, the legend, the filter and the exported review rating all
 * derive from this table; a fork changes the scale here and nowhere else.
 *
 * `value` is schema.org `reviewRating.ratingValue` on 1 (refuted) to 5
 * (supported); `null` leaves the number out. `decided` ratings need evidence
 * whose stance fits; `firm` ones need two independent origins, one of them no
 * party to the event. `shape` is the mark that stands beside the word.
 */
export const ratings = [
  {
    id: 'supported',
    label: 'Supported',
    meaning: 'Independent evidence confirms the claim as worded, and nothing seen contradicts it in substance.',
    value: 5,
    stance: 'supports',
    firm: true,
    shape: 'disc',
  },
  {
    id: 'mostly-supported',
    label: 'Mostly supported',
    meaning: 'The core of the claim holds; a part of it is imprecise, unproven or goes further than the evidence.',
    value: 4,
    stance: 'supports',
    firm: false,
    shape: 'disc-open',
  },
  {
    id: 'conflicting',
    label: 'Conflicting',
    meaning: 'Sources of comparable weight contradict each other, and the evidence seen does not settle it.',
    value: 3,
    stance: 'both',
    firm: false,
    shape: 'split',
  },
  {
    id: 'mostly-refuted',
    label: 'Mostly refuted',
    meaning: 'The core of the claim does not hold, although a part of it stands.',
    value: 2,
    stance: 'refutes',
    firm: false,
    shape: 'cross-open',
  },
  {
    id: 'refuted',
    label: 'Refuted',
    meaning: 'Independent evidence contradicts the claim as worded.',
    value: 1,
    stance: 'refutes',
    firm: true,
    shape: 'cross',
  },
  {
    id: 'not-enough-evidence',
    label: 'Not enough evidence',
    meaning: 'What has been seen neither confirms nor contradicts the claim.',
    value: null,
    stance: null,
    firm: false,
    shape: 'ring',
  },
] as const;

/** Id of a step on the rating scale. */
export type RatingId = (typeof ratings)[number]['id'];

/** Headings under which the text of every claim with a verdict explains it. Empty for a fork that asks for none. */
export const requiredSections: readonly string[] = [
  'What was said',
  'What the evidence shows',
  'Why this rating',
  'What would change it',
];
