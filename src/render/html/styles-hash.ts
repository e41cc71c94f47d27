/** The style sheet’s hash, for the `style-src` of a content security policy; the test of it tells the new one after a change. */
export const stylesHash = 'sha256-vXpqlSp1FfKGPuqDIa62E9xnHevUsGixVz3VBdp/t6k=';
