import type { Graph } from '../../graph/graph.ts';
import { eventKinds, roles } from '../../schema/event.ts';
import { measures, qualifiers, type Figure } from '../../schema/figure.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { dateView } from '../../views/dates.ts';
import { words } from '../../words/words.ts';
import { note } from './actor.ts';
import { fact, link, marks, plain, section } from './text.ts';

const label = words.exports.markdown;

/** What the page of an event says before its text. */
export function eventBlocks(graph: Graph, id: string): string[] {
  const { data } = graph.get('events', id);
  const time = [data.start, ...(data.end ? [data.end] : [])].map((date) => dateView(date).text).join(' – ');
  return [
    [
      ...fact(label.kind, termOf(eventKinds, data.kind).label),
      ...fact(label.time, time + note(data.time_note)),
      ...fact(label.place, data.place && `${plain(data.place.name)} (${data.place.country})`),
      ...fact(label.partOf, data.part_of && link(graph, 'events', data.part_of)),
      ...fact(label.respondsTo, data.responds_to.map((event) => link(graph, 'events', event)).join(', ')),
    ].join('\n'),
    ...section(
      label.names,
      data.aliases.map(
        ({ name, language, note: hint }) => `- ${plain(name)}${language ? ` (${language})` : ''}${note(hint)}`,
      ),
    ),
    ...section(
      label.participants,
      data.participants.map(
        ({ actor, role, sources, note: hint }) =>
          `- ${termOf(roles, role).label}: ${link(graph, 'actors', actor)}${note(hint)}${marks(sources)}`,
      ),
    ),
    ...section(label.figures, data.figures.map(figureLine)),
  ];
}

function figureLine(figure: Figure): string {
  const { measure, who, value, min, max, qualifier, attributed_to, as_of, sources, superseded } = figure;
  const number = value === undefined ? `${min}–${max}` : String(value);
  const replaced = superseded ? ` ${label.superseded}: ${plain(superseded)}` : '';
  return `- ${termOf(measures, measure).label}: ${`${termOf(qualifiers, qualifier).label} ${number}`.trim()}, ${plain(who)}. ${plain(attributed_to)}, ${dateView(as_of).text}${note(figure.note)}${replaced}${marks(sources)}`;
}
