import type { Graph } from './graph.ts';

/**
 * The same function, which works only once for each graph: a graph never changes, so what was made of it holds. What it
 * gives is shared by all who ask, who must leave it as it is.
 */
export function perGraph<Value>(make: (graph: Graph) => Value): (graph: Graph) => Value {
  const known = new WeakMap<Graph, { value: Value }>();
  return (graph) => {
    let made = known.get(graph);
    if (!made) known.set(graph, (made = { value: make(graph) }));
    return made.value;
  };
}

/** The same for a function that also takes what it is asked about: it works once for each graph and subject. */
export function perSubject<Subject, Value extends object | string>(
  make: (graph: Graph, subject: Subject) => Value,
): (graph: Graph, subject: Subject) => Value {
  const knownOf = perGraph(() => new Map<Subject, Value>());
  return (graph, subject) => {
    const known = knownOf(graph);
    let made = known.get(subject);
    if (made === undefined) known.set(subject, (made = make(graph, subject)));
    return made;
  };
}
