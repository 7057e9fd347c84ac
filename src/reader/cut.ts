import { pathText, type Place } from '../problems/problem.ts';
import type { ContentFile } from './files.ts';
import { splitFrontmatter, type Parts } from './frontmatter.ts';
import { Lines } from './text.ts';
import type { YamlFields } from './yaml-fields.ts';
import { readYaml, type YamlFault } from './yaml.ts';

/** Turns offsets into a place in the file. */
export type ToPlace = (offsets: readonly [number, number], path?: readonly PropertyKey[]) => Place;

/** Where a field of one file stands; for a field that is absent, where its parent stands. */
export type LocateInFile = (path: readonly PropertyKey[], part?: 'key' | 'value') => Place;

/** A file cut into fields and text; offsets count from the start of the file, of its fields, or of its text. */
export interface Cut {
  parts: Omit<Parts, 'body'> & { body: string | undefined };
  inFile: ToPlace;
  inYaml: ToPlace;
  inBody: ToPlace;
}

/** Cuts a file into its parts. A source is fields from beginning to end. */
export function cutFile({ folder, file, text }: ContentFile): Cut {
  const parts =
    folder === 'sources'
      ? { yaml: text, yamlStart: 0, body: undefined, bodyStart: text.length, faults: [] }
      : splitFrontmatter(text);
  let lines: Lines | undefined;
  const from =
    (start: number): ToPlace =>
    (offsets, path = []) => ({
      file,
      path: pathText(path),
      ...(lines ??= new Lines(text)).range(start + offsets[0], start + offsets[1]),
    });
  return { parts, inFile: from(0), inYaml: from(parts.yamlStart), inBody: from(parts.bodyStart) };
}

/** Reads the fields of a file, unless they cannot be told from its text. */
export function readFieldsOf({ parts }: Cut): { fields?: YamlFields; faults: YamlFault[] } | undefined {
  return parts.faults.every((fault) => fault.code === 'frontmatter-twice') ? readYaml(parts.yaml) : undefined;
}

/** Finds the fields of one file. */
export function locateIn({ inYaml }: Cut, fields: YamlFields | undefined): LocateInFile {
  return (path, part) => inYaml(fields?.offsets(path, part) ?? [0, 0], path);
}
