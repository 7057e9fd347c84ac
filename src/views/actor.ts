import type { Graph } from '../graph/graph.ts';
import { actorKinds } from '../schema/actor.ts';
import type { Correction } from '../schema/page.ts';
import { termOf } from '../schema/vocabulary.ts';
import { words } from '../words/words.ts';
import { nameLists, type NameLists } from './alternative-names.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import { dateView, type DateView } from './dates.ts';
import { designated, designations, designationsBy, type DesignationGroup } from './designations.ts';
import { eventRoles, participations, type EventRole } from './participation.ts';
import { egoPicture, type EgoNeighbour, type EgoPicture } from './pictures/ego.ts';
import type { Excerpt } from './excerpt.ts';
import { claimsIn, type RatedClaims } from './rated-claims.ts';
import { neighbours, relationGroups, relationsOf, type RelationView } from './relations.ts';
import { sourceList, type SourceItem, type SourceRef } from './source-list.ts';
import { waysTo } from './ways.ts';

/** A picture of relations with its words; `cut` says that not all are drawn. */
export interface EgoView extends EgoPicture {
  title: string;
  description: string;
  cut?: string;
}

/** What the page of an actor says. */
export interface ActorView extends NameLists {
  name: string;
  kind: string;
  /** Whether it is a single human being. */
  person: boolean;
  summary: string;
  active?: DateView;
  activeNote?: string;
  /** Pages elsewhere about the same actor, by the name of their host. */
  sameAs: { href: string; label: string }[];
  designations: DesignationGroup;
  designated: DesignationGroup;
  relations: Excerpt<{ label: string; relations: (RelationView & { refs: SourceRef[] })[] }>;
  /** The relations as a picture, as many as can be told apart; absent when there are none. */
  ego?: EgoView;
  events: Excerpt<EventRole>;
  made: Excerpt<RatedClaims>;
  about: Excerpt<RatedClaims>;
  corrections: readonly Correction[];
  sources: SourceItem[];
  backlinks: BacklinkGroup[];
  /** Path of the page below the base. */
  path: string;
  file: string;
}

/** Most neighbours that are drawn. */
const mostNeighbours = 24;

/** The page of an actor. Throws `RangeError` when there is none with this id. */
export function actorView(graph: Graph, id: string): ActorView {
  const { data, file } = graph.get('actors', id);
  const ways = waysTo(graph, `actors/${id}`);
  const relations = relationsOf(graph, id, ways);
  const made = designationsBy(graph, ways);
  const part = participations(graph, ways);
  const elsewhere = [
    ...relations.items,
    ...part.items.flatMap(({ roles }) => roles),
    ...made.items.map(({ designation }) => designation),
  ].flatMap(({ sources }) => sources);
  const { items, refs } = sourceList(graph, 'actors', id, elsewhere);
  return {
    name: data.name,
    kind: termOf(actorKinds, data.kind).label,
    person: data.kind === 'person',
    summary: data.summary,
    ...nameLists(data.aliases),
    ...(data.active ? { active: dateView(data.active) } : {}),
    ...(data.active_note ? { activeNote: data.active_note } : {}),
    sameAs: data.same_as.map((href) => ({ href, label: new URL(href).hostname.replace(/^www\./, '') })),
    designations: designations(graph, data.designations, refs),
    designated: designated(graph, made, refs),
    relations: {
      ...relations,
      items: relationGroups(relations.items).map(({ label, relations: group }) => ({
        label,
        relations: group.map((relation) => ({ ...relation, refs: refs(relation.sources) })),
      })),
    },
    ...ego(data.name, neighbours(relations.items)),
    events: { ...part, items: eventRoles(graph, part.items, refs) },
    made: claimsIn(graph, ways, 'claimants[]'),
    about: claimsIn(graph, ways, 'about.actors[]'),
    corrections: data.corrections,
    sources: items,
    backlinks: backlinkGroups(graph, ways),
    path: `actors/${id}/`,
    file,
  };
}

function ego(name: string, around: readonly EgoNeighbour[]): Pick<ActorView, 'ego'> {
  if (around.length === 0) return {};
  const shown = around.slice(0, mostNeighbours);
  const { egoTitle, egoDescription, egoCut } = words.actor;
  const cut = shown.length < around.length ? egoCut(shown.length) : undefined;
  return {
    ego: {
      ...egoPicture(name, shown),
      title: egoTitle(name),
      description: cut ?? egoDescription(shown.length),
      ...(cut ? { cut } : {}),
    },
  };
}
