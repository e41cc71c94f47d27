import type { FigureRow } from './figures.ts';
import type { Figures, Table } from './measure.ts';

const FITTED = '† Weights were estimated from these texts: expect less on others.';

/** Figures with what they tell, as Markdown; those that were not measured are left out. */
export function figureTable(rows: readonly FigureRow[], figures: Figures): string {
  const measured = rows.filter(({ name }) => name in figures);
  const table = markdown({
    columns: ['what', 'measure', 'figure', 'on'],
    rows: measured.map(({ name, what, measure, on, fitted }) => [what, measure, `${figures[name].toFixed(2)}${fitted ? ' †' : ''}`, on]),
  });
  return measured.some(({ fitted }) => fitted) ? `${table}\n\n${FITTED}` : table;
}

export function markdown({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(columns), `|${'---|'.repeat(columns.length)}`, ...rows.map(line)].join('\n');
}
