import { stringify } from 'yaml';
import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import { schemaVersion } from '../version.ts';

/** `CITATION.cff` (Citation File Format 1.2.0) of the dataset. `released` is the last day the content dates anything. */
export function citationFile(released: string | undefined): string {
  return stringify({
    'cff-version': '1.2.0',
    message: 'If you use this dataset, please cite it as below.',
    type: 'dataset',
    title: `${site.name}: ${site.tagline}`,
    authors: [{ name: site.publisher.name, email: site.publisher.email }],
    version: schemaVersion,
    ...(released ? { 'date-released': released } : {}),
    url: canonicalUrl('data/'),
    'repository-code': site.repository,
    'license-url': site.contentLicence.url,
  });
}
