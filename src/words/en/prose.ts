/** Words that are put into texts when they are rendered. */
export const prose = {
  sourceNumber: (number: string) => `Source ${number}`,
  linkToHeading: (heading: string) => `Link to “${heading}”`,
  task: 'Done',
  table: (number: number) => `Table ${number}`,
};
