// A small server of files, under any sub-path, that a test can stop: turning the network off in the browser does not
// reach service workers reliably, a stopped server does.
//
//   node server.mjs [folder] [sub-path] [port]     by default ../../dist at /trame/ on a free port

import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** The folder of the release build. */
export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/**
 * Serves a folder. `folder` of the answer may be changed while it runs, which is how a test publishes a new build;
 * `stop()` then `start()` keep the same port, which is how it turns the network off and on. With `compress`, files go out
 * in brotli, as from a good host: measures need it. `heard` is called with each path asked for.
 */
export async function serve({ folder = DIST, base = '/trame/', port = 0 } = {}) {
  const site = { folder: resolve(folder), url: '', compress: false, start, stop, requests: [], heard: () => {} };
  const compressed = new Map();
  let server;

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://localhost');
    const path = decodeURIComponent(pathname);
    site.requests.push(path);
    site.heard(path);
    if (path === base.slice(0, -1)) return response.writeHead(301, { location: base }).end();
    const wanted = path.startsWith(base) ? path.slice(base.length) || 'index.html' : null;
    const file = wanted === null ? null : normalize(join(site.folder, wanted));
    const inside = file !== null && file.startsWith(site.folder + sep);
    const headers = (name) => ({
      'content-type': TYPES[extname(name)] ?? 'application/octet-stream',
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
    });
    try {
      if (!inside) throw new Error('outside');
      const body = await readFile(file);
      if (!site.compress || file.endsWith('.png')) return response.writeHead(200, headers(file)).end(body);
      if (!compressed.has(file)) compressed.set(file, brotliCompressSync(body));
      response.writeHead(200, { ...headers(file), 'content-encoding': 'br' }).end(compressed.get(file));
    } catch {
      const body = await readFile(join(site.folder, '404.html')).catch(() => 'not found');
      response.writeHead(404, headers('404.html')).end(body);
    }
  }

  async function start() {
    server = createServer(answer);
    await new Promise((done, failed) => server.once('error', failed).listen(port, '127.0.0.1', done));
    port = server.address().port;
    // localhost is a secure context: service workers work there without a certificate.
    site.url = `http://localhost:${port}${base}`;
  }

  async function stop() {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  }

  await start();
  return site;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, base, port] = process.argv.slice(2);
  const site = await serve({ folder, base, port: Number(port ?? 0) });
  console.log(site.url);
}
