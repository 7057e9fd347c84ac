import type { Graph } from '../../graph/graph.ts';
import { actorKinds } from '../../schema/actor.ts';
import { relationTypes, type Relation } from '../../schema/relation.ts';
import { termOf } from '../../schema/vocabulary.ts';
import { dateView } from '../../views/dates.ts';
import { words } from '../../words/words.ts';
import { fact, link, marks, plain, section } from './text.ts';

const label = words.exports.markdown;

/** What the page of an actor says before its text. */
export function actorBlocks(graph: Graph, id: string): string[] {
  const { data } = graph.get('actors', id);
  return [
    [
      ...fact(label.kind, termOf(actorKinds, data.kind).label),
      ...fact(label.active, data.active && dateView(data.active).text + note(data.active_note)),
      ...fact(label.sameAs, data.same_as.map((address) => `<${address}>`).join(', ')),
    ].join('\n'),
    ...section(
      label.names,
      data.aliases.map(
        ({ name, language, note: hint }) => `- ${plain(name)}${language ? ` (${language})` : ''}${note(hint)}`,
      ),
    ),
    ...section(
      label.relations,
      data.relations.map((relation) => relationLine(graph, relation)),
    ),
    ...section(
      label.designations,
      data.designations.map(
        ({ by, as, date, sources, note: hint }) =>
          `- ${plain(as)}, ${link(graph, 'actors', by)}, ${dateView(date).text}${note(hint)}${marks(sources)}`,
      ),
    ),
  ];
}

function relationLine(graph: Graph, { type, actor, from, to, sources, disputed, note: hint }: Relation): string {
  const period = [from, to].map((date) => (date ? dateView(date).text : '')).join(' – ');
  const doubt = disputed ? ` ${label.disputed}: ${plain(disputed)}` : '';
  return `- ${termOf(relationTypes, type).label}: ${link(graph, 'actors', actor)}${from || to ? ` (${period})` : ''}${note(hint)}${doubt}${marks(sources)}`;
}

/** A remark behind a line. */
export function note(text: string | undefined): string {
  return text ? `. ${plain(text)}` : '';
}
