import { describe, expect, it } from 'vitest';
import { writeQuestion } from './agents-address';
import { readQuestion } from './agents-query';

describe('what an address asks for', () => {
  it('is read and written back the same', () => {
    const query = 'text=ana&area=Ballard&language=te&speciality=rentals&rating=4.5&isVerified=true&sort=rating&page=3';
    expect(writeQuestion(readQuestion(Object.fromEntries(new URLSearchParams(query))))).toBe(query);
  });

  it('keeps what is right when something else is wrong, and never fails', () => {
    expect(readQuestion({ text: 'ana', language: 'english', rating: 'many', page: '-1', sort: ['a', 'b'], speciality: 'spying' })).toMatchObject({ text: 'ana', sort: 'relevance', page: 1 });
    expect(writeQuestion(readQuestion({}))).toBe('');
  });
});
