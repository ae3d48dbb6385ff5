import { find, make } from "./dom.js";

// The Echo Show. A document is drawn by Amazon's renderer in a frame of its own; until there is one, or where the renderer is
// missing, the card or the last answer is shown.
const renderType = "Alexa.Presentation.APL.RenderDocument";
let frame = null;
let state = "none";
let shown = null;

export function showTurn(view, name) {
  const { card, speech, directives } = view.turn;
  const place = find("screen-card");
  place.querySelector(".screen-title").textContent = card?.title ?? name;
  place.querySelector(".screen-text").textContent = (card?.content ?? card?.text ?? speech ?? "").trim();
  place.scrollTop = 0;
  const directive = (directives ?? []).find(({ type }) => type === renderType);
  if (directive) draw(directive);
}

export function clear(name) {
  shown = null;
  frame?.remove();
  [frame, state] = [null, state === "missing" ? "missing" : "none"];
  const place = find("screen-card");
  place.querySelector(".screen-title").textContent = name;
  place.querySelector(".screen-text").textContent = `Try “Alexa, open ${name}”`;
}

// A touch is { token, arguments, source }.
export function onTap(handle) {
  window.addEventListener("message", ({ source, origin, data }) => {
    if (!frame || source !== frame.contentWindow || origin !== window.location.origin) return;
    if (data.state) become(data.state);
    else if (data.arguments) handle({ token: shown.token, arguments: data.arguments, source: data.source });
  });
}

function draw(directive) {
  shown = directive;
  if (state === "missing") return;
  if (!frame) {
    frame = make("iframe", { src: "/frame.html", title: "What the screen shows" });
    state = "starting";
    find("screen").replaceChildren(frame);
  } else if (state === "ready") {
    frame.contentWindow.postMessage({ document: shown.document, datasources: shown.datasources }, window.location.origin);
  }
}

export function doWithoutRenderer() {
  state = "missing";
  frame?.remove();
  frame = null;
  find("screen-missing").hidden = false;
}

function become(next) {
  if (next !== "ready") {
    doWithoutRenderer();
    return;
  }
  state = next;
  draw(shown);
}
