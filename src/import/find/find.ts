import type { Found, Note, Place } from '../candidate.ts';
import type { Mapping } from '../mapping/mapping.ts';
import type { RawRecord } from '../read/records.ts';
import { DateReader } from '../text/dates.ts';
import { nameKey } from '../text/names.ts';
import { toldByClaimReview, usedFields } from './claim-review.ts';
import { apiClaims, toldByApi } from './google.ts';
import { claimReviews, isNode, Nodes, tidy, typesOf, type Node } from './nodes.ts';
import { ownEntry } from './own.ts';
import { toldByRow, unusedColumns } from './row.ts';
import { candidateOf, type FindContext } from './told.ts';

/** Fields and columns that were seen and not taken up, with how often, and columns met where no mapping was given. */
export interface Unused {
  fields: Map<string, number>;
  /** Columns of inputs that need a mapping, by input. */
  unmapped: Map<string, string[]>;
}

/** Tells what the records of one input are, and numbers them. */
export class Finder {
  readonly #file: string;
  readonly #context: FindContext;
  readonly #unused: Unused;
  #count = 0;

  constructor(file: string, mapping: Mapping, unused: Unused) {
    this.#file = file;
    this.#context = {
      mapping,
      dates: new DateReader(mapping.dates),
      kinds: new Map(Object.entries(mapping.kinds).map(([name, kind]) => [nameKey(name), kind])),
    };
    this.#unused = unused;
  }

  /** What a record holds: usually one claim, in a document several. */
  *find(raw: RawRecord): Generator<Found> {
    if (raw.kind === 'unread') {
      if (raw.reason === 'needs-mapping' && raw.detail)
        this.#unused.unmapped.set(this.#file, JSON.parse(raw.detail) as string[]);
      const { reason, detail } = raw;
      yield {
        place: this.#place(raw.line),
        reason,
        ...(detail !== undefined && reason !== 'needs-mapping' ? { detail } : {}),
      };
    } else if (raw.kind === 'row')
      yield this.#row(raw.row, raw.line, raw.uneven ? [{ code: 'column-count', value: '' }] : []);
    else if (raw.kind === 'json') yield* this.#json(raw.value, raw.line, raw.repaired, raw.list);
    else yield* this.#blocks(raw);
  }

  *#json(value: unknown, line: number | undefined, repaired: boolean, list: string | undefined): Generator<Found> {
    const notes: Note[] = repaired ? [{ code: 'repaired-json', value: '' }] : [];
    const { mapping } = this.#context;
    if (typeof value !== 'object' || value === null) {
      yield { place: this.#place(line), reason: 'not-an-object' };
      return;
    }
    const claims = apiClaims(value);
    if (claims.length > 0) {
      for (const claim of claims) yield candidateOf({ ...toldByApi(claim), notes }, this.#place(line), this.#context);
      return;
    }
    const plain = tidy(value);
    const nodes = new Nodes([plain]);
    const reviews = claimReviews(plain);
    if (reviews.length > 0) {
      for (const { review, within } of reviews) yield this.#claimReview(review, nodes, line, notes, {}, within);
      return;
    }
    const own = ownEntry(
      value,
      { file: this.#file, record: this.#count + 1, ...(line === undefined ? {} : { line }) },
      list,
    );
    if (own) yield { own: { ...own, place: this.#place(line) } };
    else if (Object.keys(mapping.columns).length > 0) {
      const rows = recordsAt(value, mapping.records);
      for (const row of rows)
        yield isNode(row) ? this.#row(row, line, notes) : { place: this.#place(line), reason: 'not-an-object' };
    } else {
      const types = [...new Set(typesOf(value))].join(', ');
      if (isNode(value) && types === '' && !this.#unused.unmapped.has(this.#file))
        this.#unused.unmapped.set(this.#file, Object.keys(value));
      yield { place: this.#place(line), reason: 'no-claim-review', ...(types ? { detail: types } : {}) };
    }
  }

  *#blocks({ values, page, line }: RawRecord & { kind: 'blocks' }): Generator<Found> {
    const plain = values.map((block) => ({ ...block, value: tidy(block.value) }));
    const nodes = new Nodes(plain.map((block) => block.value));
    let found = 0;
    for (const block of plain)
      for (const { review, within } of claimReviews(block.value)) {
        found += 1;
        yield this.#claimReview(
          review,
          nodes,
          block.line,
          block.repaired ? [{ code: 'repaired-json', value: '' }] : [],
          page,
          within,
        );
      }
    if (found > 0) return;
    const types = [...new Set(plain.flatMap((block) => typesOf(block.value)))].join(', ');
    yield { place: this.#place(line), reason: 'no-claim-review', ...(types ? { detail: types } : {}) };
  }

  #claimReview(
    review: Node,
    nodes: Nodes,
    line: number | undefined,
    notes: readonly Note[],
    page: Parameters<typeof toldByClaimReview>[2],
    within?: Node,
  ): Found {
    for (const name of Object.keys(review))
      if (!name.startsWith('@') && !usedFields.review.has(name)) this.#count1(name);
    for (const item of nodes.nodes(review['itemReviewed']))
      for (const name of Object.keys(item))
        if (!name.startsWith('@') && !usedFields.claim.has(name)) this.#count1(`itemReviewed.${name}`);
    return candidateOf(toldByClaimReview(review, nodes, page, within, [...notes]), this.#place(line), this.#context);
  }

  #row(row: Readonly<Record<string, unknown>>, line: number | undefined, notes: Note[]): Found {
    for (const name of unusedColumns(row, this.#context.mapping)) this.#count1(name);
    return candidateOf(toldByRow(row, this.#context.mapping, notes), this.#place(line), this.#context);
  }

  #place(line: number | undefined): Place {
    this.#count += 1;
    return { file: this.#file, record: this.#count, ...(line === undefined ? {} : { line }) };
  }

  #count1(name: string): void {
    this.#unused.fields.set(name, (this.#unused.fields.get(name) ?? 0) + 1);
  }
}

/** The records of a document: those at the path the mapping names, the items of a list, or the document itself. */
function recordsAt(value: unknown, path: string | undefined): unknown[] {
  let found: unknown = value;
  for (const part of path?.split('.') ?? []) {
    const inner: unknown = isNode(found) ? found[part] : undefined;
    if (inner === undefined) return Array.isArray(value) ? value : [value];
    found = inner;
  }
  return Array.isArray(found) ? found : [found];
}
