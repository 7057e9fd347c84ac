import type { Graph } from '../../graph/graph.ts';
import { dayText } from '../../schema/date.ts';
import { one, questions, several, type Answers, type Kind } from './questions.ts';

/** Stands where a text is needed and nobody has written it yet. */
export const toBeWritten = 'To be written.';

/** Answers that follow from others: the day of a claim from its event, the language English. */
export function completed(kind: Kind, answers: Answers, graph: Graph): Answers {
  const event = graph.find('events', several(answers, 'about-event')[0] ?? '');
  const date = one(answers, 'date') ?? (kind === 'claim' && event ? dayText(event.data.start) : undefined);
  const language = one(answers, 'language') ?? (kind === 'source' ? 'en' : undefined);
  return { ...answers, ...(date ? { date } : {}), ...(language ? { language } : {}) };
}

/** Questions that must be answered and were not. */
export function missing(kind: Kind, answers: Answers): { flag: string; message: string }[] {
  return questions[kind].filter((question) => question.needed && one(answers, question.flag) === undefined);
}

/** The fields of the new entry, as its schema takes them. */
export function fieldsOf(kind: Kind, answers: Answers): Record<string, unknown> {
  const title = one(answers, 'title');
  const date = one(answers, 'date');
  const type = one(answers, 'type');
  const sources = several(answers, 'source');
  const page = { summary: one(answers, 'summary') ?? toBeWritten, status: 'draft' };
  const aliases = several(answers, 'alias').map((name) => ({ name }));
  switch (kind) {
    case 'claim':
      return filled({
        title,
        claim: one(answers, 'text') ?? `${title?.replace(/\.$/, '')}.`,
        ...page,
        claimants: several(answers, 'claimant'),
        claimed_by: one(answers, 'by') ?? toBeWritten,
        made: date,
        about: filled({ actors: several(answers, 'about-actor'), events: several(answers, 'about-event') }),
        evidence: sources.map((source) => ({ source, stance: 'context', says: toBeWritten })),
        topics: several(answers, 'topic'),
      });
    case 'actor':
      return filled({ name: title, kind: type, ...page, aliases, sources });
    case 'event':
      return filled({ name: title, kind: type, ...page, aliases, start: date, sources });
    case 'source':
      return filled({
        title,
        publisher: one(answers, 'publisher'),
        url: one(answers, 'url'),
        published: date,
        kind: type,
        language: one(answers, 'language'),
      });
  }
}

/** Without fields that hold nothing. */
function filled(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(typeof value === 'object' && Object.keys(value as object).length === 0),
    ),
  );
}
