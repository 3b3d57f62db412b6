import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from './edit-distance';
import { fold } from './fold';
import { highlight, markerOf, snippet } from './highlight';
import { plainText } from './plain-text';
import { otherNumbers, queryWords, tsquery } from './query';
import { safeText } from './safe';
import { wordsOf, wordsOfName } from './words';

const terms = (text: string) => wordsOf(text).map(({ term }) => term);

describe('fold', () => {
  it.each([
    ['ÀÉÎÕÜ', 'aeiou'], ['Straße', 'strasse'], ['Łódź', 'lodz'], ['Ærø', 'aero'], ['ﬁne', 'fine'], ['ＡＢＣ１', 'abc1'], ['so\u00adft', 'soft'], ['İstanbul', 'istanbul'],
    ['हिन्दी', 'हिन्दी'], ['తెలుగు', 'తెలుగు'], ['Ελλάδα', 'ελλαδα'], ['Ёлка', 'елка'],
  ])('%s is %s', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => { expect(fold(fold(text))).toBe(fold(text)); }), { numRuns: 500 });
  });
});

describe('wordsOf', () => {
  it.each([
    ["Don't miss O’Brien's", ['dont', 'miss', 'obriens']], ['3,500 sq.ft. / 12-A', ['3500', 'sq', 'ft', '12', 'a']], ['1,2', ['1', '2']], ['₹1,25,00,000', ['12500000']],
    ['तीन बेडरूम।', ['तीन', 'बेडरूम']], ['海景公寓', ['海景', '景公', '公寓']], ['海', ['海']], ['A2海景', ['a2', '海景']], ['🏠 — ♥', []],
  ])('cuts %j', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it('tells where each word stands', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { start, end, term } of wordsOf(text)) {
        expect(start).toBeLessThan(end);
        expect(term).toMatch(/^[\p{L}\p{M}\p{N}]+$/u);
      }
    }), { numRuns: 500 });
  });

  it('finds the same words in plain English either way', () => {
    const bits = fc.constantFrom('a', 'Z', '0', '12', '3,500', "'", "don't", ',', ' ', '-', '.', '1,2', '12,34', '123,4567', "'s");
    fc.assert(fc.property(fc.array(bits, { maxLength: 20 }).map((chosen) => chosen.join('')), (text) => {
      expect(wordsOf(text)).toEqual(wordsOf(`${text} é`).slice(0, -1));
    }), { numRuns: 2_000 });
  });

  it('takes names of lookups apart', () => {
    expect(['SingleFamilyResidence', 'EVCharging', 'Pool'].map(wordsOfName)).toEqual(['Single Family Residence', 'EV Charging', 'Pool']);
  });
});

describe('plainText', () => {
  it.each([
    ['<p>One<br/>two</p>', 'One two'], ['a &amp; b &lt;i&gt; &#233;&#xe9; &eacute;', 'a & b <i> éé é'], ['3 < 4 > 2', '3 < 4 > 2'], ['x<script>evil()</script>y<style>p{}', 'x y'],
    ['<!-- gone -->kept', 'kept'], ['<img src=x onerror=alert(1)', ''], ['&#0;&#x110000;&unknown;', '&#0;&#x110000;&unknown;'], ['a\u0000\u0007\ue000b', 'ab'],
  ])('%j is %j', (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it('takes its time in proportion', () => {
    const started = performance.now();
    for (const nasty of ['<'.repeat(100_000), '<a '.repeat(50_000), '&#'.repeat(50_000), '<!--'.repeat(50_000), '<script>'.repeat(20_000)]) plainText(nasty);
    expect(performance.now() - started).toBeLessThan(2_000);
  });
});

describe('safeText', () => {
  it('leaves nothing that JSON or Postgres refuses', () => {
    expect(safeText('a\u0000b\ud800c\udc00d😀\n\té')).toBe('abcd😀\n\té');
  });
});

describe('editDistance', () => {
  const slow = (a: string, b: string): number => {
    const memo = new Map<string, number>();
    const go = (i: number, j: number): number => {
      if (i === 0 || j === 0) return i + j;
      const key = `${i},${j}`;
      const known = memo.get(key);
      if (known !== undefined) return known;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? go(i - 2, j - 2) + 1 : Infinity;
      const result = Math.min(go(i - 1, j) + 1, go(i, j - 1) + 1, go(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1), swapped);
      memo.set(key, result);
      return result;
    };
    return go(a.length, b.length);
  };

  it('is what its recursive definition says, up to the most', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, most) => { expect(editDistance(a, b, most)).toBe(Math.min(slow(a, b), most + 1)); }));
  });
});

describe('query words', () => {
  it('drops what says nothing and leaves the last word open', () => {
    expect(queryWords('3 beds near a Park')).toEqual([{ term: '3', isPrefix: false }, { term: 'beds', isPrefix: false }, { term: 'park', isPrefix: true }]);
    expect(queryWords('park ')).toEqual([{ term: 'park', isPrefix: false }]);
    expect(queryWords('park, park')).toEqual([{ term: 'park', isPrefix: true }]);
    expect(queryWords('x')).toEqual([{ term: 'x', isPrefix: false }]);
    expect(queryWords('海')).toEqual([{ term: '海', isPrefix: true }]);
    expect(queryWords('a the of')).toEqual([]);
    expect(queryWords(Array.from({ length: 50 }, (_, n) => `w${n}`).join(' '))).toHaveLength(12);
  });

  it.each([['house', ['houses']], ['houses', ['house', 'hous']], ['city', ['cities']], ['cities', ['city', 'citie']], ['bus', ['buses']], ['box', ['boxes']], ['bay', ['bays']], ['గది', []]])(
    'knows the other number of %s', (term, forms) => {
      expect(otherNumbers(term)).toEqual(forms);
    });

  it('writes a tsquery', () => {
    const words = [
      { term: 'ac', isPrefix: false, exact: [['ac'], ['air', 'conditioning']], corrections: [] }, { term: 'gardn', isPrefix: true, exact: [['gardn']], corrections: ['garden'] },
    ];
    expect(tsquery(words, { isAny: false, withCorrections: true })).toBe(`('ac'|('air'<->'conditioning'))&('gardn':*|'garden')`);
    expect(tsquery(words, { isAny: true, withCorrections: false })).toBe(`('ac'|('air'<->'conditioning'))|('gardn':*)`);
  });
});

describe('highlight', () => {
  const marker = (...words: string[]) => markerOf(words.map((term, at) => ({ term, isPrefix: at === words.length - 1, exact: [[term]], corrections: [] })));
  const marked = (text: string, ...words: string[]) => highlight(text, marker(...words)).map((p) => (p.isMatch ? `[${p.text}]` : p.text)).join('');

  it('marks words and beginnings of words, in plain and other text', () => {
    expect(marked('A garden, gardens and a Gardener', 'garden', 'gard')).toBe('A [garden], [gardens] and a [Gardener]');
    expect(marked('A regarded garden', 'garden', 'x')).toBe('A regarded [garden]');
    expect(marked('Café über Cafés', 'cafe', 'x')).toBe('[Café] über Cafés');
    expect(marked('海景公寓', '景公', '公寓')).toBe('海[景公寓]');
  });

  it('keeps every character', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'b', 'é'), (text, word) => {
      expect(highlight(text, marker(word)).map((p) => p.text).join('')).toBe(text);
    }));
  });

  it('cuts a snippet around the first match, between words', () => {
    const text = `${'lorem '.repeat(100)}needle ${'ipsum '.repeat(100)}`;
    const pieces = snippet(text, marker('needle', 'x'));
    expect(pieces.map((p) => p.text).join('')).toMatch(/^… (lorem )+needle( ipsum)+ …$/);
    expect(pieces.map((p) => p.text).join('').length).toBeLessThan(220);
    expect(snippet('short', marker('x'))).toEqual([{ text: 'short', isMatch: false }]);
    expect(snippet('', marker('x'))).toEqual([]);
    expect(snippet('😀'.repeat(300), marker('x')).map((p) => p.text).join('')).toMatch(/^(😀)+ …$/u);
  });
});
