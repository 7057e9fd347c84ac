import { perGraph } from '../graph/per-graph.ts';
import { words } from '../words/words.ts';
import type { EventLink } from './event-links.ts';
import { pathHref } from './link.ts';
import { listPages, type ListPage } from './list-page.ts';
import { excerptSize } from './excerpt.ts';
import { byPlace, eventExcerpt, placePath } from './map-lists.ts';
import { spotsByRegion, unplaced } from './map-spots.ts';
import { namedOf } from './map.ts';
import type { Group } from './paging.ts';

/** A list of events that the map page names only a few of. */
export interface PlaceList {
  /** Last part of its address. */
  id: string;
  pages: ListPage<Group<EventLink>>[];
}

/** Every list of events at a spot of the map, or on no map, that the map page does not give whole. */
export const placeLists = perGraph((graph): PlaceList[] => {
  const spots = spotsByRegion(graph).flat();
  const most = namedOf(spots.reduce((sum, { events }) => sum + events.length, 0));
  const { wide, nowhere, near } = words.overview.map;
  const others = unplaced(graph);
  return [
    ...spots
      .filter(({ events }) => events.length > most)
      .map(({ mark, events }) =>
        placeList(
          mark.id,
          near(mark.label),
          byPlace(graph, events).map(({ name, events: own }, index) => ({
            id: `at-${index + 1}`,
            label: name,
            items: own,
          })),
        ),
      ),
    ...(['wide', 'nowhere'] as const)
      .filter((id) => others[id].length > excerptSize)
      .map((id) => {
        const label = { wide, nowhere }[id];
        const { items } = eventExcerpt(graph, others[id], id, Infinity);
        return placeList(id, label, [{ id: 'events', label, items }]);
      }),
  ];
});

function placeList(id: string, title: string, groups: Group<EventLink>[]): PlaceList {
  const all = groups.reduce((sum, { items }) => sum + items.length, 0);
  const { title: map, events } = words.overview.map;
  const trail = [{ label: map, href: pathHref('map/') }];
  const frame = { title, description: words.overview.map.listed(title, events(all)), path: placePath(id), trail };
  return { id, pages: listPages(frame, groups, 250) };
}
