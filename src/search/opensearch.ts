import { site } from '../site.ts';
import { pathHref } from '../views/link.ts';
import { words } from '../words/words.ts';

/** The OpenSearch 1.1 description by which browsers add the site to their search engines. */
export function openSearchDescription(): string {
  const address = (path: string) => escape(site.url + pathHref(path));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${escape(site.name.slice(0, 16))}</ShortName>
  <Description>${escape(words.search.description)}</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>${site.language}</Language>
  <Image height="96" width="96" type="image/png">${address('favicon-96.png')}</Image>
  <Url type="text/html" method="get" template="${address('search/')}?q={searchTerms}"/>
</OpenSearchDescription>
`;
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
