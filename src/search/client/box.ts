import { searchWords as words } from '../../words/search-words.ts';
import { lookup } from '../lookup.ts';
import { element } from './dom.ts';
import { find } from './engine.ts';
import { loadIndexes, loadNames } from './start.ts';
import { group, nameOption, option, textOption } from './suggestion.ts';

/**
 * The suggestions of the search box: an editable combobox with a listbox, after the pattern of the
 * WAI-ARIA Authoring Practices. Focus stays in the input; arrows move, Enter opens, Escape closes,
 * clears and at last leads back to where the reader was. Loaded when the box is first touched.
 */
const form = document.querySelector<HTMLFormElement>('form[data-search-box]')!;
const input = form.elements.namedItem('q') as HTMLInputElement;
const { base = '/' } = form.dataset;
const panel = element('div', {
  class: 'suggestions',
  id: 'suggestions',
  role: 'listbox',
  'aria-label': words.suggestions,
  hidden: '',
});
const status = element('p', { class: 'visually-hidden', role: 'status' });
form.append(panel, status);
for (const [name, value] of Object.entries({
  ...{ role: 'combobox', 'aria-autocomplete': 'list', 'aria-expanded': 'false', 'aria-controls': panel.id },
  autocomplete: 'off',
}))
  input.setAttribute(name, value);

let active = -1;
let turn = 0;
/** Timer of the suggestions for what is just being typed. */
let typing = 0;
// The listener in the page saw the first focus and noted where it came from.
let cameFrom = (form as HTMLFormElement & { cameFrom?: Element | null }).cameFrom ?? null;
const options = () => [...panel.querySelectorAll<HTMLAnchorElement>('[role=option]')];

async function suggest(): Promise<void> {
  const mine = ++turn;
  const text = input.value.trim();
  if (text === '') return close();
  const hits = lookup(await loadNames(base), text, 5);
  if (mine !== turn) return;
  // The full titles of claims come with the texts.
  render(
    text,
    hits.flatMap((hit) => (hit.entry.type === 'claim' ? [] : [nameOption(hit, hit.entry.name)])),
    [],
  );
  const indexes = await loadIndexes(base);
  const { items } = await find(indexes.pagefind, indexes.names, { text, filters: {}, sort: 'relevance' });
  const named = items.filter(({ hit }) => hit).slice(0, 5);
  const others = items.filter(({ hit }) => !hit).slice(0, 5);
  const pages = await Promise.all([...named, ...others].map(({ result }) => result.data()));
  if (mine !== turn) return;
  const names = named.map(({ hit }, at) => nameOption(hit!, pages[at]!.meta['title'] ?? hit!.entry.name));
  render(text, names, pages.slice(named.length).map(textOption));
}

function render(text: string, named: HTMLElement[], found: HTMLElement[]): void {
  const all = option(
    `${form.getAttribute('action')!}?${new URLSearchParams({ q: text })}`,
    [words.all(text)].map((line) => element('span', { class: 'suggestion-all' }, line)),
  );
  panel.replaceChildren(
    ...group('suggested-names', words.names, named),
    ...group('suggested-texts', words.texts, found),
    all,
  );
  options().forEach((line, at) => (line.id = `suggestion-${at}`));
  const count = named.length + found.length;
  status.textContent = count === 0 ? words.noSuggestion : words.suggested(count);
  panel.hidden = false;
  input.setAttribute('aria-expanded', 'true');
  move(Math.min(active, options().length - 1));
}

function move(to: number): void {
  active = to;
  options().forEach((line, at) => line.setAttribute('aria-selected', String(at === active)));
  const line = options()[active];
  if (line) input.setAttribute('aria-activedescendant', line.id);
  else input.removeAttribute('aria-activedescendant');
  line?.scrollIntoView({ block: 'nearest' });
}

function close(): void {
  turn += 1;
  // Otherwise the list would open again for the last letter.
  clearTimeout(typing);
  panel.hidden = true;
  input.setAttribute('aria-expanded', 'false');
  move(-1);
}

function escape(): void {
  if (!panel.hidden) return close();
  if (input.value !== '') return void (input.value = '');
  input.blur();
  if (cameFrom instanceof HTMLElement && cameFrom.isConnected) cameFrom.focus();
}

function pressed(event: KeyboardEvent): void {
  const last = options().length - 1;
  if (event.key === 'Escape') escape();
  else if (event.key === 'ArrowDown' && panel.hidden) return void suggest();
  else if (event.key === 'ArrowDown') move(active >= last ? -1 : active + 1);
  else if (event.key === 'ArrowUp' && !panel.hidden) move(active < 0 ? last : active - 1);
  else if (event.key === 'Enter' && options()[active]) options()[active]!.click();
  else return;
  event.preventDefault();
}

input.addEventListener('input', () => {
  active = -1;
  clearTimeout(typing);
  typing = window.setTimeout(() => void suggest(), 40);
});
input.addEventListener('keydown', (event) => {
  if (!event.isComposing) pressed(event);
});
form.addEventListener('focusin', ({ relatedTarget }) => {
  if (relatedTarget instanceof Element && !form.contains(relatedTarget)) cameFrom = relatedTarget;
  void loadNames(base);
});
form.addEventListener('focusout', ({ relatedTarget }) => {
  if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) close();
});
// A press on a suggestion must not take the focus away and close the list before it is a click.
panel.addEventListener('mousedown', (event) => event.preventDefault());
void loadNames(base);
if (input.value !== '' && document.activeElement === input) void suggest();
