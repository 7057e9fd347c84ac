import type { Graph } from './graph.ts';
import { given, withReads, type WithReads } from './reads.ts';

/**
 * The same function, which works only once for each graph: a graph never changes, so what was made of it holds. What it
 * gives is shared by all who ask, who must leave it as it is.
 */
export function perGraph<Value>(make: (graph: Graph) => Value): (graph: Graph) => Value {
  const known = perLastGraph<{ made?: WithReads<Value> }>(() => ({}));
  return (graph) => {
    const own = known(graph);
    return given((own.made ??= withReads(() => make(graph))));
  };
}

/** The same for a function that also takes what it is asked about: it works once for each graph and subject. */
export function perSubject<Subject, Value>(
  make: (graph: Graph, subject: Subject) => Value,
): (graph: Graph, subject: Subject) => Value {
  const known = perLastGraph(() => new Map<Subject, WithReads<Value>>());
  return (graph, subject) => {
    const own = known(graph);
    let made = own.get(subject);
    if (!made) own.set(subject, (made = withReads(() => make(graph, subject))));
    return given(made);
  };
}

/** What belongs to each graph, empty at first. The graph asked about last is the one asked about next, and is found at once. */
function perLastGraph<Own>(empty: () => Own): (graph: Graph) => Own {
  const all = new WeakMap<Graph, Own>();
  let last: Graph | undefined;
  let lastOwn: Own | undefined;
  return (graph) => {
    if (graph === last) return lastOwn!;
    let own = all.get(graph);
    if (!own) all.set(graph, (own = empty()));
    last = graph;
    lastOwn = own;
    return own;
  };
}
