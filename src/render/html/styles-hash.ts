/** The style sheet’s hash, for the `style-src` of a content security policy; after a change of the styles the test of this hash tells the new one. */
export const stylesHash = 'sha256-zZjXVK5QFbxPH2SkZsclJftHCNLyA27jsVv1g9+x8eM=';
