import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';

/** The rooms of `src/`, lowest first. Each may import from itself and from the rooms named here, all of them below it. */
const rooms = {
  words: [],
  schema: ['words'],
  problems: ['schema'],
  reader: ['problems', 'schema', 'words'],
  graph: ['reader', 'problems', 'schema'],
  views: ['graph', 'reader', 'schema', 'words'],
  exports: ['views', 'graph', 'reader', 'schema', 'words'],
  search: ['views', 'graph', 'reader', 'schema', 'words'],
  changes: ['views', 'graph', 'reader', 'problems', 'schema', 'words', 'search'],
  import: ['exports', 'search', 'graph', 'reader', 'problems', 'schema', 'words'],
  styles: [],
  components: ['views', 'exports', 'search', 'graph', 'reader', 'schema', 'words'],
  layouts: ['components', 'views', 'exports', 'search', 'schema', 'words', 'styles'],
  pages: ['layouts', 'components', 'views', 'exports', 'search', 'graph', 'reader', 'schema', 'words'],
  build: ['exports', 'search', 'views', 'graph', 'reader', 'problems', 'schema', 'words'],
  cli: ['build', 'import', 'changes', 'exports', 'search', 'views', 'graph', 'reader', 'problems', 'schema', 'words'],
};

/** Rooms that may not know Astro: pure code that runs and is tested without it. */
const pure = ['words', 'schema', 'problems', 'reader', 'graph', 'views', 'exports', 'changes', 'import', 'cli'];

export default tseslint.config(
  { ignores: ['dist/', '.astro/', '.cache/', '.tmp/', 'node_modules/', 'bench/peers/', 'coverage/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      // An index that was just checked, or a group of a match that must exist, is clearer with `!` than with a cast.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A type that only names the fields of an object reads the same as an interface; both are used where they fit.
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
    },
  },
  {
    files: ['src/**'],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': Object.keys(rooms).map((room) => ({
        type: room,
        pattern: `src/${room}`,
        partialMatch: false,
      })),
      'import/resolver': { node: { extensions: ['.ts', '.astro', '.mjs', '.js'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          message: '{{from.element.type}} may not import from {{to.element.type}}: the layers only look down',
          policies: Object.entries(rooms).map(([room, below]) => ({
            from: { element: { type: room } },
            allow: [room, ...below].map((type) => ({ to: { element: { type } } })),
          })),
        },
      ],
    },
  },
  {
    files: [...pure, 'components', 'layouts', 'search'].map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(\\.\\./)+(content|loader)\\.ts$',
              message: 'Only pages read the dataset; everything below is given what it needs.',
            },
          ],
        },
      ],
    },
  },
  {
    files: pure.map((room) => `src/${room}/**`),
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^astro(:|/|$)', message: 'This room is pure and tested without Astro.' },
            {
              regex: '^(\\.\\./)+(content|loader)\\.ts$',
              message: 'Only pages read the dataset; everything below is given what it needs.',
            },
          ],
        },
      ],
    },
  },
);
