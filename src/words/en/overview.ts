import { number } from './number.ts';

/** Words of the interface: timeline, network, map, and the list of all names. */
export const overview = {
  timeline: {
    title: 'Timeline',
    description: 'All events in order, each with the claims made about it and how they were rated.',
    lead: (events: number, claims: number) =>
      `${number(events)} events in order. Each shows the claims about it, ${number(claims)} in all, with what the evidence says of them.`,
    stripTitle: 'Events in order, with their claims',
    stripDescription: (events: number, from: string, to: string) =>
      `${number(events)} events from ${from} to ${to}. The marks above an event are the claims about it by rating. Months with many events are drawn wide, months without any are left out.`,
    columnsTitle: 'Events over time',
    columnsDescription: (columns: number) =>
      `${columns} columns, each as high as its events are many; stretches without any are left out. Each leads to its part of the list.`,
    columnName: (stretch: string, events: number) =>
      `${stretch}: ${events === 1 ? '1 event' : `${number(events)} events`}`,
    columnsLegend: 'Number of events; a column leads to its part of the list.',
    latest: 'The latest events',
    column: (name: string, date: string, claims: string) => `${name}, ${date}, ${claims}`,
    claims: (count: number) => (count === 0 ? 'no claims' : count === 1 ? '1 claim' : `${number(count)} claims`),
    legend: 'Claims by rating',
    unrated: 'Still being checked',
    claimsAbout: (event: string) => `Claims about ${event}`,
    all: 'The whole timeline',
    day: (day: number, month: string) => `${day} ${month}`,
    jump: 'Months',
  },
  network: {
    title: 'Network',
    description: 'All actors of the dataset and the relations between them, each with its sources.',
    lead: (actors: number, relations: number) =>
      `${number(relations)} relations between ${number(actors)} actors. What each rests on stands on the page of the actor.`,
    pictureTitle: 'Actors and their relations',
    pictureDescription: (actors: number, relations: number) =>
      `${number(actors)} actors as marks, ${number(relations)} relations as lines between them. The same relations stand in the list.`,
    cut: (drawn: number, all: number) =>
      `Drawn are ${number(drawn)} of ${number(all)} actors: of those with most relations, the ones related to one another. The list holds all.`,
    legend: 'How to read it',
    person: 'person',
    body: 'group, office or state',
    families: {
      belongs: 'belongs to, leads, founded or speaks for',
      'stands-with': 'backs, is allied with, acts under the name of or is linked to',
      opposes: 'in conflict with',
    },
    disputed: 'disputed by a source or the actor itself',
    list: 'All relations',
    alone: 'Actors without a recorded relation',
    disputedMark: 'disputed',
  },
  map: {
    title: 'Map',
    description: 'Where the events happened, as exactly as the sources say.',
    lead: (events: number) =>
      `${number(events)} events with a known place. Circles mark areas: no place is drawn more exactly than it is known.`,
    pictureDescription: (places: number, countries: readonly string[]) =>
      `${number(places)} ${places === 1 ? 'place' : 'places'} among the outlines of ${countries.join(', ')}. The same places stand in the list.`,
    point: (place: string, events: string) => `${place}, ${events}`,
    events: (count: number) => (count === 1 ? '1 event' : `${number(count)} events`),
    list: 'Places and events',
    near: (place: string) => `Events in and near ${place}`,
    inAndNear: (place: string) => `In and near ${place}`,
    allNear: (events: number, place: string) => `All ${number(events)} events in and near ${place}`,
    listed: (title: string, events: string) => `${title}: ${events}, by place and in order of time.`,
    wide: 'No nearer than the country',
    nowhere: 'Events without a place',
    precision: {
      site: 'exact site',
      district: 'known to the quarter',
      city: 'known to the city',
      area: 'known to the area',
      country: 'known to the country',
    },
    outlines: 'Outlines: Natural Earth, in the public domain.',
  },
  names: {
    title: 'Names A–Z',
    description: 'Every name of every entry in every spelling and script, each leading to its page.',
    lead: (names: number, entries: number) =>
      `${number(names)} names and spellings of ${number(entries)} entries. The articles “al-”, “ال” and “the” are not counted in the order.`,
    jump: 'Letters',
    sources: 'Sources',
    sourcesJump: 'Sources by title',
    numbers: '0–9',
    collections: { actors: 'actor', events: 'event', claims: 'claim', sources: 'source' },
    weak: 'weak',
    weakMeaning: 'A weak name was printed in error, or is used for others too.',
    see: 'see',
  },
};
