import { describe, expect, it } from 'vitest';
import { nearNames } from '../../../src/import/build/near.ts';
import { isNobody, kindOf, nameKey } from '../../../src/import/text/names.ts';

describe('nameKey', () => {
  it.each([
    ['Jane Doe', 'JANE DOE'],
    ['José Díaz', 'Jose Diaz'],
    ['Lech Wałęsa', 'Lech Walesa'],
    ['J.K. Rowling', 'J. K. Rowling'],
    ['Dr. Jane Doe', 'Jane Doe'],
    ['Rep. Jane Doe', 'Representative Jane  Doe,'],
    ['Former President Jane Doe', 'jane doe'],
    ['Conan O’Brien', "Conan O'Brien"],
    ['مُحَمَّد علي', 'محمد على'],
    ['أحمد علي', 'احمد علي'],
  ])('is the same for %s and %s', (a, b) => {
    expect(nameKey(a)).toBe(nameKey(b));
  });

  it.each([
    ['Jane Doe', 'John Doe'],
    ['Jane Doe', 'Doe, Jane'],
    ['President Biden', 'Joe Biden'],
    ['George Bush Jr.', 'George Bush'],
    ['Prince Harry', 'Harry'],
  ])('differs for %s and %s', (a, b) => {
    expect(nameKey(a)).not.toBe(nameKey(b));
  });
});

describe('claimants that are no one in particular', () => {
  it.each([
    ['Facebook posts'],
    ['Viral image'],
    ['Multiple people'],
    ['Unknown'],
    ['مواقع التواصل الاجتماعي'],
    ['…'],
    ['https://example.org/x'],
    ['x'.repeat(130)],
  ])('%s', (name) => {
    expect(isNobody(name)).toBe(true);
  });

  it.each([['Jane Doe'], ['Ministry of Health'], ['محمد علي'], ['Иван Петров']])('but not %s', (name) => {
    expect(isNobody(name)).toBe(false);
  });

  it('takes bodies for organisations', () => {
    expect([kindOf('Ministry of Health'), kindOf('وزارة الصحة'), kindOf('Jane Doe')]).toEqual([
      'organisation',
      'organisation',
      'person',
    ]);
  });
});

describe('nearNames', () => {
  const near = (...names: string[]) => nearNames(names.map((name) => [nameKey(name), name] as const));

  it('pairs names that may mean one person', () => {
    expect(near('Jane Doe', 'Doe, Jane')).toHaveLength(1);
    expect(near('Joe Biden', 'Biden')).toHaveLength(1);
    expect(near('J. Biden', 'Joe Biden')).toHaveLength(1);
    expect(near('Muammar Gaddafi', 'Muammar Qaddafi')).toHaveLength(1);
  });

  it('leaves others alone', () => {
    expect(near('Jane Doe', 'John Smith', 'Ann Lee', 'Ministry of Health')).toEqual([]);
  });
});
