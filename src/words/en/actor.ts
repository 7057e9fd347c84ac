/** Words of the interface: the page of an actor. */
export const actor = {
  crumb: 'Actors',
  active: 'Active',
  lived: 'Lived',
  names: 'Names',
  weak: 'printed in error, or used for others too',
  inLetters: (language: string, script: string) => `${language} in ${script} letters`,
  designations: 'Designations',
  designationsLead: 'A designation is the act of the authority named, not a finding of this site.',
  designated: 'Designations it made',
  by: 'by',
  of: 'of',
  relations: 'Relations to others',
  disputed: 'disputed',
  since: (date: string) => `since ${date}`,
  until: (date: string) => `until ${date}`,
  egoTitle: (name: string) => `Relations of ${name}`,
  egoDescription: (count: number) =>
    `A line to each of the ${count === 1 ? 'one actor' : `${count} actors`} in the list of relations.`,
  events: 'In events',
  made: 'Claims it made',
  about: 'Claims about it',
};
