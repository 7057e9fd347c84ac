import { importReport } from './import-report.ts';

/** Words of an import: those of its report, and those it writes into entries. Whatever stands in quotation marks is the input's own. */
export const imports = {
  report: importReport,
  /** Ratings that were given only as numbers, in words that say no more than the numbers do. */
  rating: {
    none: 'No rating given',
    plain: (value: string) => `${value}, on a scale that is not given`,
    scale: (value: string, worst: string, best: string) => `${value} on a scale from ${worst} to ${best}`,
    inverted: (value: string, best: string, worst: string) =>
      `${value} on a scale from ${best} (best) to ${worst} (worst)`,
  },
  claim: {
    notNamed: 'Not named in the imported records',
    summary: (claim: string, claimant: string | undefined) =>
      `${claimant ? `Attributed to ${claimant}: ` : ''}“${claim}”${/[?!…]$/.test(claim) ? '' : '.'}`,
    rated: (publisher: string, rating: string) => `Rated “${rating}” by ${publisher}.`,
    checked: (publisher: string) => `Checked by ${publisher}.`,
    more: (count: number) => `${count} more.`,
    said: 'What was said',
    attributed: (claimants: string) => `Attributed to ${claimants}`,
    noClaimant: 'The imported records do not name who said it',
    onDay: (date: string) => `, ${date}:`,
    noLater: (date: string) => `, no later than ${date}:`,
    appeared: (publisher: string) => `It appeared at ${publisher}.`,
    places: (places: string) => `Named as places where it appeared, without an address: ${places}.`,
    found: 'What fact-checkers found',
    // Paragraphs begin with words of ours, so that nothing of an input can begin a list or a heading.
    verdict: (publisher: string, rating: string, date: string | undefined) =>
      `Rated “${rating}” by ${publisher}${date ? ` on ${date}` : ''}.`,
    unrated: (publisher: string, date: string | undefined) =>
      `Checked by ${publisher}${date ? ` on ${date}` : ''}, without a rating.`,
    someone: 'a fact-checker whom the imported records do not name',
    unseen: (title: string) => ` The fact-check, “${title}”, has no address in the imported records.`,
    cited: 'Documents cited there:',
    theirs: (site: string) => `These findings are those of the fact-checkers named. ${site} has not rated this claim.`,
    evidence: (publisher: string) => `Cited in the fact-check by ${publisher}.`,
    evidencePlain: 'Cited in the fact-check.',
  },
  actor: {
    summary: 'Named as the claimant in imported fact-checks.',
    text: (name: string) =>
      `The imported fact-checks name ${name} as the claimant. Nothing else has been written here yet.`,
  },
  source: {
    review: (publisher: string) => `Fact-check by ${publisher}`,
    appearance: (host: string) => `Page at ${host} on which a claim appeared`,
    evidence: (host: string) => `Document at ${host} that a fact-check cites`,
  },
  /** Pages without which a site cannot be built, for a folder that has none. */
  pages: {
    home: (site: string) => ({
      title: site,
      summary: 'Claims, who made them, and what fact-checkers found.',
      text: 'These pages collect claims with what published fact-checks say about them. Each finding is that of the fact-checker named, with its address.',
    }),
    about: (site: string) => ({
      title: `About ${site}`,
      summary: 'Where the entries of this site come from.',
      text: 'The claims, people and sources on this site were imported from published fact-checks. Ratings are quoted in the words of whoever gave them.',
    }),
  },
};
