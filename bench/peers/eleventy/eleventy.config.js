import footnote from 'markdown-it-footnote';

export default function (config) {
  config.amendLibrary('md', (markdown) => markdown.use(footnote));
  config.setQuietMode(true);
  // The texts are plain Markdown, in which no template language has to be looked for.
  return {
    dir: { input: 'content', includes: '../layouts', output: 'dist' },
    markdownTemplateEngine: false,
    templateFormats: ['md'],
  };
}
