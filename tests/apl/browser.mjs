// A browser with the renderer in it, and nothing else: whatever it asks of the network is answered here, or noted.
import { createServer } from 'node:http';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export const executable = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(path => path && existsSync(path));

// The renderer fetches Amazon's fonts. Here it gets one that is wider than they are, so that what fits here fits there.
const fonts = ['/usr/share/fonts/truetype/liberation/LiberationSans-', '/usr/share/fonts/truetype/dejavu/DejaVuSans'];
const fontLike = name => fonts.map(start => `${start}${/_(Bd|He|Md)|Bold|Medium/.test(name) ? (start.endsWith('-') ? 'Bold' : '-Bold') : (start.endsWith('-') ? 'Regular' : '')}.ttf`).find(existsSync);

// The renderer complains of a pixel that it has rounded away itself.
function isRounding(text) {
  const lengths = [...text.matchAll(/(\d+) => (-?\d+)/g)];
  return lengths.length > 0 && lengths.every(([, from, to]) => Math.abs(from - to) <= 1);
}

export async function open() {
  const server = createServer((request, response) => {
    const page = request.url === '/';
    response.setHeader('content-type', page ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8');
    response.end(request.url === '/favicon.ico' ? '' : readFileSync(join(here, page ? 'viewhost.html' : 'node_modules/apl-viewhost-web/index.js')));
  });
  await new Promise(ready => server.listen(0, '127.0.0.1', ready));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({ executablePath: executable, args: flags });
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } });
  const noted = [];
  page.on('console', message => ['error', 'warning'].includes(message.type()) && !isRounding(message.text()) && noted.push(message.text().replaceAll('\n', ' ')));
  page.on('pageerror', error => noted.push(error.message));
  await page.route(url => !url.href.startsWith(origin), route => {
    const isFont = route.request().url().endsWith('.ttf');
    if (!isFont) noted.push(`asks for ${route.request().url()}`);
    const font = isFont && fontLike(route.request().url());
    return font ? route.fulfill({ path: font, contentType: 'font/ttf', headers: { 'access-control-allow-origin': '*' } }) : route.fulfill({ status: 204, body: '' });
  });
  await page.goto(`${origin}/`);
  await page.waitForFunction(() => window.AplRenderer && window.Module?.calledRun, null, { timeout: 30000 });
  return { page, noted, close: async () => { await browser.close(); server.close(); } };
}

// Draws a document and waits until it stands still.
export const draw = (page, document, datasources, viewport) => page.evaluate(async ([document, datasources, viewport]) => {
  window.renderer?.destroy();
  const view = window.document.getElementById('view');
  view.replaceChildren();
  view.style.width = `${viewport.width}px`;
  view.style.height = `${viewport.height}px`;
  view.style.borderRadius = viewport.isRound ? '50%' : '0';
  window.sent = [];
  const content = AplRenderer.Content.create(JSON.stringify(document));
  content.addData('payload', JSON.stringify(datasources));
  window.renderer = AplRenderer.default.create({
    content, view, viewport,
    environment: { agentName: 'screens', agentVersion: '1.0', allowOpenUrl: false, disallowVideo: true },
    theme: 'dark',
    developerToolOptions: { mappingKey: 'mapping', writeKeys: [] },
    utcTime: Date.now(), localTimeAdjustment: 0,
    onSendEvent: event => window.sent.push(event),
  });
  await window.renderer.init();
  await window.document.fonts.ready;
  await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
}, [document, datasources, viewport]);
