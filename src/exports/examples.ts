import { canonicalUrl } from '../views/navigation.ts';
import { words } from '../words/words.ts';

/** Something a reader can do with the data, as code that runs as it stands. */
export interface Example {
  id: 'ratings' | 'shared-sources' | 'names' | 'figures' | 'read' | 'check';
  title: string;
  /** `sql` runs on `claimbook.sqlite`, `javascript` in a browser or in Node, `shell` in a folder with the files. */
  language: 'sql' | 'javascript' | 'shell';
  code: string;
}

/** Examples on the page about the data. Each is run by a test. */
export const examples: readonly Example[] = [
  {
    id: 'ratings',
    title: words.exports.data.examples.ratings,
    language: 'sql',
    code: `SELECT ratings.label, count(claims.id) AS claims
FROM ratings LEFT JOIN claims ON claims.verdict_rating = ratings.id
GROUP BY ratings.id ORDER BY ratings.position;`,
  },
  {
    id: 'shared-sources',
    title: words.exports.data.examples['shared-sources'],
    language: 'sql',
    code: `SELECT sources.publisher, count(DISTINCT evidence.claim) AS claims
FROM evidence JOIN sources ON sources.id = evidence.source
GROUP BY sources.publisher ORDER BY claims DESC, sources.publisher LIMIT 10;`,
  },
  {
    id: 'names',
    title: words.exports.data.examples.names,
    language: 'sql',
    code: `SELECT actors.name, aliases.name AS also, aliases.language
FROM actors JOIN aliases USING (entry)
ORDER BY actors.id, aliases.position;`,
  },
  {
    id: 'figures',
    title: words.exports.data.examples.figures,
    language: 'sql',
    code: `SELECT events.name, figures.who, figures.qualifier, figures.value, figures.attributed_to, figures.as_of
FROM figures JOIN events ON events.id = figures.event
WHERE figures.measure = 'killed' AND figures.superseded IS NULL
ORDER BY events.id, figures.position;`,
  },
  {
    id: 'read',
    title: words.exports.data.examples.read,
    language: 'javascript',
    code: `const response = await fetch('${canonicalUrl('data/claims.json')}');
const { claims } = await response.json();
for (const { title, verdict } of claims) {
  console.log(verdict ? verdict.rating : 'being checked', title);
}`,
  },
  {
    id: 'check',
    title: words.exports.data.examples.check,
    language: 'shell',
    code: 'sha256sum --check --quiet SHA256SUMS',
  },
];
