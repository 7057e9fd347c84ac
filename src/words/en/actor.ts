/** Words of the interface: actor. */
export const actor = {};
