import ownLog, { type NodeHandlerConfig } from 'astro/logger/node';

/** What Astro says of one page: where it would write it to, and how long it took. */
const ofOnePage = /├─|└─|^ (?:\p{Cc}\[\d+m)*\(\+/u;

/** Astro's log without a line for each page, of which there may be thousands: a build says how far it is instead. */
export default function log(options?: NodeHandlerConfig): ReturnType<typeof ownLog> {
  const own = ownLog(options);
  return {
    write: (line) => {
      if (line.level !== 'info' || !ofOnePage.test(line.message)) own.write(line);
    },
  };
}
