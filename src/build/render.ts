import type { AstroPrerenderer } from 'astro';

type Render = AstroPrerenderer['render'];

/** What there is to note of a page without images and entries of Astro's own. */
const nothing = { contentEntryKeys: [], staticImages: [], referencedImages: [] };

/**
 * The same way of rendering without what Astro does to note, for the next build, which of its images and entries a page
 * shows: it passes every page on twice more. Texts are no entries of Astro's own here (`reader/prose/`), and there are no
 * images, until a page has one; from then on all is noted.
 */
export function withoutNotes(render: Render): Render {
  return async (request, options) => {
    if (!hasImages()) {
      const rendered = await render(request, { ...options, collectMetadata: false });
      const response = rendered instanceof Response ? rendered : rendered.response;
      if (!hasImages()) return { response, metadata: nothing };
    }
    return render(request, options);
  };
}

function hasImages(): boolean {
  const { astroAsset } = globalThis as { astroAsset?: { staticImages?: ReadonlyMap<string, unknown> } };
  return (astroAsset?.staticImages?.size ?? 0) > 0;
}
