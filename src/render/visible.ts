/**
 * The text on one line and safe to print: an article must not be able to move the cursor, set colours or turn
 * the reading direction. Controls become their pictures (`␛`), format characters go, except the joiner of emoji.
 */
export function visible(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/(?!\u200d)\p{Cf}/gu, '')
    .replace(/[\p{Cc}\p{Cs}]/gu, picture);
}

function picture(control: string): string {
  const code = control.charCodeAt(0);
  if (code < 0x20) return String.fromCharCode(0x2400 + code);
  return code === 0x7f ? '\u2421' : '\ufffd';
}
