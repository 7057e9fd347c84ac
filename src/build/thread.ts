import { Worker } from 'node:worker_threads';

/**
 * Starts a thread beside the build, which does not wait for it when it fails elsewhere. `end` is told why no more answers
 * come: what the thread threw, or that it is over.
 */
export function startThread<Answer>(
  program: URL,
  given: unknown,
  { answer, end }: { answer: (answer: Answer) => void; end: (reason: Error) => void },
): Worker {
  const worker = new Worker(program, { workerData: given });
  worker.unref();
  worker.on('message', answer);
  worker.on('error', end);
  worker.on('exit', () => end(new Error('The thread ended early.')));
  return worker;
}
