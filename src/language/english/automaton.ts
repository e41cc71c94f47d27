/** What stands for a symbol that no pattern names. */
const ANY_OTHER = 0;
const START = 0;
/** The event of a state that tells where its pattern ends when a longer one breaks off. */
const OTHERWISE = 2070003;
/** The name of patterns that are there only to keep others from being found. */
const NOTHING = '0';

/** Numbers the symbols that patterns are made of, so that tables can be looked up by them. */
export type Alphabet = (symbol: number) => number;

/** Patterns over symbols. At each place the longest is found. */
export interface Automaton {
  /** The next state for each state and symbol; `START` where no pattern goes on. */
  readonly next: Uint16Array;
  readonly rowLength: number;
  /** For each state the pattern that has ended there. */
  readonly ends: readonly (Pattern | undefined)[];
  /** For each state the one in which a shorter pattern has ended; `START` for none. */
  readonly shorter: Uint16Array;
}

interface Pattern {
  readonly name: string;
  /** How many symbols of it come before the one that it is about. */
  readonly offset: number;
}

/** An automaton as wink's models keep it in JSON: its states by number, the names of those that end a pattern, and which part of it counts. */
type Model = readonly [version: number, lastState: number, states: Record<string, Record<string, number>>, names: Record<string, string>, marks: Partial<Record<string, readonly number[]>>];

/** Makes wink's models ready to run. All of them understand the one alphabet. */
export function readAutomata(models: readonly string[]): { readonly automata: readonly Automaton[]; readonly alphabet: Alphabet } {
  const parsed = models.map((model) => JSON.parse(model) as Model);
  const named = new Set(parsed.flatMap(([, , states]) => Object.values(states).flatMap((row) => Object.keys(row))));
  const numbers = new Map<number, number>();
  // Not by `new Map(pairs)`: in an array with a large number V8 stores small ones as floating-point too, and then every field that they are copied to.
  for (const symbol of named) numbers.set(Number(symbol), numbers.size + 1);
  const alphabet: Alphabet = (symbol) => numbers.get(symbol) ?? ANY_OTHER;
  return { automata: parsed.map((model) => readAutomaton(model, alphabet, named.size + 1)), alphabet };
}

function readAutomaton([, lastState, states, names, marks]: Model, alphabet: Alphabet, rowLength: number): Automaton {
  const next = new Uint16Array((lastState + 1) * rowLength);
  const shorter = new Uint16Array(lastState + 1);
  const ends: (Pattern | undefined)[] = [];
  for (const [state, row] of Object.entries(states)) {
    for (const [symbol, to] of Object.entries(row)) {
      if (Number(symbol) === OTHERWISE) shorter[Number(state)] = to;
      else next[Number(state) * rowLength + alphabet(Number(symbol))] = to;
    }
  }
  for (const [state, name] of Object.entries(names)) ends[Number(state)] = { name, offset: marks[state]?.[0] ?? 0 };
  return { next, rowLength, ends, shorter };
}

/** Tells each pattern among the symbols, in order: at which symbol, and its name. Patterns that are found share no symbol. */
export function findPatterns({ next, rowLength, ends, shorter }: Automaton, symbols: readonly number[], tell: (at: number, name: string) => void): void {
  for (let first = 0; first < symbols.length; first++) {
    let found: Pattern | undefined;
    let last = first;
    let state = START;
    for (let i = first; i < symbols.length; i++) {
      state = next[state * rowLength + symbols[i]];
      if (state === START) break;
      const longest = ends[state];
      if (longest !== undefined || shorter[state] !== START) {
        found = longest ?? ends[shorter[state]];
        last = i;
      }
      if (longest !== undefined) break;
    }
    if (found !== undefined && found.name !== NOTHING) tell(first + found.offset, found.name);
    first = last;
  }
}
