import { expect, it } from 'vitest';
import { dateFault } from '../../src/reader/dates.ts';

it.each([
  ['2024-02-30', { reason: '30 February 2024 does not exist' }],
  ['2023-02-29', { reason: '29 February 2023 does not exist' }],
  ['2024-13', { reason: 'there is no month 13' }],
  ['4 May 2023', { suggestion: '2023-05-04' }],
  ['May 4, 2023', { suggestion: '2023-05-04' }],
  ['4th Sept. 2023', { suggestion: '2023-09-04' }],
  ['May 2023', { suggestion: '2023-05' }],
  ['2023/5/4', { suggestion: '2023-05-04' }],
  ['28.1.2024', { suggestion: '2024-01-28' }],
  ['3/4/2024', {}],
  ['2024-02-07T21:30', { reason: 'a moment needs its offset from UTC', suggestion: '2024-02-07T21:30+03:00' }],
  ['2024-02-07 21:30', { reason: 'day and time are joined by `T`' }],
  ['2024/2023', { reason: 'the end lies before the beginning' }],
  ['yes', {}],
])('%s', (text, fault) => expect(dateFault(text)).toEqual(fault));
