import type { Reporter, TestCase, TestResult } from '@playwright/test/reporter';

/** Prints what the measures say, and why one could not be taken. */
export default class BenchReporter implements Reporter {
  onStdOut(chunk: string | Buffer) {
    process.stdout.write(chunk);
  }
  onTestEnd(test: TestCase, result: TestResult) {
    if (result.status === 'skipped') console.log(`${test.title}: not measured (${test.annotations.at(-1)?.description ?? ''})`);
    if (result.error) console.log(`✗ ${test.title}: ${result.error.message}`);
  }
}
