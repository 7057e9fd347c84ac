import { site } from '../site.ts';
import { pathHref } from '../views/link.ts';

/** Name, colours and icons of the site, for devices that put it on a home screen. */
export const GET = () =>
  new Response(
    JSON.stringify({
      name: site.name,
      description: site.tagline,
      lang: site.language,
      start_url: pathHref(''),
      scope: pathHref(''),
      display: 'browser',
      background_color: '#fcfbf8',
      theme_color: '#fcfbf8',
      icons: [
        { src: pathHref('favicon.svg'), sizes: 'any', type: 'image/svg+xml' },
        { src: pathHref('icon-512.png'), sizes: '512x512', type: 'image/png', purpose: 'any maskable' },
      ],
    }),
    { headers: { 'content-type': 'application/manifest+json' } },
  );
