/** The rules of Data Package, Data Resource, Table Dialect and Table Schema version 2.0 that apply to our files, written from the standard. */
const name = { type: 'string', pattern: '^[-a-z0-9._/]+$' };
const strings = { type: 'array', minItems: 1, items: { type: 'string' }, uniqueItems: true };

const field = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: { type: 'string' },
    type: {
      enum: [
        'string',
        'number',
        'integer',
        'boolean',
        'object',
        'array',
        'list',
        'datetime',
        'date',
        'time',
        'year',
        'yearmonth',
        'duration',
        'geopoint',
        'geojson',
        'any',
      ],
    },
    format: { enum: ['default', 'email', 'uri', 'binary', 'uuid', 'any'] },
    description: { type: 'string' },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        unique: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
      },
      additionalProperties: false,
    },
  },
  additionalProperties: false,
};

const schema = {
  type: 'object',
  required: ['fields'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tableschema.json' },
    fields: { type: 'array', minItems: 1, items: field },
    fieldsMatch: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
    missingValues: { type: 'array', items: { type: 'string' } },
    primaryKey: strings,
    foreignKeys: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['fields', 'reference'],
        properties: {
          fields: strings,
          reference: {
            type: 'object',
            required: ['fields'],
            properties: { resource: { type: 'string' }, fields: strings },
            additionalProperties: false,
          },
        },
        additionalProperties: false,
      },
    },
  },
  additionalProperties: false,
};

const dialect = {
  type: 'object',
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/tabledialect.json' },
    header: { type: 'boolean' },
    delimiter: { type: 'string', minLength: 1, maxLength: 1 },
    lineTerminator: { type: 'string' },
    quoteChar: { type: 'string', minLength: 1, maxLength: 1 },
    doubleQuote: { type: 'boolean' },
  },
  additionalProperties: false,
};

const resource = {
  type: 'object',
  required: ['name', 'path'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/dataresource.json' },
    name,
    // Relative, and never out of the folder.
    path: { type: 'string', pattern: '^(?!.*\\.\\.)(?!/)(?!\\w+://).+$' },
    type: { const: 'table' },
    description: { type: 'string' },
    format: { type: 'string' },
    mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
    encoding: { type: 'string' },
    bytes: { type: 'integer' },
    hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
    dialect,
    schema,
  },
  additionalProperties: false,
};

/** JSON Schema of a package as we write it. */
export const dataPackageProfile = {
  type: 'object',
  required: ['$schema', 'name', 'resources'],
  properties: {
    $schema: { const: 'https://datapackage.org/profiles/2.0/datapackage.json' },
    name,
    id: { type: 'string' },
    title: { type: 'string' },
    description: { type: 'string' },
    homepage: { type: 'string', format: 'uri' },
    version: { type: 'string' },
    updated: { type: 'string', format: 'date' },
    licenses: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        anyOf: [{ required: ['name'] }, { required: ['path'] }],
        properties: {
          name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' },
          path: { type: 'string', format: 'uri' },
          title: { type: 'string' },
        },
      },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: { type: 'string' }, email: { type: 'string', format: 'email' }, roles: strings },
      },
    },
    resources: { type: 'array', minItems: 1, items: resource },
  },
};
