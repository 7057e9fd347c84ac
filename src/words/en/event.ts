/** Words of the interface: event. */
export const event = {};
