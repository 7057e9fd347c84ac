import { searchWords as words } from '../../words/search-words.ts';
import { filterNames, readQuery, writeQuery, type Query } from '../query.ts';
import { element, scripted } from './dom.ts';
import { find, type Found } from './engine.ts';
import { ordered, type Next } from './order.ts';
import { resultItem } from './result.ts';
import { loadIndexes } from './start.ts';

const pageSize = 20;
const form = document.querySelector<HTMLFormElement>('form[data-search-page]')!;
const base = form.dataset['base']!;
const [status, list, more, empty] = ['status', 'results', 'more', 'empty'].map((part) =>
  document.querySelector<HTMLElement>(`[data-search-${part}]`)!,
) as [HTMLElement, HTMLElement, HTMLElement, HTMLElement];
const selects = [...form.querySelectorAll('select')];
let turn = 0;
let filters: Promise<unknown> | undefined;

/** Shows the state the address holds. A later turn makes an earlier one void. */
async function show(): Promise<void> {
  const mine = ++turn;
  const query = readQuery(location.search);
  fillForm(query);
  const waiting = setTimeout(() => (status.textContent = words.working), 300);
  try {
    const { pagefind, names } = await loadIndexes(base);
    await (filters ??= pagefind.filters());
    const found = await find(pagefind, names, query);
    const next = await ordered(pagefind, found.items, query.sort);
    const first = await resultItems(next, query);
    if (mine !== turn) return;
    list.replaceChildren(...first);
    status.textContent =
      found.items.length === 0 ? words.nothing(query.text) : words.found(found.items.length, query.text);
    showCounts(found);
    showMore(found.items.length, next, query);
    empty.replaceChildren(...(found.items.length === 0 ? help(found, query) : []));
  } catch {
    if (mine === turn) status.textContent = words.failed;
  } finally {
    clearTimeout(waiting);
  }
}

function fillForm(query: Query): void {
  const input = form.elements.namedItem('q') as HTMLInputElement;
  if (input !== document.activeElement || query.text !== input.value.trim()) input.value = query.text;
  for (const select of selects) choose(select, query.filters[select.name as 'type'] ?? '');
  (form.elements.namedItem('sort') as HTMLSelectElement).value = query.sort;
  const clear = form.querySelector<HTMLAnchorElement>('[data-search-clear]')!;
  clear.hidden = filterNames.every((name) => query.filters[name] === undefined);
  clear.href = addressOf({ ...query, filters: {} });
}

/** Chooses a value; one that the page does not offer, of which there may be thousands, by its id. */
function choose(select: HTMLSelectElement, value: string): void {
  if (![...select.options].some((option) => option.value === value))
    select.append(element('option', { value, 'data-label': value }, value));
  select.value = value;
}

/** Writes how many results each choice has, and hides choices that lead to nothing. */
function showCounts({ counts }: Found): void {
  for (const option of selects.flatMap((select) => [...select.options])) {
    const filter = option.closest('select')!.name;
    if (option.value === '' || filter === 'sort') continue;
    const count = counts[filter]?.[option.value] ?? 0;
    option.textContent = words.option(option.dataset['label']!, count);
    option.hidden = option.disabled = count === 0 && !option.selected;
  }
}

function showMore(total: number, next: Next, query: Query): void {
  const left = total - list.childElementCount;
  more.replaceChildren();
  if (left <= 0) return;
  const button = element('button', { type: 'button' }, words.more(Math.min(left, pageSize)));
  button.addEventListener('click', () => {
    void resultItems(next, query).then((added) => {
      list.append(...added);
      added[0]?.querySelector('a')?.focus();
      showMore(total, next, query);
    });
  });
  more.append(button);
}

async function resultItems(next: Next, query: Query): Promise<HTMLElement[]> {
  return Promise.all((await next(pageSize)).map((item) => resultItem(item, query)));
}

function help({ nearest }: Found, query: Query): HTMLElement[] {
  const filtered = filterNames.some((name) => query.filters[name] !== undefined);
  const without = element('a', { href: addressOf({ ...query, filters: {} }) }, words.withoutFilters);
  const names = nearest
    .filter(({ entry }) => entry.type !== 'claim')
    .map(({ entry, alias }) =>
      element(
        'li',
        {},
        element('a', { href: `${base}${entry.collection}/${entry.id}/` }, scripted(entry.name)),
        alias ? ' · ' : '',
        scripted(alias ?? ''),
      ),
    );
  return [
    ...(filtered ? [element('p', {}, without)] : []),
    ...(names.length > 0 ? [element('p', {}, words.nearest), element('ul', { class: 'nearest' }, ...names)] : []),
    element('p', {}, element('a', { href: `${base}names/` }, words.toNames)),
  ];
}

function addressOf(query: Query): string {
  return location.pathname + writeQuery(query);
}

function stated(): Query {
  const data = new FormData(form);
  const pairs = [...data].flatMap(([name, value]) =>
    typeof value === 'string' && value !== '' ? [[name, value]] : [],
  );
  return readQuery(new URLSearchParams(pairs).toString());
}

/** Takes the form's state over into the address: a new step of the history, or the same while someone types. */
function go(step: 'push' | 'replace'): void {
  const address = addressOf(stated());
  if (address === location.pathname + location.search) return;
  if (step === 'push') history.pushState(null, '', address);
  else history.replaceState(null, '', address);
  void show();
}

let typing = 0;
form.addEventListener('input', ({ target }) => {
  clearTimeout(typing);
  if (target instanceof HTMLSelectElement) go('push');
  else typing = window.setTimeout(() => go('replace'), 150);
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  clearTimeout(typing);
  go('push');
});
form.addEventListener('click', (event) => {
  const clear = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('[data-search-clear]');
  if (!clear || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.pushState(null, '', clear.href);
  void show();
});
window.addEventListener('popstate', () => void show());
void show();
