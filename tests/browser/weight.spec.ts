import { expect, test } from './fixtures.ts';
import { BUDGET, FIRST_STEP_BUDGET, total, visit } from './weight.ts';

test('the first load and the way to the first step stay within their budgets', async ({ browser, app }) => {
  const { home, step } = await visit(browser, app);
  const said = (weights: typeof home) => weights.map((it) => `${it.file}: ${it.brotli}`).join('\n');
  // The page, its styles, boot, the program's two halves: the count would show a page that is not split.
  expect(home.filter((it) => it.file.endsWith('.wasm'))).toHaveLength(1);
  expect(step.filter((it) => it.file.endsWith('.wasm')).length).toBeGreaterThan(1);
  expect(total(home), said(home)).toBeLessThanOrEqual(BUDGET);
  expect(total(home) + total(step), said([...home, ...step])).toBeLessThanOrEqual(FIRST_STEP_BUDGET);
});
