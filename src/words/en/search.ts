/** Words of the interface: search. */
export const search = {};
