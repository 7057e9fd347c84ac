import { phases } from './claimbook.ts';
import type { Built } from './contestant.ts';
import { median, per, ratio, shown, table } from './figures.ts';
import type { Cost } from './measure.ts';

/** What one contestant's builds of a dataset came to: the medians of the rounds. */
export interface Result extends Built {
  name: string;
}

/** The medians of some builds of the same. */
export function resultOf(name: string, rounds: readonly Built[]): Result {
  const of = (value: (built: Built) => number | undefined) => median(rounds.map(value));
  return {
    name,
    ...costOf(rounds),
    files: of((built) => built.files) ?? 0,
    pages: of((built) => built.pages) ?? 0,
    size: of((built) => built.size) ?? 0,
    phases: Object.fromEntries(
      phases.flatMap((phase) => {
        const seconds = of((built) => built.phases[phase]);
        return seconds === undefined ? [] : [[phase, seconds]];
      }),
    ),
  };
}

/** The medians of what some runs of the same cost. */
export function costOf(runs: readonly Cost[]): Cost {
  return {
    seconds: median(runs.map(({ seconds }) => seconds)) ?? 0,
    cpu: median(runs.map(({ cpu }) => cpu)),
    memory: median(runs.map(({ memory }) => memory)),
  };
}

/** What each cost and gave. */
export function costs(results: readonly Result[]): string {
  return table(
    ['', 'wall s', 'CPU s', 'memory MiB', 'pages', 'files', 'output MiB', 'CPU ms/page', 'output KiB/page'],
    results.map(({ name, seconds, cpu, memory, pages, files, size }) => [
      name,
      shown(seconds),
      shown(cpu),
      shown(memory, 0),
      `${pages}`,
      `${files}`,
      shown(size),
      shown(per(cpu && cpu * 1000, pages)),
      shown(per(size * 1024, pages)),
    ]),
  );
}

/** Seconds of the parts of a build, as far as they are known; where only the text index is, `render` is all else. */
export function parts(results: readonly Result[]): string {
  return table(
    ['seconds of', ...phases],
    results.map((result) => [result.name, ...phases.map((phase) => shown(result.phases[phase]))]),
  );
}

/** How many times the other's cost the first one's is. */
export function ratios(pairs: readonly (readonly [Result, Result])[]): string {
  return table(
    ['', 'wall', 'CPU', 'memory', 'output', 'CPU/page', 'output/page'],
    pairs.map(([a, b]) => [
      `${a.name} : ${b.name}`,
      ratio(a.seconds, b.seconds),
      ratio(a.cpu, b.cpu),
      ratio(a.memory, b.memory),
      ratio(a.size, b.size),
      ratio(per(a.cpu, a.pages), per(b.cpu, b.pages)),
      ratio(per(a.size, a.pages), per(b.size, b.pages)),
    ]),
  );
}

/** What datasets of different size cost, together and for each entry; `growth` sets its processor time beside that in the first of them. */
export function growth(sizes: readonly Sized[]): string {
  const rows = [...Map.groupBy(sizes, ({ name }) => name).values()].flatMap((same) =>
    same.map(({ name, entries, seconds, cpu, memory }) => [
      name,
      `${entries}`,
      shown(seconds),
      shown(cpu),
      shown(memory, 0),
      shown(per(seconds * 1000, entries), 2),
      shown(per(cpu && cpu * 1000, entries), 2),
      ratio(per(cpu, entries), per(same[0]?.cpu, same[0]?.entries ?? 0)),
    ]),
  );
  return table(['', 'entries', 'wall s', 'CPU s', 'memory MiB', 'wall ms/entry', 'CPU ms/entry', 'growth'], rows);
}

/** What something of this name cost with so many entries. */
export interface Sized extends Cost {
  name: string;
  entries: number;
}
