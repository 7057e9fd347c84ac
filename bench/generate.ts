import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';

/** How many entries of each kind a dataset of `total` has: seven tenths claims, and some sources that thousands of pages cite. */
export function shares(total: number): { claims: number; events: number; actors: number; sources: number } {
  const [events, actors, sources] = [0.1, 0.1, 0.1].map((share) => Math.max(2, Math.round(total * share))) as [
    number,
    number,
    number,
  ];
  return { claims: Math.max(1, total - events - actors - sources), events, actors, sources };
}

/** Numbers between 0 and 1 that are the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * Writes a seeded dataset of about `total` entries into `directory`: texts of 100 to 900 words with links and
 * citations, Arabic names, hubs that very many entries refer to. The same arguments give the same bytes.
 */
export function generate(directory: string, total: number, seed = 1): void {
  const next = random(seed);
  const counts = shares(total);
  const ids = { claims: 'claim', events: 'event', actors: 'actor', sources: 'source' } as const;
  for (const folder of [...Object.keys(ids), 'pages']) mkdirSync(join(directory, folder), { recursive: true });
  const pick = (kind: keyof typeof ids) => `${ids[kind]}-${Math.floor(next() ** 3 * counts[kind]) + 1}`;
  const several = (kind: keyof typeof ids, most: number) => [
    ...new Set(Array.from({ length: 1 + Math.floor(next() * most) }, () => pick(kind))),
  ];
  const word = () => vocabulary[Math.floor(next() ** 2 * vocabulary.length)]!;
  const sentence = () => capital(Array.from({ length: 8 + Math.floor(next() * 14) }, word).join(' '));
  const day = () => new Date(Date.UTC(2020, 0, 1) + Math.floor(next() * 1800) * 86_400_000).toISOString().slice(0, 10);
  const link = () => {
    const kind = (['claims', 'events', 'actors'] as const)[Math.floor(next() * 3)]!;
    return `[${word()} ${word()}](../${kind}/${pick(kind)}.mdx)`;
  };
  const prose = (headings: readonly string[]) => {
    const paragraphs = next() < 0.1 ? 4 : 1;
    const paragraph = () =>
      `${Array.from({ length: 3 }, () => `${sentence()}.`).join(' ')} ${capital(word())} ${link()} ${word()}.[^${pick('sources')}]`;
    return headings
      .flatMap((heading) => [`## ${heading}`, ...Array.from({ length: paragraphs }, paragraph)])
      .join('\n\n');
  };
  const write = (folder: string, id: string, fields: object, body?: string) => {
    const yaml = stringify(fields, { lineWidth: 0 });
    writeFileSync(
      join(directory, folder, body === undefined ? `${id}.yaml` : `${id}.mdx`),
      body === undefined ? yaml : `---\n${yaml}---\n\n${body}\n`,
    );
  };
  const each = (kind: keyof typeof ids, one: (id: string, index: number) => void) => {
    for (let index = 1; index <= counts[kind]; index++) one(`${ids[kind]}-${index}`, index);
  };

  each('sources', (id, index) => {
    write('sources', id, {
      title: sentence(),
      publisher: `${capital(word())} ${index % 40}`,
      url: `https://news.example.org/${id}`,
      published: day(),
      kind: 'newspaper',
      language: 'en',
      ...(index % 3 === 0 ? { carries: ['AP', 'AFP', 'Reuters'][(index % 9) % 3] } : {}),
    });
  });
  each('actors', (id, index) => {
    const relations =
      index > 1
        ? [
            {
              type: 'allied-with',
              actor: `actor-${1 + Math.floor(next() * (index - 1))}`,
              sources: several('sources', 2),
            },
          ]
        : [];
    write(
      'actors',
      id,
      {
        name: `${capital(word())} ${capital(word())} ${index}`,
        kind: 'organisation',
        summary: `${sentence()}.`,
        status: 'published',
        aliases: [{ name: `${arabic[index % arabic.length]} ${index}`, language: 'ar' }],
        ...(relations.length ? { relations } : {}),
      },
      prose(['Background']),
    );
  });
  each('events', (id) => {
    const start = day();
    write(
      'events',
      id,
      {
        name: capital(`${word()} ${word()} ${id}`),
        kind: 'attack',
        summary: `${sentence()}.`,
        status: 'published',
        start,
        place: {
          name: capital(word()),
          country: 'IQ',
          lat: Math.round(next() * 60 + 300) / 10,
          lon: Math.round(next() * 80 + 380) / 10,
          precision: 'area',
        },
        participants: several('actors', 3).map((actor) => ({ actor, role: 'party', sources: several('sources', 2) })),
        figures: [
          {
            measure: 'killed',
            who: 'people',
            value: Math.floor(next() * 40),
            attributed_to: capital(word()),
            as_of: start,
            sources: several('sources', 2),
          },
        ],
      },
      prose(['What is known', 'What is disputed']),
    );
  });
  each('claims', (id) => {
    const evidence = several('sources', 5).map((source, index) => ({
      source,
      stance: index === 0 ? 'supports' : index % 2 ? 'context' : 'refutes',
      says: `${sentence()}.`,
    }));
    write(
      'claims',
      id,
      {
        title: sentence().slice(0, 110).trim(),
        claim: `${sentence()}.`,
        summary: `${sentence()}.`.slice(0, 270).trim(),
        status: 'published',
        claimants: several('actors', 2),
        claimed_by: capital(word()),
        made: day(),
        about: { actors: several('actors', 3), events: several('events', 2) },
        verdict: {
          rating: next() < 0.5 ? 'mostly-supported' : 'not-enough-evidence',
          finding: `${sentence()}.`,
          confidence: 'medium',
          confidence_reason: `${sentence()}.`,
          as_of: '2025-06-01',
        },
        evidence,
        unknowns: [`${sentence()}.`],
        topics: [topics[Math.floor(next() * topics.length)]],
      },
      prose(['What was said', 'What the evidence shows', 'Why this rating', 'What would change it']),
    );
  });
  write(
    'pages',
    'home',
    { title: 'A made-up dataset', summary: 'Made by a program to measure with.' },
    `${sentence()}. See ${link()}.`,
  );
  write('pages', 'about', { title: 'About', summary: 'Made by a program to measure with.' }, `${sentence()}.`);
}

const topics = ['casualties', 'identity', 'numbers', 'place'] as const;
const arabic = ['كتائب الشمال', 'حركة النور', 'مجلس المدينة', 'وزارة الأشغال', 'لواء النهر'] as const;
const vocabulary =
  'the of to and in a was that on for it with as by said from at were an which this had after been not they their or one two its has more when reported people official statement morning bridge council river city road first second group source account number count day night strike report agency paper spokesman army ministry northern eastern harbour market school convoy drone rocket wounded killed damage building car witness hospital figure later earlier denied confirmed published wrote printed added noted described named unknown several former local regional joint special operation command centre border desert valley village crossing office deputy commander member leader talks session vote committee'.split(
    ' ',
  );

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}
