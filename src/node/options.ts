import { parseArgs } from 'node:util';

/** What the command was asked to do. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly reason: string }
  /** `file` is null when no file was named. */
  | { readonly kind: 'analyze'; readonly file: string | null; readonly output: 'text' | 'json' };

export function readOptions(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // parseArgs goes on to explain `--`, which helps nobody who mistyped an option.
    const [reason] = (error as Error).message.split(/[.\n]/);
    return { kind: 'misuse', reason: reason.replace(/^./, (first) => first.toLowerCase()) };
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };
  if (positionals.length > 1) return { kind: 'misuse', reason: `one article at a time, but ${positionals.length} files were given` };
  return { kind: 'analyze', file: positionals[0] ?? null, output: values.json ? 'json' : 'text' };
}
