import { expect, test } from '@playwright/test';

import { BUDGET, total, weigh } from './weight.ts';

test('the first load weighs no more than what was reached', async () => {
  const weights = await weigh();
  expect(weights.some((it) => it.file.endsWith('.wasm'))).toBe(true);
  expect(weights.some((it) => it.file.endsWith('_bg.wasm') === false && it.file.endsWith('.js'))).toBe(true);
  expect(total(weights), weights.map((it) => `${it.file}: ${it.brotli}`).join('\n')).toBeLessThanOrEqual(BUDGET);
});
