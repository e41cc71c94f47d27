import path from 'node:path';
import { Application, Logger, LogLevel, ReflectionKind, TSConfigReader, TypeDocReader } from 'typedoc';
import { expect, it } from 'vitest';
import { root } from './packed.ts';

class Complaints extends Logger {
  readonly heard: string[] = [];

  override log(message: string, level: LogLevel): void {
    if (level >= LogLevel.Warn) this.heard.push(message);
  }
}

/** The reference as `npm run docs` writes it. */
async function read() {
  const app = await Application.bootstrap({ options: path.join(root, 'docs/typedoc.json') }, [new TypeDocReader(), new TSConfigReader()]);
  const complaints = new Complaints();
  app.logger = complaints;
  const project = await app.convert();
  if (project === undefined) throw new Error(complaints.heard.join('\n'));
  app.validate(project);
  return { project, complaints: complaints.heard };
}

it('explains everything that the package exports, and shows each function at work', async () => {
  const { project, complaints } = await read();
  expect(complaints).toEqual([]);
  const signatures = project.getReflectionsByKind(ReflectionKind.Function).flatMap((each) => (each.isDeclaration() ? each.signatures ?? [] : []));
  expect(signatures.length).toBeGreaterThan(10);
  expect(signatures.filter(({ comment }) => comment?.getTag('@example') === undefined).map(({ name }) => name)).toEqual([]);
});
