/** The style sheet’s hash, for the `style-src` of a content security policy; the test of it tells the new one after a change. */
export const stylesHash = 'sha256-1BdCMTY4/Tg5VpNV06mmuAFGsW6ExxOOs1kKwJs7eOg=';
