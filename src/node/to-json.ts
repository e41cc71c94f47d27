/** Controls and direction marks that JSON lets stand in a string but a terminal would obey. */
const obeyed = /[\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A value as JSON and a newline: indented to be read, or on one line to be processed. */
export function toJson(value: unknown, isForReading: boolean): string {
  return `${escapeControls(JSON.stringify(value, null, isForReading ? 2 : 0))}\n`;
}

/** The same JSON, with what a terminal would obey written as escapes. */
export function escapeControls(json: string): string {
  return json.replace(obeyed, (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
