import { expect, it } from 'vitest';
import { ReadLog, type StoredReads } from '../../src/build/read-log.ts';
import { nameOf, readOf } from '../../src/graph/reads.ts';

/** The log of a build in which questions have these answers. */
function logOf(answers: Record<string, string>, last?: ReadLog): ReadLog {
  const stored = last && (JSON.parse(JSON.stringify(last.stored())) as StoredReads);
  return new ReadLog((read) => answers[nameOf(read)] ?? '', stored);
}

const reads = (...names: string[]) => names.map(readOf);

it('knows again what was made of the same answers', () => {
  const first = logOf({ a: '1', b: '1' });
  first.take('page', 'key', reads('a', 'b', 'a'));
  first.take('none', 'nothing', []);
  const next = logOf({ a: '1', b: '1' }, first);
  expect([next.kept('page'), next.kept('none'), next.kept('other')]).toEqual(['key', 'nothing', undefined]);
});

it('forgets what was made of another answer, or of one there is no more', () => {
  const first = logOf({ a: '1', b: '1' });
  first.take('one', '1', reads('a'));
  first.take('two', '2', reads('a', 'b'));
  expect([logOf({ a: '1', b: '2' }, first).kept('one'), logOf({ a: '1', b: '2' }, first).kept('two')]).toEqual([
    '1',
    undefined,
  ]);
  expect(logOf({ b: '1' }, first).kept('one')).toBeUndefined();
});

it('remembers what was kept for the builds to come, and nothing that was not asked for', () => {
  const first = logOf({ a: '1', b: '1' });
  first.take('one', '1', reads('b'));
  first.take('two', '2', reads('a'));
  const second = logOf({ a: '1', b: '1' }, first);
  second.kept('one');
  const third = logOf({ a: '1', b: '1' }, second);
  expect([third.kept('one'), third.kept('two')]).toEqual(['1', undefined]);
  expect(logOf({ a: '1', b: '2' }, second).kept('one')).toBeUndefined();
});
