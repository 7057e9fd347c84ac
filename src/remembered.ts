import { handedOver } from './build/hand-over.ts';
import { ReadLog } from './build/read-log.ts';
import { graph } from './content.ts';
import { digestOfRead } from './graph/read-digests.ts';
import { withReads } from './graph/reads.ts';

let log: ReadLog | undefined;

/**
 * What `make` gives for this name: as the last build remembers it, if the code of the site and all that was asked of the
 * dataset for it are as they were, so that it need not be made; else made, and remembered for the next build.
 */
export function remembered(name: string, make: () => string): string {
  const { pageKeys } = handedOver;
  if (!pageKeys) return make();
  const own = (log ??= new ReadLog((read) => digestOfRead(graph, read), pageKeys.last));
  pageKeys.next ??= () => own.stored();
  const known = own.kept(name);
  if (known !== undefined) return known;
  const { value, reads } = withReads(make);
  own.take(name, value, reads);
  return value;
}

/** Something that is made anyway, with its key: remembered under this name, and made of it if it is not. */
export function madeWithKey<Value>(
  name: string,
  make: () => Value,
  keyOf: (value: Value) => string,
): { value: Value; key: string } {
  let made: { value: Value } | undefined;
  const key = remembered(name, () => keyOf((made = { value: make() }).value));
  return { value: made ? made.value : make(), key };
}
