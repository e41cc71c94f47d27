/** The style sheet’s hash, for the `style-src` of a content security policy; the test of it tells the new one after a change. */
export const stylesHash = 'sha256-qPe53TGkMogPwWKJ4oDBOXQ6uhB5F3+jafx/B4EstNA=';
