/* Parts of wink-nlp and of its model, which declare none. What they are, `raw-wink.ts` says. */

declare module 'wink-nlp/src/*' {
  const part: unknown;
  export default part;
}

declare module 'wink-eng-lite-web-model/dist/*' {
  const part: unknown;
  export default part;
}
