import type { Graph } from './graph.ts';
import { given, withReads, type WithReads } from './reads.ts';

/**
 * The same function, which works only once for each graph: a graph never changes, so what was made of it holds. What it
 * gives is shared by all who ask, who must leave it as it is.
 */
export function perGraph<Value>(make: (graph: Graph) => Value): (graph: Graph) => Value {
  const known = new WeakMap<Graph, WithReads<Value>>();
  return (graph) => {
    let made = known.get(graph);
    if (!made) known.set(graph, (made = withReads(() => make(graph))));
    return given(made);
  };
}

/** The same for a function that also takes what it is asked about: it works once for each graph and subject. */
export function perSubject<Subject, Value>(
  make: (graph: Graph, subject: Subject) => Value,
): (graph: Graph, subject: Subject) => Value {
  const knownOf = new WeakMap<Graph, Map<Subject, WithReads<Value>>>();
  return (graph, subject) => {
    let known = knownOf.get(graph);
    if (!known) knownOf.set(graph, (known = new Map()));
    let made = known.get(subject);
    if (!made) known.set(subject, (made = withReads(() => make(graph, subject))));
    return given(made);
  };
}
