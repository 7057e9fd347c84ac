import { spawn } from 'node:child_process';
import { childrenTime, treeUse } from './processes.ts';

/** What running a program cost. Processor time and memory are of the whole process tree and only known on Linux. */
export interface Cost {
  seconds: number;
  /** User and system, in seconds. */
  cpu?: number | undefined;
  /** Largest sum of the memory of all processes at one time, in MiB. */
  memory?: number | undefined;
}

/** Where and with which environment a program runs. */
export interface Place {
  cwd?: string;
  env?: Record<string, string>;
}

/** How often the processes are looked at, in milliseconds. */
const interval = 100;

/** Runs Node with these arguments to its end, nothing beside it, and measures. Throws with all it printed when it fails. */
export async function measure(args: readonly string[], { cwd, env }: Place = {}): Promise<Cost & { output: string }> {
  const [cpuBefore, from] = [childrenTime(), performance.now()];
  const child = spawn(process.execPath, args, {
    ...(cwd ? { cwd } : {}),
    env: { ...process.env, NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const chunks: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  let memory: number | undefined;
  const times = new Map<number, number>();
  const look = () => {
    const use = child.pid === undefined ? undefined : treeUse(child.pid);
    if (!use) return;
    memory = Math.max(memory ?? 0, use.memory);
    for (const [pid, time] of use.times) times.set(pid, Math.max(time, times.get(pid) ?? 0));
  };
  const timer = setInterval(look, interval);
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail).on('close', (exit) => done(exit ?? 1));
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - from) / 1000;
  const cpuAfter = childrenTime();
  const output = chunks.join('');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.\n${output.slice(-8000)}`);
  if (cpuBefore === undefined || cpuAfter === undefined) return { seconds, output };
  // What nobody waited for is missing in the first sum, the last moment of each process in the second.
  const cpu = Math.max(cpuAfter - cpuBefore, total(times.values()));
  return { seconds, cpu, memory, output };
}

/** The cost of one program after another. */
export function together(costs: readonly Cost[]): Cost {
  const cpu = costs.flatMap((cost) => cost.cpu ?? []);
  const memory = costs.flatMap((cost) => cost.memory ?? []);
  return {
    seconds: total(costs.map(({ seconds }) => seconds)),
    cpu: cpu.length < costs.length ? undefined : total(cpu),
    memory: memory.length > 0 ? Math.max(...memory) : undefined,
  };
}

function total(numbers: Iterable<number>): number {
  let sum = 0;
  for (const number of numbers) sum += number;
  return sum;
}
