import { spawn } from 'node:child_process';
import { childrenTime, treeMemory } from './processes.ts';

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

/** How often memory is looked at, in milliseconds. */
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
  const sample = () => {
    const now = child.pid === undefined ? undefined : treeMemory(child.pid);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  };
  const timer = setInterval(sample, interval);
  const code = await new Promise<number>((done, fail) => {
    child.on('error', fail).on('close', (exit) => done(exit ?? 1));
  }).finally(() => clearInterval(timer));
  const seconds = (performance.now() - from) / 1000;
  const cpuAfter = childrenTime();
  const output = chunks.join('');
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}.\n${output.slice(-8000)}`);
  const cpu = cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
  return { seconds, cpu, memory, output };
}

/** The cost of one program after another. */
export function together(costs: readonly Cost[]): Cost {
  const sum = (values: readonly (number | undefined)[]) =>
    values.some((value) => value === undefined) ? undefined : values.reduce<number>((all, value) => all + value!, 0);
  const memory = costs.flatMap((cost) => cost.memory ?? []);
  return {
    seconds: sum(costs.map((cost) => cost.seconds)) ?? 0,
    cpu: sum(costs.map((cost) => cost.cpu)),
    memory: memory.length > 0 ? Math.max(...memory) : undefined,
  };
}
