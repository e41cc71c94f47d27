declare const COPYDESK_VERSION: string;

/** The version of copydesk, put in by the build. */
export const version: string = COPYDESK_VERSION;
