import { parseArgs } from 'node:util';

/** The ways to write an analysis down; without one of these options the command writes a report. */
const outputs = ['json', 'quotes', 'markdown', 'html', 'svg', 'jsonld'] as const;

export type OutputKind = 'report' | (typeof outputs)[number];

/** These make one document, which two in a row would not be. */
const ofOneArticle: ReadonlySet<OutputKind> = new Set(['html', 'svg', 'jsonld']);

/** What the command was asked to do. */
export type Request =
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'misuse'; readonly reason: string }
  | {
    readonly kind: 'analyze';
    /** Empty when no file was named. */
    readonly files: readonly string[];
    /** Whether the files are pages in HTML. */
    readonly fromHtml: boolean;
    readonly output: OutputKind;
    /** Whose quotes alone are asked for; null for everybody's. */
    readonly speaker: string | null;
  }
  /** Threads for many articles a file; `jobs` is null when the machine is to decide. */
  | { readonly kind: 'analyzeMany'; readonly files: readonly string[]; readonly jobs: number | null };

export function readOptions(args: readonly string[]): Request {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        ndjson: { type: 'boolean' },
        jobs: { type: 'string', short: 'j' },
        quotes: { type: 'boolean' },
        markdown: { type: 'boolean' },
        html: { type: 'boolean' },
        svg: { type: 'boolean' },
        jsonld: { type: 'boolean' },
        speaker: { type: 'string' },
        'from-html': { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean', short: 'v' },
      },
    });
  } catch (error) {
    // parseArgs goes on to explain `--`, which helps nobody who mistyped an option.
    const [reason] = (error as Error).message.split(/[.\n]/);
    return { kind: 'misuse', reason: reason.replace(/^./, (first) => first.toLowerCase()) };
  }
  const { values, positionals: files } = parsed;
  if (values.help) return { kind: 'help' };
  if (values.version) return { kind: 'version' };

  const asked = [...outputs, 'ndjson' as const].filter((name) => values[name]);
  if (asked.length > 1) return { kind: 'misuse', reason: `one output at a time, but --${asked.join(' and --')} were asked for` };
  const [output = 'report'] = asked;
  if (output === 'ndjson') return readManyOptions(files, values);
  if (values.jobs !== undefined) return { kind: 'misuse', reason: '--jobs goes with --ndjson' };
  if (ofOneArticle.has(output) && files.length > 1) {
    return { kind: 'misuse', reason: `--${output} takes one article at a time, but ${files.length} files were given` };
  }
  const speaker = values.speaker ?? null;
  if (speaker?.trim() === '') return { kind: 'misuse', reason: '--speaker wants a name' };
  return { kind: 'analyze', files, fromHtml: values['from-html'] ?? false, output, speaker };
}

interface ManyOptions {
  readonly jobs?: string;
  readonly speaker?: string;
  readonly 'from-html'?: boolean;
}

function readManyOptions(files: readonly string[], { jobs, speaker, 'from-html': fromHtml }: ManyOptions): Request {
  if (fromHtml) return { kind: 'misuse', reason: '--ndjson reads texts, without --from-html' };
  if (speaker !== undefined) return { kind: 'misuse', reason: '--ndjson writes whole analyses, without --speaker' };
  if (jobs === undefined) return { kind: 'analyzeMany', files, jobs: null };
  if (!/^[1-9]\d{0,3}$/.test(jobs)) return { kind: 'misuse', reason: `--jobs wants a whole number above 0, not '${jobs}'` };
  return { kind: 'analyzeMany', files, jobs: Number(jobs) };
}
