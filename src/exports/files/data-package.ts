import { site } from '../../site.ts';
import { canonicalUrl } from '../../views/navigation.ts';
import type { Column, Table } from '../tables/table.ts';
import { schemaVersion } from '../version.ts';
import type { ListedFile } from './data-file.ts';

/** A table and the CSV file that holds it. */
interface TableFile {
  table: Table;
  file: ListedFile;
}

/**
 * Data Package (version 2) of the tables and of the files that hold everything at once. `version` is the schema version
 * and `updated` the last day the content dates anything, so that nothing in it depends on when it was made.
 */
export function dataPackage(
  tables: readonly TableFile[],
  others: readonly ListedFile[],
  updated: string | undefined,
): Record<string, unknown> {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'claimbook',
    id: canonicalUrl('data/'),
    title: site.name,
    description: site.tagline,
    homepage: canonicalUrl(''),
    version: schemaVersion,
    ...(updated ? { updated } : {}),
    licenses: [licence],
    contributors: [{ title: site.publisher.name, email: site.publisher.email, roles: ['publisher'] }],
    resources: [...tables.map(tableResource), ...others.map(resource)],
  };
}

const licence = {
  name: site.contentLicence.name.replaceAll(' ', '-'),
  title: site.contentLicence.name,
  path: site.contentLicence.url,
};

function tableResource({ table, file }: TableFile): Record<string, unknown> {
  return {
    ...resource(file),
    $schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
    name: table.name,
    type: 'table',
    description: table.description,
    dialect: {
      $schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
      delimiter: ',',
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
      header: true,
    },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => field(column, table)),
      fieldsMatch: 'exact',
      missingValues: [''],
      primaryKey: table.primaryKey,
      ...(table.foreignKeys.length > 0
        ? {
            foreignKeys: table.foreignKeys.map((key) => ({
              fields: key.columns,
              reference: { resource: key.table, fields: key.references },
            })),
          }
        : {}),
    },
  };
}

function resource(file: ListedFile): Record<string, unknown> {
  return {
    name: file.path.replace(/^.*\//, '').replaceAll('.', '-').toLowerCase(),
    path: file.path,
    description: file.about,
    format: file.path.replace(/^.*\./, ''),
    mediatype: file.type.replace(/;.*$/, ''),
    ...(file.isText ? { encoding: 'utf-8' } : {}),
    bytes: file.bytes,
    hash: `sha256:${file.sha256}`,
  };
}

function field(column: Column, table: Table): Record<string, unknown> {
  const constraints = {
    ...(column.required ? { required: true } : {}),
    ...(table.primaryKey.length === 1 && table.primaryKey[0] === column.name ? { unique: true } : {}),
    ...(column.values ? { enum: column.values } : {}),
  };
  return {
    name: column.name,
    type: column.type === 'uri' ? 'string' : column.type,
    ...(column.type === 'uri' ? { format: 'uri' } : {}),
    ...(column.description ? { description: column.description } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}
