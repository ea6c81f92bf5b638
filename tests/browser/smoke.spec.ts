import { expect, test } from './fixtures.ts';

test('the page opens in French and the application takes its place', async ({ page, app }) => {
  await page.goto(app);
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('#shell')).toHaveCount(0);
});

test('without JavaScript, the page says what it is and what it needs', async ({ browser, app }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(app);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tissez votre offre de médiation numérique');
  await expect(page.locator('noscript p')).toHaveText([/a besoin de JavaScript/, /needs JavaScript/]);
  await expect(page.locator('noscript p').first()).toBeVisible();
  await context.close();
});

test('when the application cannot start, the page says so in both languages', async ({ page, app }) => {
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(app);
  await expect(page.getByRole('alert')).toContainText('L’application n’a pas pu démarrer');
  await expect(page.getByRole('alert')).toContainText('The application could not start');
});

test('the content policy holds: no inline script, nothing refused', async ({ page, app }) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  const html = await (await page.goto(app))!.text();
  expect(html).toContain('http-equiv="Content-Security-Policy"');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/);
  await expect(page.locator('#shell')).toHaveCount(0);
  expect(refused).toEqual([]);
});

test('the page refuses text as HTML that could run, as a script, and as the address of one', async ({ browser, app }) => {
  // In a context of its own: each refusal is told on the console, where every other test wants silence.
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(app);
  await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
  const outcomes = await page.evaluate(async () => {
    // What a tool runs in the page may use `eval` for as long as it runs: from here on, it is the page's own doing.
    await new Promise((done) => setTimeout(done));
    const tries: (() => unknown)[] = [
      () => (document.createElement('div').innerHTML = '<img src=x onerror="window.__ran=1">'),
      () => (document.createElement('div').innerHTML = '<svg/onload=window.__ran=1>'),
      () => document.body.insertAdjacentHTML('beforeend', '<iframe srcdoc="x"></iframe>'),
      () => document.write('<script>window.__ran=1</script>'),
      () => new Function('window.__ran=1')(),
      () => (0, eval)('window.__ran=1'),
      () => (document.createElement('script').src = 'https://ailleurs.test/x.js'),
      () => (document.createElement('script').text = 'window.__ran=1'),
    ];
    return tries.map((attempt) => {
      try {
        attempt();
        return 'allowed';
      } catch {
        return 'refused';
      }
    });
  });
  expect(outcomes).toEqual(outcomes.map(() => 'refused'));
  expect(await page.evaluate(() => (window as unknown as { __ran?: number }).__ran)).toBeUndefined();
  await context.close();
});

for (const { times, drops } of [{ times: 'once', drops: 1 }, { times: 'again and again', drops: Infinity }]) {
  test(`a part that the network drops ${times} comes, at the latest when the person asks`, async ({ browser, app }) => {
    // In a context of its own: what is dropped is told on the console.
    const context = await browser.newContext({ locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(app);
    await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
    let left = drops;
    await page.route('**/*.wasm', (route) => (left-- > 0 ? route.abort('connectionreset') : route.continue()));
    await page.getByRole('navigation', { name: 'Aide et réglages' }).getByRole('link', { name: 'Aide' }).click();
    if (drops > 1) {
      const told = page.getByRole('alert').filter({ hasText: 'n’a pas pu être chargée' });
      await expect(told).toBeVisible();
      left = 0;
      await told.getByRole('button', { name: 'Réessayer' }).click();
    }
    await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
    expect(left).toBeLessThan(1);
    await context.close();
  });
}
