import type { Lexeme, Token } from './token.ts';

let places = 0;

/** Room for all that is found out about a lexeme. An array that grew as it is filled would take twice as much memory. */
export function roomForFindings(): unknown[] {
  return new Array<unknown>(places);
}

/** Makes a function of a word's form, part of speech and lemma that works each lexeme out once. */
export function perLexeme<T extends NonNullable<unknown> | null>(find: (lexeme: Lexeme) => T): (token: Pick<Token, 'lexeme'>) => T {
  const place = places++;
  return ({ lexeme }) => {
    const { found } = lexeme;
    if (found[place] === undefined) found[place] = find(lexeme);
    return found[place] as T;
  };
}
