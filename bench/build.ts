import { claimbook } from './claimbook.ts';
import { buildOnce, type Built } from './contestant.ts';
import { countOf, editOneClaim, madeUp, tell } from './dataset.ts';
import { peer, type PeerName } from './peers.ts';
import { costs, growth, parts, ratios, resultOf, type Result, type Sized } from './report.ts';

interface Options {
  entries: string[];
  peer: PeerName[];
  rounds: string;
  seed: string;
  rebuild?: true;
}

/**
 * Measures building the made-up dataset, clean, by Claimbook and by the peers in turn: cost, output, and how many
 * times the peer's cost Claimbook's is. With several sizes also how the cost of an entry grows with their number.
 */
export async function benchBuild({ entries, peer: peers, rounds, seed, rebuild }: Options): Promise<void> {
  const all: Sized[] = [];
  for (const count of entries.map(countOf)) {
    const content = madeUp(count, Number(seed));
    const results = await buildsOf(content, peers, countOf(rounds), rebuild ?? false);
    console.log(`\n${count} entries, seed ${seed}, medians of ${rounds}\n\n${costs(results)}\n\n${parts(results)}`);
    const [first, ...others] = results as [Result, ...Result[]];
    if (others.length > 0) console.log(`\n${ratios(others.map((other) => pair(first, other)))}`);
    all.push(...results.map((result) => ({ ...result, entries: count })));
  }
  if (entries.length > 1) console.log(`\n${growth(all)}`);
}

const rebuildName = 'rebuild';

/** Claimbook is compared with each peer; a rebuild is compared with the clean build. */
function pair(first: Result, other: Result): readonly [Result, Result] {
  return other.name === rebuildName ? [other, first] : [first, other];
}

/** Builds in turn, so that what else the machine does befalls all of them alike. */
async function buildsOf(content: string, peers: PeerName[], rounds: number, rebuild: boolean): Promise<Result[]> {
  const contestants = [claimbook(content), ...peers.map((name) => peer(name, content))];
  for (const contestant of contestants) await contestant.prepare();
  const builds = new Map<string, Built[]>();
  const keep = (name: string, round: number, built: Built) => {
    tell(`round ${round}, ${name}`, built);
    builds.set(name, [...(builds.get(name) ?? []), built]);
  };
  for (let round = 1; round <= rounds; round++)
    for (const [at, contestant] of contestants.entries()) {
      keep(contestant.name, round, await buildOnce(contestant));
      if (at > 0 || !rebuild) continue;
      const restore = editOneClaim(content);
      keep(rebuildName, round, await buildOnce(contestant, true).finally(restore));
    }
  return [...builds].map(([name, some]) => resultOf(name, some));
}
