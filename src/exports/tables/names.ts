import type { Folder } from '../../schema/id.ts';

/** The table a list of the schema becomes, and the column its values stand in when they are plain texts. */
interface ListName {
  table: string;
  column?: string;
}

/** Names of the lists, by collection and field. A list that is not named here is called by both. */
const lists: Readonly<Record<string, ListName>> = {
  'claims.claimants': { table: 'claimants', column: 'actor' },
  'claims.appearances': { table: 'appearances' },
  'claims.about_actors': { table: 'about_actors', column: 'actor' },
  'claims.about_events': { table: 'about_events', column: 'event' },
  'claims.evidence': { table: 'evidence' },
  'claims.accounts': { table: 'accounts' },
  'claims.accounts.actors': { table: 'account_actors', column: 'actor' },
  'claims.accounts.sources': { table: 'account_sources', column: 'source' },
  'claims.unknowns': { table: 'unknowns', column: 'unknown' },
  'claims.reviews': { table: 'reviews' },
  'claims.related': { table: 'related_claims' },
  'claims.topics': { table: 'topics', column: 'topic' },
  'actors.relations': { table: 'relations' },
  'actors.relations.sources': { table: 'relation_sources', column: 'source' },
  'actors.same_as': { table: 'actor_addresses', column: 'address' },
  'actors.designations': { table: 'designations' },
  'actors.designations.sources': { table: 'designation_sources', column: 'source' },
  'events.participants': { table: 'participants' },
  'events.participants.sources': { table: 'participant_sources', column: 'source' },
  'events.figures': { table: 'figures' },
  'events.figures.sources': { table: 'figure_sources', column: 'source' },
  'events.responds_to': { table: 'responses', column: 'responds_to' },
  'sources.derived_from': { table: 'derivations', column: 'derived_from' },
  'sources.archived': { table: 'archived_copies' },
};

/** Lists that several collections share: one table, whose rows name their entry by its key. */
const shared: Readonly<Record<string, ListName>> = {
  aliases: { table: 'aliases' },
  corrections: { table: 'corrections' },
  former_ids: { table: 'former_ids', column: 'former_id' },
  sources: { table: 'entry_sources', column: 'source' },
};

/** Fields that are called otherwise in tables: words that SQL keeps for itself, and names a table has already. */
const columns: Readonly<Record<string, string>> = {
  'claims.related.claim': 'other_claim',
  'claims.related.as': 'related_as',
  'actors.relations.actor': 'other_actor',
  'actors.relations.from': 'from_date',
  'actors.relations.to': 'to_date',
  'actors.designations.by': 'designated_by',
  'actors.designations.as': 'designated_as',
};

/** Column of a field; `path` is the collection and the fields that lead to it, joined by dots. */
export function columnName(path: string, prefix: string): string {
  return columns[path] ?? prefix + path.slice(path.lastIndexOf('.') + 1);
}

/** Table of a list field, and whether other collections share it. */
export function listName(folder: Folder, path: string): Required<ListName> & { shared: boolean } {
  const common = shared[path.slice(folder.length + 1)];
  const name = common ?? lists[path] ?? { table: path.replaceAll('.', '_') };
  return { table: name.table, column: name.column ?? 'value', shared: common !== undefined };
}

/** What one row of a table is called where another table points to it: `claims` → `claim`. */
export function singular(table: string): string {
  return table.replace(/ies$/, 'y').replace(/s$/, '');
}
