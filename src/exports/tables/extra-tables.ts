import { folders, keyOf } from '../../schema/id.ts';
import { ratings } from '../../site.ts';
import { pageAddress } from '../address.ts';
import type { Corpus } from '../corpus.ts';
import { claimOrigins } from '../records.ts';
import type { Cell, Column, ForeignKey, Table } from './table.ts';

const text = (name: string, description: string, required = true): Column => ({
  name,
  type: 'string',
  required,
  description,
});
const number = (name: string, description: string, required = true): Column => ({
  name,
  type: 'integer',
  required,
  description,
});
const toEntry = (column: string): ForeignKey => ({ columns: [column], table: 'entries', references: ['entry'] });
const toId = (column: string, table: string): ForeignKey => ({ columns: [column], table, references: ['id'] });
const place = number('position', 'Place in the list, from 1.');

/** Every entry of every collection, so that other tables can name one without saying of which collection. */
export function entriesTable({ graph }: Corpus): Table {
  const rows = folders.flatMap((folder) =>
    graph.all(folder).map(({ id, data }): Cell[] => {
      const title = 'name' in data ? data.name : (data.title ?? ('label' in data ? data.label : undefined));
      return [keyOf(folder, id), folder, id, title ?? id, pageAddress(folder, id)];
    }),
  );
  return {
    name: 'entries',
    description: 'Every entry of every collection.',
    columns: [
      text('entry', 'Collection and id, joined by a slash.'),
      text('collection', 'Table that holds its fields.'),
      text('id', 'Its id there.'),
      text('title', 'Its name or title.'),
      { name: 'page', type: 'uri', required: true, description: 'Address of its page on this site.' },
    ],
    primaryKey: ['entry'],
    foreignKeys: [],
    rows,
  };
}

/** The rating scale, from true to false. */
export function ratingsTable(): Table {
  return {
    name: 'ratings',
    description: 'The rating scale, from true to false.',
    columns: [
      text('id', 'As in `verdict_rating`.'),
      place,
      text('label', 'As readers see it.'),
      text('meaning', 'What it says of a claim.'),
      number('value', 'From 1 (refuted) to 5 (supported); empty outside the scale.', false),
    ],
    primaryKey: ['id'],
    foreignKeys: [],
    rows: ratings.map((rating, index) => [rating.id, index + 1, rating.label, rating.meaning, rating.value]),
  };
}

/** How the evidence of each claim groups into origins. */
export function originTables({ graph }: Corpus): Table[] {
  const origins = graph
    .all('claims')
    .flatMap(({ id }) => claimOrigins(graph, id).map((origin, index) => ({ claim: id, position: index + 1, origin })));
  return [
    {
      name: 'origins',
      description:
        'What the evidence of a claim goes back to: sources that are not independent of one another are one origin.',
      columns: [
        text('claim', 'Id in `claims`.'),
        place,
        text('name', 'What its sources share: an agency, a publisher, a party.'),
        {
          ...text('because', 'Why they are one.'),
          values: ['same-copy', 'same-publisher', 'same-party', 'derived', 'single', 'unseen'],
        },
        text('actor', 'The actor whose word it is, where it is a party’s own.', false),
        { name: 'counts', type: 'boolean', required: true, description: 'Whether it counts as an independent origin.' },
      ],
      primaryKey: ['claim', 'position'],
      foreignKeys: [toId('claim', 'claims'), toId('actor', 'actors')],
      rows: origins.map(({ claim, position, origin }) => [
        claim,
        position,
        origin.name,
        origin.because,
        origin.actor ?? null,
        origin.counts,
      ]),
    },
    {
      name: 'origin_sources',
      description: 'Sources of each origin.',
      columns: [
        text('claim', 'Id in `claims`.'),
        number('origin', 'Position in `origins`.'),
        place,
        text('source', 'Id in `sources`.'),
      ],
      primaryKey: ['claim', 'origin', 'position'],
      foreignKeys: [
        { columns: ['claim', 'origin'], table: 'origins', references: ['claim', 'position'] },
        toId('source', 'sources'),
      ],
      rows: origins.flatMap(({ claim, position, origin }) =>
        origin.sources.map((source, index) => [claim, position, index + 1, source]),
      ),
    },
  ];
}

/** What the texts of entries link to and cite. */
export function proseTables({ graph }: Corpus): Table[] {
  const texts = folders.flatMap((folder) =>
    graph.all(folder).flatMap(({ id, prose }) => (prose ? [{ entry: keyOf(folder, id), prose }] : [])),
  );
  return [
    {
      name: 'links',
      description: 'Entries that the text of an entry links to, each once.',
      columns: [text('entry', 'The entry whose text it is.'), place, text('target', 'The entry linked to.')],
      primaryKey: ['entry', 'position'],
      foreignKeys: [toEntry('entry'), toEntry('target')],
      rows: texts.flatMap(({ entry, prose }) =>
        [...new Set(prose.links.map((link) => link.to))].map((to, index) => [entry, index + 1, to]),
      ),
    },
    {
      name: 'citations',
      description: 'Sources that the text of an entry cites, in the order in which readers see them numbered.',
      columns: [
        text('entry', 'The entry whose text it is.'),
        place,
        text('source', 'Id in `sources`.'),
        number('times', 'How often it is cited.'),
      ],
      primaryKey: ['entry', 'position'],
      foreignKeys: [toEntry('entry'), toId('source', 'sources')],
      rows: texts.flatMap(({ entry, prose }) =>
        prose.citations.map(({ id, count }, index) => [entry, index + 1, id, count]),
      ),
    },
  ];
}
