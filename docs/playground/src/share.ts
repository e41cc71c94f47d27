const KEY = '#text=';

/** No link holds more; a small one that claims to is hostile. */
const MOST_BYTES = 4_000_000;

/** The text, packed into what may stand behind the `#` of an address: it is sent to no server. */
export async function toFragment(text: string): Promise<string> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return KEY + btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The text of such a fragment; null where there is none in it. */
export async function fromFragment(fragment: string): Promise<string | null> {
  if (!fragment.startsWith(KEY)) return null;
  const binary = atob(fragment.slice(KEY.length).replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
  const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    text += step.value;
    if (text.length > MOST_BYTES) throw new Error('the link holds too much');
  }
  return text;
}
