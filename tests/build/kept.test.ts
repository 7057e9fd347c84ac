import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { generate } from '../../bench/generate.ts';
import { seeded } from '../../bench/random.ts';
import { ReadLog } from '../../src/build/read-log.ts';
import { corpusOf, type Corpus } from '../../src/exports/corpus.ts';
import { machineFiles } from '../../src/exports/files/machine-files.ts';
import { actorJsonLd } from '../../src/exports/json-ld/actor.ts';
import { claimJsonLd, sourceJsonLd } from '../../src/exports/json-ld/claim.ts';
import { eventJsonLd } from '../../src/exports/json-ld/event.ts';
import { embedPages } from '../../src/exports/site/embed-page.ts';
import { digestOfRead } from '../../src/graph/read-digests.ts';
import { withReads } from '../../src/graph/reads.ts';
import { readContent } from '../../src/reader/content.ts';
import { searchMeta } from '../../src/search/meta.ts';
import { actorView } from '../../src/views/actor.ts';
import { claimView } from '../../src/views/claim.ts';
import { eventView } from '../../src/views/event.ts';
import { hubs, referencesPath } from '../../src/views/references.ts';
import { referencePages } from '../../src/views/reference-pages.ts';
import { sourceView } from '../../src/views/source.ts';
import { editAtRandom } from '../site/edits.ts';

const content = mkdtempSync(join(tmpdir(), 'claimbook-kept-'));
afterAll(() => rmSync(content, { recursive: true }));

/** All that a build keeps if nothing it was made of has changed, by name. */
function* keepable(corpus: Corpus): Generator<[string, () => unknown]> {
  const { graph } = corpus;
  for (const { id } of graph.all('claims'))
    yield [`claims/${id}`, () => [claimView(graph, id), claimJsonLd(graph, id), searchMeta(graph, 'claims', id)]];
  for (const { id } of graph.all('events'))
    yield [`events/${id}`, () => [eventView(graph, id), eventJsonLd(graph, id), searchMeta(graph, 'events', id)]];
  for (const { id } of graph.all('actors'))
    yield [`actors/${id}`, () => [actorView(graph, id), actorJsonLd(graph, id), searchMeta(graph, 'actors', id)]];
  for (const { id } of graph.all('sources'))
    yield [`sources/${id}`, () => [sourceView(graph, id), sourceJsonLd(graph, id), searchMeta(graph, 'sources', id)]];
  for (const key of hubs(graph)) yield [referencesPath(key), () => referencePages(graph, key)];
  for (const { path, body } of machineFiles(corpus)) yield [path, body];
  for (const { path, body } of embedPages(graph, ['/a.css'])) yield [path, body];
}

it('what is kept after random edits is what would be made anew', { timeout: 120_000 }, async () => {
  generate(content, 120);
  const chance = seeded(11);
  let log: ReadLog | undefined;
  let kept = 0;
  let made = 0;
  for (let round = 0; round < 40; round++) {
    const edit = round === 0 ? 'nothing' : editAtRandom(content, chance);
    const corpus = corpusOf(await readContent(content));
    const next: ReadLog = new ReadLog((read) => digestOfRead(corpus.graph, read), log?.stored());
    for (const [name, make] of keepable(corpus)) {
      const { value, reads } = withReads(() => JSON.stringify(make()));
      const known = next.kept(name);
      if (known === undefined) {
        next.take(name, value, reads);
        made += 1;
      } else {
        expect(known, `${name} after ${edit}`).toBe(value);
        kept += 1;
      }
    }
    log = next;
  }
  // Most stays as it was, or nothing is saved.
  expect(kept).toBeGreaterThan(4 * made);
});
