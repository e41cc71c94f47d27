import type { Reporter, TestCase, TestModule, TestSuite } from 'vitest/node';

/** Tells at the end what this machine could not test; the names say what is missing. */
export default class LeftOut implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    const names = modules.flatMap(leftOutOf).map((name) => `  ${name}\n`);
    if (names.length > 0) process.stdout.write(`\nLeft out on this machine:\n${names.join('')}\n`);
  }
}

/** The largest parts of which nothing was run. */
function leftOutOf({ children }: TestModule | TestSuite): string[] {
  return [...children].flatMap((child) => {
    if (isLeftOut(child)) return [child.name];
    return child.type === 'suite' ? leftOutOf(child) : [];
  });
}

function isLeftOut(part: TestCase | TestSuite): boolean {
  const tests = part.type === 'suite' ? [...part.children.allTests()] : [part];
  return tests.every((test) => test.result().state === 'skipped');
}
