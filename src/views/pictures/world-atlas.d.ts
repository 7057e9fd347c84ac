/** The outlines of the world, typed by hand: inferred types of a file this large slow every check down. */
declare module 'world-atlas/countries-50m.json' {
  import type { GeometryCollection, Topology } from 'topojson-specification';
  const atlas: Topology<{ countries: GeometryCollection<{ name: string }> }>;
  export default atlas;
}
