import winkNLP from 'wink-nlp';
import type { ItsFunction, Model, WinkMethods } from 'wink-nlp';
import model from 'wink-eng-lite-web-model';

/** The parts of the model's core that its tokenizer writes into. Ours, read from the package: wink declares them `unknown`. */
interface Core {
  readonly features: { readonly lexeme: { readonly list: readonly string[]; readonly hash: Record<string, number> } };
}
interface CallableModel {
  core(): Core;
  metaCER(): unknown;
}

/** What wink says of one passage; the arrays of tokens are parallel. */
export interface WinkDocument {
  readonly values: readonly string[];
  readonly tags: readonly string[];
  readonly lemmas: readonly (string | undefined)[];
  /** First and last token of each sentence, both inclusive. */
  readonly sentences: readonly (readonly [number, number])[];
}

/** One instance of wink-nlp, made pure. */
export interface Wink {
  /** Reads one passage as if it were the first ever read. */
  read(text: string): WinkDocument;
  /** How many words it has had to store; they are never given back. */
  stored(): number;
}

// model.metaCER() stringifies its own result again at each call: about the 21st instance would throw.
let metaCER: unknown;

/** Starts wink-nlp, which takes about a tenth of a second. */
export function startWink(): Wink {
  const source = model as unknown as CallableModel;
  const core = source.core();
  metaCER ??= source.metaCER();
  const nlp: WinkMethods = winkNLP({ ...model, core: () => core, metaCER: () => metaCER } as unknown as Model, ['sbd', 'pos']);
  const { its } = nlp;
  const { list, hash } = core.features.lexeme;
  const builtIn = list.length;
  let known = builtIn;

  // A word met once is looked up whole ever after, which changes how later texts are cut: forget each one.
  function forgetNewWords(): void {
    for (; known < list.length; known++) Reflect.deleteProperty(hash, list[known]);
  }

  return {
    read(text) {
      const document = nlp.readDoc(text);
      const tokens = document.tokens();
      const result = {
        values: tokens.out(its.value),
        tags: tokens.out(its.pos as ItsFunction<string>),
        lemmas: tokens.out(its.lemma as unknown as ItsFunction<string>),
        sentences: document.sentences().out(its.span) as unknown as [number, number][],
      };
      forgetNewWords();
      return result;
    },
    stored: () => list.length - builtIn,
  };
}
