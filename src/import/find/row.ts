import { actorKinds } from '../../schema/actor.ts';
import type { Note } from '../candidate.ts';
import type { MappedField, Mapping } from '../mapping/mapping.ts';
import { cleanText } from '../text/clean.ts';
import type { ActorKind } from '../text/names.ts';
import { isNode, listOf } from './nodes.ts';
import type { Told } from './told.ts';

/** Separators that a list is taken apart at when the mapping names none. */
const separators: Partial<Record<MappedField, RegExp>> = {
  appearance: /[\s,;|]+(?=https?:\/\/)/,
  evidence: /[\s,;|]+(?=https?:\/\/)/,
  topics: /[,;|]/,
};

/** What a row of a table, or a JSON record, tells by the columns of a mapping. */
export function toldByRow(row: Readonly<Record<string, unknown>>, mapping: Mapping, notes: Note[] = []): Told {
  const values = (field: MappedField): unknown[] =>
    (mapping.columns[field] ?? []).flatMap((column) =>
      split(valueAt(row, column), mapping.lists[field] ?? separators[field]),
    );
  const first = (field: MappedField): unknown =>
    values(field).find((value) => cleanText(value) !== '') ?? mapping.constants[field];
  const kind = kindNamed(cleanText(first('claimant_kind')).toLowerCase());
  const appearances = (
    values('appearance').length > 0 ? values('appearance') : listOf(mapping.constants.appearance)
  ).filter((value) => cleanText(value) !== '');
  const reviewed = ['rating', 'publisher', 'review_url', 'review_title', 'reviewed'] as const;
  const hasReview = reviewed.some((field) => values(field).some((value) => cleanText(value) !== ''));
  return {
    texts: values('claim'),
    people: values('claimant').map((name) => ({ name: isNode(name) ? name['name'] : name, kind })),
    made: values('made'),
    appearances: appearances.map((url, index) =>
      index === 0 ? { url, title: first('appearance_title'), date: first('appearance_date') } : { url },
    ),
    evidence: values('evidence').map((url) => ({ url })),
    reviews: hasReview
      ? [
          {
            url: first('review_url'),
            title: first('review_title'),
            publisher: first('publisher'),
            date: first('reviewed'),
            rating: { ...ratingOf(first('rating')), best: first('rating_best'), worst: first('rating_worst') },
          },
        ]
      : [],
    topics: values('topics').length > 0 ? values('topics') : split(mapping.constants.topics, separators.topics),
    language: first('language'),
    notes,
  };
}

/** Columns of a row that the mapping neither uses nor names as ignored. */
export function unusedColumns(row: Readonly<Record<string, unknown>>, mapping: Mapping): string[] {
  const used = new Set([...Object.values(mapping.columns).flat(), ...mapping.ignore]);
  return Object.keys(row).filter(
    (name) => !used.has(name) && ![...used].some((column) => column.startsWith(`${name}.`)),
  );
}

/** The value of a column; in JSON records `a.b` leads into objects and lists. */
function valueAt(row: Readonly<Record<string, unknown>>, column: string): unknown {
  if (Object.hasOwn(row, column)) return row[column];
  let values: unknown[] = [row];
  for (const part of column.split('.'))
    values = values.flatMap((value) =>
      listOf(
        isNode(value) && Object.hasOwn(value, part)
          ? value[part]
          : Array.isArray(value)
            ? value[Number(part)]
            : undefined,
      ),
    );
  return values;
}

function split(value: unknown, separator: string | RegExp | undefined): unknown[] {
  return listOf(value).flatMap((one) =>
    typeof one === 'string' && separator !== undefined ? one.split(separator) : [one],
  );
}

function ratingOf(value: unknown): { words?: unknown; value?: unknown } {
  return typeof value === 'number' || /^\s*-?\d+(?:[.,]\d+)?\s*$/.test(cleanText(value)) ? { value } : { words: value };
}

/** A kind by its id, or by a word that can only mean a person or a body. */
function kindNamed(words: string): ActorKind | undefined {
  const id = words.replace(/[\s_]+/g, '-').replace('organization', 'organisation');
  const known = actorKinds.find((kind) => kind.id === id)?.id;
  return known ?? (/person|people|individual/.test(words) ? 'person' : words === '' ? undefined : 'organisation');
}
