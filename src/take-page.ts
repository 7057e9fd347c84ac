import { handedOver } from './build/hand-over.ts';

/** Has the build write the page at a path, if it is one that writes pages itself; tells whether it does. */
export function takePage(pathname: string, html: string): boolean {
  return handedOver.takePage?.(pathname, html) ?? false;
}
