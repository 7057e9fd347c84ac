import { longText } from './long-text.ts';

/** A member of an object as it stands in the text `jsonText` gives of it. */
export function memberText(name: string, value: unknown): string {
  return JSON.stringify({ [name]: value }, null, 2).slice('{\n'.length, -'\n}'.length);
}

/** A member that is a list of these, in pieces. */
export function listMember(name: string, items: Iterable<unknown>): readonly Uint8Array[] {
  return longText(written(name, items));
}

function itemText(value: unknown): string {
  return JSON.stringify([[value]], null, 2).slice('[\n  [\n'.length, -'\n  ]\n]'.length);
}

function* written(name: string, items: Iterable<unknown>): Generator<string> {
  yield `  ${JSON.stringify(name)}: [`;
  let isEmpty = true;
  for (const item of items) {
    yield isEmpty ? '\n' : ',\n';
    yield itemText(item);
    isEmpty = false;
  }
  yield isEmpty ? ']' : '\n  ]';
}

/** The text `jsonText` gives of an object with these members. */
export function objectOf(members: readonly (string | readonly Uint8Array[])[]): readonly Uint8Array[] {
  const bytes = (text: string) => Buffer.from(text);
  const all = members.flatMap((member, index) => [
    bytes(index === 0 ? '{\n' : ',\n'),
    ...(typeof member === 'string' ? [bytes(member)] : member),
  ]);
  return [...all, bytes('\n}\n')];
}
