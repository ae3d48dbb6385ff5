// Draws APL documents with Amazon's renderer, apart from the page: the renderer makes code from text, which the page's own policy
// forbids. The page sends { document, datasources }, and gets { state } once and { arguments, source } for each touch.
const view = document.getElementById("view");
const tell = (message) => window.parent.postMessage(message, window.location.origin);
// A Show 8, whatever the size of this frame.
const width = 1280;
let renderer;
let drawing = Promise.resolve();
let shown = null;

// It warns of each pixel that it rounds away itself.
console.warn = () => {};

// The renderer's style names fonts on a server of Amazon's; here they are the page's own.
const createTextNode = document.createTextNode.bind(document);
document.createTextNode = (text) => createTextNode(String(text).replace(/url\('https:[^']*'\)/g, "url('/fonts/atkinson-hyperlegible-next.woff2')"));

function fetchRenderer() {
  return new Promise((ready, missing) => {
    const script = document.createElement("script");
    script.src = "/renderer.js";
    script.charset = "utf-8";
    script.onload = ready;
    script.onerror = missing;
    document.head.append(script);
  });
}

async function engineRuns() {
  while (!window.Module?.calledRun) await new Promise((later) => setTimeout(later, 20));
}

async function draw({ document: template, datasources }) {
  renderer?.destroy();
  renderer = undefined;
  view.replaceChildren();
  const { AplRenderer } = window;
  const content = AplRenderer.Content.create(JSON.stringify(template));
  content.addData("payload", JSON.stringify(datasources ?? {}));
  const dpi = (160 * view.clientWidth) / width;
  renderer = AplRenderer.default.create({
    content, view,
    viewport: { width: view.clientWidth, height: view.clientHeight, dpi, shape: "RECTANGLE", isRound: false, mode: "HUB" },
    environment: { agentName: "simulator", agentVersion: "1.0", allowOpenUrl: false, disallowVideo: true },
    theme: "dark",
    developerToolOptions: { mappingKey: "mapping", writeKeys: [] },
    utcTime: Date.now(), localTimeAdjustment: 0,
    onSendEvent: (event) => tell({ arguments: event.arguments, source: event.source }),
  });
  await renderer.init();
}

// One drawing after another, and none where there is no room: a part of the page that is folded away has no width.
function drawShown() {
  drawing = drawing.then(() => (shown && view.clientWidth > 0 ? draw(shown) : undefined)).catch((problem) => tell({ state: "failed", problem: String(problem) }));
}

fetchRenderer().then(engineRuns).then(() => {
  window.addEventListener("message", ({ source, origin, data }) => {
    if (source !== window.parent || origin !== window.location.origin || !data?.document) return;
    shown = data;
    drawShown();
  });
  new ResizeObserver(drawShown).observe(view);
  tell({ state: "ready" });
}).catch(() => tell({ state: "missing" }));
