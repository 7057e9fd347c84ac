import type { Graph } from '../graph/graph.ts';
import { actorKinds } from '../schema/actor.ts';
import type { Correction } from '../schema/page.ts';
import { termOf } from '../schema/vocabulary.ts';
import { nameLists, type NameLists } from './alternative-names.ts';
import { backlinkGroups, type BacklinkGroup } from './backlinks.ts';
import { dateView, type DateView } from './dates.ts';
import { designated, designations, designationsBy, type DesignationGroup } from './designations.ts';
import { eventRoles, participations, type EventRole } from './participation.ts';
import { egoPicture, type EgoPicture } from './pictures/ego.ts';
import { byRating, claimsNaming, type RatedClaims } from './rated-claims.ts';
import { neighbours, relationGroups, relationsOf, type RelationView } from './relations.ts';
import { sourceList, type SourceItem, type SourceRef } from './source-list.ts';

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
  relations: { label: string; relations: (RelationView & { refs: SourceRef[] })[] }[];
  /** The relations as a picture; absent when there are none. */
  ego?: EgoPicture;
  neighbours: number;
  events: EventRole[];
  made: RatedClaims[];
  about: RatedClaims[];
  corrections: readonly Correction[];
  sources: SourceItem[];
  backlinks: BacklinkGroup[];
  /** Path of the page below the base. */
  path: string;
  file: string;
}

/** The page of an actor. Throws `RangeError` when there is none with this id. */
export function actorView(graph: Graph, id: string): ActorView {
  const { data, file } = graph.get('actors', id);
  const relations = relationsOf(graph, id);
  const made = designationsBy(graph, id);
  const part = participations(graph, id);
  const elsewhere = [...relations, ...part, ...made.map((one) => one.designation)].flatMap((one) => one.sources);
  const { items, refs } = sourceList(graph, 'actors', id, elsewhere);
  const around = neighbours(relations);
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
    relations: relationGroups(relations).map(({ label, relations: group }) => ({
      label,
      relations: group.map((relation) => ({ ...relation, refs: refs(relation.sources) })),
    })),
    ...(around.length > 0 ? { ego: egoPicture(data.name, around) } : {}),
    neighbours: around.length,
    events: eventRoles(graph, part, refs),
    made: byRating(graph, claimsNaming(graph, `actors/${id}`, ['claimants[]'])),
    about: byRating(graph, claimsNaming(graph, `actors/${id}`, ['about.actors[]'])),
    corrections: data.corrections,
    sources: items,
    backlinks: backlinkGroups(graph, `actors/${id}`),
    path: `actors/${id}/`,
    file,
  };
}
