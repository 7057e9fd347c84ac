import type { Organization, Person, Thing, WithContext } from 'schema-dts';
import type { Graph } from '../../graph/graph.ts';
import type { Actor } from '../../schema/actor.ts';
import { dayText, isMoment } from '../../schema/date.ts';
import type { Correction } from '../../schema/page.ts';
import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { pageAddress } from '../address.ts';

/** Where the rules of the site are written, as schema.org policies name them. */
export const policies = {
  publishingPrinciples: canonicalUrl('methodology/'),
  correctionsPolicy: canonicalUrl('corrections/'),
} as const;

/** Who publishes the site. */
export const publisher = {
  '@type': 'Organization',
  '@id': canonicalUrl('#publisher'),
  name: site.publisher.name,
  email: site.publisher.email,
  url: canonicalUrl(''),
  ...policies,
} as const satisfies Organization;

/** A node as a document of its own. */
export function withContext<T extends Thing & object>(node: T): WithContext<T> {
  return { '@context': 'https://schema.org', ...node } as WithContext<T>;
}

/** The schema.org type of an actor: everything but a person is some kind of organization. */
export function actorType(kind: Actor['kind']) {
  return actorTypes[kind];
}

const actorTypes = {
  person: 'Person',
  'armed-group': 'Organization',
  coalition: 'Organization',
  state: 'GovernmentOrganization',
  government: 'GovernmentOrganization',
  'government-body': 'GovernmentOrganization',
  'military-command': 'GovernmentOrganization',
  'political-bloc': 'Organization',
  monitor: 'NGO',
  media: 'NewsMediaOrganization',
  organisation: 'Organization',
} as const satisfies Record<Actor['kind'], string>;

/** An actor as others name it: type, name, page, and where else it is described. */
export function actorNode(graph: Graph, id: string): Person | Organization {
  const { name, kind, same_as } = graph.get('actors', id).data;
  const page = pageAddress('actors', id);
  return {
    '@type': actorType(kind),
    '@id': `${page}#actor`,
    name,
    url: page,
    ...(same_as.length > 0 ? { sameAs: same_as } : {}),
  } as Person | Organization;
}

/**
 * First and last day or moment of an EDTF date in ISO 8601. schema.org has no form for doubt: marks of it are left out,
 * and the page keeps them. An open end has no text.
 */
export function isoBounds(edtf: string): { from?: string; to?: string } {
  const [from = '', to] = edtf.split('/');
  const iso = (text: string): string | undefined =>
    text === '..' || text === '' ? undefined : isMoment(text) ? text : dayText(text);
  const [start, end] = [iso(from), to === undefined ? undefined : iso(to)];
  return { ...(start ? { from: start } : {}), ...(end ? { to: end } : {}) };
}

/** Corrections of an entry as schema.org `correction`; empty when there are none. */
export function correctionNodes(corrections: readonly Correction[], page: string) {
  if (corrections.length === 0) return {};
  return {
    dateModified: corrections
      .map(({ date }) => date)
      .sort()
      .at(-1)!,
    correction: corrections.map(({ date, what, why }, index) => ({
      '@type': 'CorrectionComment' as const,
      '@id': `${page}#correction-${index + 1}`,
      datePublished: date,
      text: `${what} ${why}`,
    })),
  };
}
