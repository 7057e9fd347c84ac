import { readdirSync, readFileSync } from 'node:fs';

/** What Linux tells of a process in `/proc/PID/stat`, in seconds. */
export interface ProcessStat {
  parent: number;
  /** Its own processor time. */
  own: number;
  /** Processor time of all its children that it has waited for, theirs included. */
  children: number;
}

/** Reads a line of `/proc/PID/stat`, whose second field is a name that may hold spaces and brackets. */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const field = (number: number) => Number(fields[number - 3]);
  return {
    parent: field(4),
    own: (field(14) + field(15)) / ticksPerSecond,
    children: (field(16) + field(17)) / ticksPerSecond,
  };
}

/** The unit of `/proc`, the same on every Linux that Node runs on. */
const ticksPerSecond = 100;

/** Memory a process holds, in MiB, from its `/proc/PID/status`; a process that is ending holds none. */
export function residentMemory(status: string): number {
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) / 1024;
}

/** A process and all below it, from the parent of each. */
export function treeOf(root: number, parents: ReadonlyMap<number, number>): number[] {
  const tree = [root];
  const children = Map.groupBy(parents.keys(), (pid) => parents.get(pid)!);
  for (const pid of tree) tree.push(...(children.get(pid) ?? []));
  return tree;
}

/** What a process tree uses at one time. */
export interface TreeUse {
  /** Memory in MiB; what processes share counts for each. */
  memory: number;
  /** Processor time of each process so far. */
  times: Map<number, number>;
}

/** What a process and all below it use now. Nothing outside of Linux. */
export function treeUse(root: number): TreeUse | undefined {
  if (process.platform !== 'linux') return undefined;
  const stats = new Map<number, ProcessStat>();
  for (const name of readdirSync('/proc')) {
    const line = /^\d+$/.test(name) && readOf(name, 'stat');
    if (line) stats.set(Number(name), parseStat(line));
  }
  const tree = treeOf(root, new Map([...stats].map(([pid, { parent }]) => [pid, parent])));
  return {
    memory: tree.reduce((sum, pid) => sum + residentMemory(readOf(pid, 'status')), 0),
    times: new Map(tree.map((pid) => [pid, stats.get(pid)?.own ?? 0])),
  };
}

/** Processor time, user and system, of the processes below this one that have ended and were waited for. Nothing outside of Linux. */
export function childrenTime(): number | undefined {
  return process.platform === 'linux' ? parseStat(readOf('self', 'stat')).children : undefined;
}

/** A file of `/proc`; empty when the process has ended meanwhile. */
function readOf(pid: string | number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
