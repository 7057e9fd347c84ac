import { handedOver } from './build/hand-over.ts';

/** Has the build write the page at a path, given in pieces, if it is one that writes pages itself; tells whether it does. */
export function takePage(pathname: string, html: readonly string[]): boolean {
  return handedOver.takePage?.(pathname, html) ?? false;
}
