import * as api from "./api.js";
import * as attacks from "./attacks.js";
import * as device from "./device.js";
import { find, make } from "./dom.js";
import * as inspector from "./inspector.js";
import * as log from "./log.js";
import * as screen from "./screen.js";
import { keep, settings } from "./settings.js";
import * as tabs from "./tabs.js";
import * as transcript from "./transcript.js";
import * as voice from "./voice.js";

const said = find("said");
let skill;
let session;
let last = null;
let busy = false;
let stopListening = null;

const locale = () => find("locale").value;
const hasScreen = () => document.querySelector("input[name=device][value=show]").checked;
const hint = (text) => { find("hint").textContent = text; };

// One turn at a time: what is said while the skill thinks waits for nobody.
async function take(turn) {
  if (busy) return;
  busy = true;
  voice.hush();
  device.show("thinking");
  hint("");
  try {
    show(await turn(), true);
  } catch (problem) {
    device.show(last?.listening ? "listening" : "closed");
    hint(problem.message);
  } finally {
    busy = false;
  }
}

function show(view, aloud) {
  last = view;
  const item = log.add(view);
  const rest = () => device.show(view.listening ? "listening" : "closed", device.waitsFor(view, skill.name));
  rest();
  suggest(view.suggestions);
  screen.showTurn(view, skill.name);
  refreshTranscript();
  if (!aloud) return;
  find("announcer").textContent = [view.turn.speech, view.turn.problem, view.turn.sessionEnded && view.turn.status && "The session has ended."].filter(Boolean).join(" ");
  voice.speak(view.turn.speech, locale(), () => device.show("speaking", "Escape cuts her off"), (heard) => {
    rest();
    if (heard !== undefined) log.cutOff(item, heard);
  });
}

function suggest(words) {
  find("suggestions").replaceChildren(...words.map((text) => make("button", { type: "button", onclick: () => { hear(text); said.focus(); } }, text)));
}

const hear = (text) => take(() => api.hear(session, text));

async function begin() {
  voice.hush();
  const view = await api.open(locale(), hasScreen());
  session = view.sessionId;
  last = view;
  log.clear(skill.name, () => { hear(`open ${skill.name}`); said.focus(); });
  inspector.clear();
  screen.clear(skill.name);
  find("show").hidden = !hasScreen();
  device.show("closed", device.waitsFor(view, skill.name));
  suggest(view.suggestions);
  hint("");
  refreshTranscript();
}

async function replay(text) {
  await begin();
  const { sessionId, turns, differences } = await api.replay(text, locale(), hasScreen());
  session = sessionId;
  for (const view of turns) show(view, false);
  return { turns: turns.length, differences };
}

function bargeIn() {
  const cut = voice.hush();
  if (cut) hint("You cut her off. She hears what you say next as an answer all the same.");
  else hint("She is not speaking.");
  said.focus();
}

function toggleMicrophone() {
  if (stopListening) {
    stopListening();
    return;
  }
  voice.hush();
  find("microphone").setAttribute("aria-pressed", "true");
  hint("Speak now. Some browsers send what they hear to their maker.");
  stopListening = voice.listen(locale(), {
    onwords: (words) => { said.value = words; },
    onfinal: (words) => { said.value = ""; hear(words); },
    onend: (problem) => {
      stopListening = null;
      find("microphone").setAttribute("aria-pressed", "false");
      hint(problem ? `The browser heard nothing (${problem}). Type instead.` : "");
    },
  });
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  find("theme").value = theme;
  keep("theme", theme);
}

function setVoice(on) {
  keep("voice", on);
  find("voice").setAttribute("aria-pressed", String(on));
  find("voice").textContent = on ? "Voice on" : "Voice off";
  if (!on) voice.hush();
}

let refreshTranscript = () => {};

function connect() {
  find("say").addEventListener("submit", (event) => {
    event.preventDefault();
    const text = said.value.trim();
    if (!text) {
      hint("Type what you say. To say nothing, stay silent.");
      return;
    }
    if (!busy) said.value = "";
    hear(text);
  });
  find("silence").addEventListener("click", () => hear(""));
  find("stop").addEventListener("click", () => hear("stop"));
  find("barge-in").addEventListener("click", bargeIn);
  find("afresh").addEventListener("click", () => { begin().catch((problem) => hint(problem.message)); said.focus(); });
  find("locale").addEventListener("change", () => begin().catch((problem) => hint(problem.message)));
  for (const choice of document.querySelectorAll("input[name=device]"))
    choice.addEventListener("change", () => { keep("device", choice.value); begin().catch((problem) => hint(problem.message)); });
  find("theme").addEventListener("change", (event) => setTheme(event.target.value));
  find("voice").addEventListener("click", () => setVoice(!settings.voice));
  find("rate").addEventListener("input", (event) => keep("rate", Number(event.target.value)));
  find("microphone").addEventListener("click", toggleMicrophone);
  document.addEventListener("keydown", (event) => { if (event.key === "Escape" && voice.isSpeaking()) bargeIn(); });
  screen.onTap(({ token, arguments: taps, source }) => take(() => api.tap(session, token, taps, source)));
  connectViews();
}

function connectViews() {
  const chooseView = (name) => {
    document.body.dataset.view = name;
    for (const view of document.querySelectorAll(".views button")) view.setAttribute("aria-pressed", String(view.dataset.view === name));
  };
  for (const view of document.querySelectorAll(".views button")) view.addEventListener("click", () => chooseView(view.dataset.view));
  const openTab = tabs.setUp(document.querySelector("[role=tablist]"), (id) => { if (id === "tab-transcript") refreshTranscript(); });
  log.onSelect((view, byHand) => {
    inspector.showTurn(view);
    if (!byHand) return;
    openTab("tab-turn");
    chooseView("inside");
  });
  const refresh = transcript.setUp(() => session, replay);
  refreshTranscript = () => { if (session && !find("panel-transcript").hidden) refresh().catch((problem) => hint(problem.message)); };
}

async function start() {
  setTheme(settings.theme);
  setVoice(settings.voice && voice.canSpeak());
  find("voice").disabled = !voice.canSpeak();
  find("rate").value = settings.rate;
  find("microphone").hidden = !voice.canListen();
  connect();
  skill = await api.skill();
  if (!skill.renderer) screen.doWithoutRenderer();
  find("skill-name").textContent = skill.name;
  document.title = `${skill.name}: Alexa on your desk`;
  find("locale").append(...skill.locales.map((name) => make("option", { value: name, selected: name === skill.locale }, name)));
  const show = settings.device ? settings.device === "show" : skill.screen;
  document.querySelector(`input[name=device][value=${show ? "show" : "echo"}]`).checked = true;
  attacks.show(skill);
  await begin();
  said.focus();
}

start().catch((problem) => hint(`The simulator does not answer: ${problem.message}`));
