import { describe, expect, it, vi } from 'vitest';
import { perLexeme } from '../../src/language/per-lexeme.ts';
import type { Lexeme } from '../../src/language/token.ts';
import { read } from '../reading.ts';

describe('perLexeme', () => {
  it.each([['a word', 4], ['nothing', null], ['no', false]])('works each lexeme out once, even where it finds %s', (_, answer) => {
    const find = vi.fn((_lexeme: Lexeme) => answer);
    const found = perLexeme(find);
    const { tokens } = read('Boats sink. Boats sink.');
    expect(tokens.map(found)).toEqual(tokens.map(() => answer));
    expect(find).toHaveBeenCalledTimes(3);
  });

  it('keeps what several find apart', () => {
    const [form, lemma] = [perLexeme(({ text }) => text), perLexeme((lexeme) => lexeme.lemma)];
    const [, token] = read('Boats sank.').tokens;
    expect([form(token), lemma(token), form(token)]).toEqual(['sank', 'sink', 'sank']);
  });

  it('takes what differs in form, part of speech or lemma for different', () => {
    const id = perLexeme((lexeme) => [lexeme.text, lexeme.pos, lexeme.lemma].join('/'));
    expect(new Set(read('They run a run. Run!').tokens.map(id))).toEqual(new Set(['They/PRON/they', 'run/VERB/run', 'a/DET/a', 'run/NOUN/run', './PUNCT/.', 'Run/VERB/run', '!/PUNCT/!']));
  });
});
