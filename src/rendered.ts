/** What has been rendered in this build for all pages, by name. */
const known = new Map<string, string>();

/**
 * HTML that is the same on all pages, by name: of the first page that asks. While pages are written, in `npm run dev`, it
 * is rendered for each.
 */
export function rendered(name: string, render: () => Promise<string>): string | Promise<string> {
  if (!import.meta.env.PROD) return render();
  return known.get(name) ?? render().then((html) => (known.set(name, html), html));
}
