import { find, make } from "./dom.js";

const log = find("log");
let select = () => {};

export function onSelect(handle) { select = handle; }

// Before the first turn: the words that open the skill, in large letters.
export function clear(name, open) {
  const hello = make("li", { class: "hello" },
    make("button", { type: "button", onclick: open }, `“Alexa, open ${name}”`),
    make("p", {}, "Say it, type it, or press it. The wake word is optional."));
  log.replaceChildren(hello);
}

export function add(view) {
  const { turn } = view;
  const number = `${turn.session}.${turn.turn}`;
  const bib = make("button", {
    type: "button", class: "bib", "aria-pressed": "false", "aria-label": `Look inside turn ${number}`, onclick: () => choose(view, bib),
  }, number);
  const item = make("li", { class: "turn" },
    bib,
    make("p", { class: "said" }, said(turn), " ", make("code", {}, turn.request?.intent ?? turn.request?.type ?? ""), " ", advice(view)),
    turn.speech && make("p", { class: turn.speech.length > 140 ? "answer long" : "answer" }, turn.speech),
    turn.card && make("details", {}, make("summary", {}, "Card in the Alexa app"), make("div", { class: "card-text" }, turn.card.content ?? turn.card.text ?? "")),
    turn.problem && make("p", { class: "note problem" }, turn.problem),
    view.written !== undefined && make("p", { class: "note written" }, `The transcript has: ${view.written}`),
    turn.sessionEnded && turn.status && make("p", { class: "finish" }, "The session has ended"));
  log.querySelector(".hello")?.remove();
  log.append(item);
  // The whole turn if it fits, else its beginning.
  log.scrollTop = Math.min(log.scrollHeight, item.offsetTop - log.offsetTop - 16);
  choose(view, bib, false);
  return item;
}

export function cutOff(item, heard) {
  const answer = item.querySelector(".answer");
  if (!answer || !heard) return;
  const text = answer.textContent;
  answer.replaceChildren(text.slice(0, heard), make("span", { class: "unheard" }, text.slice(heard)));
}

// Where the skill keeps its advice as this project's does: the level, on the turn that set it.
function advice({ inspection }) {
  const level = inspection.state.changes.find((change) => change.path === "advice.level")?.after;
  return level && make("span", { class: "pill advice" }, level);
}

function said(turn) {
  if (turn.said.startsWith("{")) return "a request of your own";
  return /^(|\.\.\.|…|\(silence\)|\[silence\])$/i.test(turn.said.trim()) ? "silence" : make("q", {}, turn.said);
}

function choose(view, bib, byHand = true) {
  for (const other of log.querySelectorAll(".bib")) other.setAttribute("aria-pressed", String(other === bib));
  select(view, byHand);
}
