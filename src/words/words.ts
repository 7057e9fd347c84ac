import { actor } from './en/actor.ts';
import { claim } from './en/claim.ts';
import { dates } from './en/dates.ts';
import { event } from './en/event.ts';
import { exports } from './en/exports.ts';
import { imports } from './en/imports.ts';
import { layout } from './en/layout.ts';
import { lists } from './en/lists.ts';
import { overview } from './en/overview.ts';
import { paging } from './en/paging.ts';
import { prose } from './en/prose.ts';
import { search } from './en/search.ts';
import { source } from './en/source.ts';

/** Every word of the interface, in the language of the site. A translation is another folder beside `en/` of the same shape. */
export const words = {
  actor,
  claim,
  dates,
  event,
  exports,
  imports,
  layout,
  lists,
  overview,
  paging,
  prose,
  search,
  source,
};
