/** The style sheet’s hash, for the `style-src` of a content security policy; the test of it tells the new one after a change. */
export const stylesHash = 'sha256-zZjXVK5QFbxPH2SkZsclJftHCNLyA27jsVv1g9+x8eM=';
