// A Chromium of its own, on a profile that outlives it: it can be killed whole, as a power cut of the program would.
//
// Closing a browser politely lets it write what it still holds; only a signal to its whole process group does not.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as later } from 'node:timers/promises';

import { chromium as playwright, type Browser, type BrowserContext } from '@playwright/test';

import { chromium } from './chromium.ts';

/** A profile and the browser that runs on it, if one does. Gone when its block ends, however it ends: `await using`. */
export class Profile {
  private folder = '';
  private process: ChildProcess | null = null;
  private browser: Browser | null = null;

  /** Starts a browser on the profile, made at the first start. */
  async start(): Promise<BrowserContext> {
    this.folder ||= await mkdtemp(join(tmpdir(), 'trame-profile-'));
    // The files by which a killed browser says that it runs.
    for (const name of ['SingletonLock', 'SingletonSocket', 'SingletonCookie', 'DevToolsActivePort']) {
      await rm(join(this.folder, name), { force: true });
    }
    const own = ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${this.folder}`, '--disable-breakpad', '--lang=fr-FR', '--accept-lang=fr-FR'];
    const path = chromium.executablePath ?? playwright.executablePath();
    this.process = spawn(path, [...chromium.args, ...own, 'about:blank'], { detached: true, stdio: 'ignore' });
    this.browser = await playwright.connectOverCDP(`http://127.0.0.1:${await this.port()}`);
    return this.browser.contexts()[0];
  }

  private async port(): Promise<string> {
    for (let tries = 0; tries < 300; tries++) {
      const text = await readFile(join(this.folder, 'DevToolsActivePort'), 'utf8').catch(() => '');
      const [port] = text.split('\n');
      if (port) return port;
      await later(100);
    }
    throw new Error('the browser does not start');
  }

  /** Kills the browser and all its processes, now. */
  async kill() {
    const { process: child, browser } = this;
    if (!child) return;
    this.process = null;
    const ended = new Promise((done) => child.once('exit', done));
    process.kill(-child.pid!, 'SIGKILL');
    await ended;
    await browser?.close().catch(() => {});
  }

  /** Kills the processes that run pages, and leaves the browser alive: each tab shows that it crashed. */
  async killTabs() {
    const session = await this.browser!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    for (const { type, id } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL');
    // Until the browser has seen that they are gone, a new tab might be given one of them.
    for (;;) {
      const left = await session.send('SystemInfo.getProcessInfo');
      if (!left.processInfo.some((it) => it.type === 'renderer' && processInfo.some((gone) => gone.id === it.id))) break;
    }
    await session.detach();
  }

  /** Kills the browser and forgets the profile. */
  async [Symbol.asyncDispose]() {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
