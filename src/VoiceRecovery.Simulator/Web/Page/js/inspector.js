import { button, copy, find, make, save } from "./dom.js";
import { block } from "./json.js";

const panel = find("panel-turn");

export function clear() {
  panel.replaceChildren(make("p", {}, "Say something, and look inside: what Alexa understood and why, what went over the line, what the skill kept, and what certification would say."));
}

export function showTurn(view) {
  const { turn, inspection } = view;
  panel.replaceChildren(
    make("div", { class: "look-head" },
      make("h2", {}, `Turn ${turn.session}.${turn.turn}`),
      turn.status && make("span", { class: `pill ${turn.status === 200 ? "good" : "bad"}` }, `HTTP ${turn.status}`),
      make("span", { class: "pill" }, turn.request ? `${turn.milliseconds} ms` : "no request"),
      inspection.warnings.length > 0 && make("span", { class: "pill warn" }, inspection.warnings.length === 1 ? "1 warning" : `${inspection.warnings.length} warnings`)),
    ...[understood(turn), spoken(turn), state(inspection.state), rules(inspection.rules), checks(inspection, turn), verification(inspection.verification), ...inspection.exchanges.map(exchange)].filter(Boolean));
  panel.scrollTop = 0;
}

const section = (title, ...content) => make("section", { class: "look" }, make("h3", {}, title), ...content);

function understood(turn) {
  const { request, why } = turn;
  if (!why && !request) return null;
  return section("What Alexa understood",
    request && make("p", { class: "intent" }, request.intent ?? request.type, request.dialogState && make("span", { class: "pill" }, request.dialogState)),
    why && make("p", {}, why.reason),
    why && scores(why, request),
    why?.corrections.length > 0 && make("p", { class: "soft" }, `Heard as: ${why.corrections.join(", ")}`),
    slots(request?.slots ?? {}));
}

// At 160 words a minute, which is Alexa's own pace.
function spoken({ speech, reprompt, sessionEnded }) {
  if (!speech) return null;
  const words = speech.split(/\s+/).length;
  return section("What she says",
    make("p", {}, `${words} ${words === 1 ? "word" : "words"}, about ${Math.max(1, Math.round(words * 60 / 160))} seconds`),
    !sessionEnded && make("p", {}, make("span", { class: "soft" }, "After silence: "), reprompt ?? "nothing"));
}

function scores(why, request) {
  if (!why.matchedSample && !why.runnerUp) return null;
  return make("div", { class: "scores" },
    why.matchedSample && score("", [...(why.fragments.length > 0 ? why.fragments : [why.matchedSample])].join("  +  "), why.score),
    why.runnerUp && score("second", `${why.runnerUp.sample} (${why.runnerUp.intent})`, why.runnerUp.score, "Runner-up: "));
}

function score(kind, sample, value, label = "Sample: ") {
  const bar = make("i");
  bar.style.width = `${Math.round(value * 100)}%`;
  return make("div", { class: kind },
    make("span", {}, make("span", { class: "soft" }, label), make("code", {}, sample)),
    make("span", { class: "stretch", "aria-hidden": "true" }, bar),
    make("span", { class: "code" }, value.toFixed(2)));
}

function slots(filled) {
  const rows = Object.values(filled).flatMap((slot) => (slot.slotValue?.values ?? [slot]).map((value) => ({ slot, value })));
  if (rows.length === 0) return null;
  return make("table", {},
    make("thead", {}, make("tr", {}, ["Slot", "Heard", "Means"].map((title) => make("th", { scope: "col" }, title)))),
    make("tbody", {}, rows.map(({ slot, value }) => make("tr", {},
      make("td", {}, make("code", {}, slot.name)),
      make("td", {}, value.value),
      make("td", {}, meaning(value), slot.confirmationStatus !== "NONE" && ` ${slot.confirmationStatus.toLowerCase()}`)))));
}

function meaning(value) {
  const authorities = value.resolutions?.resolutionsPerAuthority ?? [];
  if (authorities.length === 0) return make("span", { class: "soft" }, value.value === "?" ? "not a number" : "as heard");
  const found = authorities.flatMap((authority) => authority.values ?? []).map((entry) => `${entry.value.name} (${entry.value.id})`);
  return found.length > 0 ? found.join(", or ") : make("span", { class: "pill warn" }, "NO_MATCH");
}

function state({ changes, after }) {
  const rows = changes.map(({ path, before, after: now }) => {
    const kind = before === null ? "added" : now === null ? "gone" : "changed";
    const sign = { added: "+", gone: "−", changed: "~" }[kind];
    const text = { added: () => JSON.stringify(now), gone: () => JSON.stringify(before), changed: () => `${JSON.stringify(before)} → ${JSON.stringify(now)}` }[kind]();
    return make("li", { class: kind }, make("span", { "aria-label": kind }, sign), `${path}: ${text}`);
  });
  return section("Session state",
    rows.length > 0 ? make("ul", { class: "diff" }, rows) : make("p", { class: "soft" }, "This turn changed nothing."),
    Object.keys(after).length > 0 && make("details", {}, make("summary", {}, "All of it"), block(after, "Session attributes after this turn")));
}

function rules(fired) {
  return fired.length > 0 && section("Rules that set the advice",
    make("ul", { class: "rules" }, fired.map((rule) => make("li", {}, make("b", {}, rule.id), make("span", {}, rule.condition, make("span", { class: "soft" }, ` → at least ${rule.level}`))))));
}

function checks({ warnings, exchanges }, turn) {
  if (exchanges.length === 0) return null;
  return section("Certification",
    warnings.length > 0
      ? make("ul", { class: "checks" }, warnings.map((warning) => make("li", {}, make("span", { class: "sign warn", "aria-hidden": "true" }, "!"), make("span", {}, make("strong", {}, warning.rule), `. ${warning.message}`))))
      : make("p", { class: "soft" }, turn.problem ? "There is no response to check." : "Nothing to hold against this response."));
}

function verification({ verdict, reason, checks: passed }) {
  const words = {
    none: ["", "Alexa answered by herself; nothing was sent."],
    unreachable: ["bad", "The skill could not be reached."],
    unsigned: ["warn", "Sent unsigned, and answered. Nothing shows that this skill verifies its requests; the attacks will."],
    signed: ["warn", "Signed by the test authority, and answered. The attacks show whether this skill checks."],
    refused: ["bad", `Refused${reason ? `: ${reason}` : ""}.`],
    verified: ["good", "The skill verified this request before it read it."],
  }[verdict];
  return section("Verification",
    make("p", { class: words[0] && `pill ${words[0]}` }, words[1]),
    passed.length > 0 && make("ul", { class: "checks" }, passed.map((check) => make("li", {}, make("span", { class: "sign", "aria-hidden": "true" }, "✓"), make("span", {}, `${check.name}: `, make("span", { class: "soft" }, check.detail))))));
}

function exchange(line, index, all) {
  const which = all.length > 1 ? ` ${index + 1} of ${all.length}` : "";
  const response = line.response ?? line.responseBody;
  return section(`On the line${which}`,
    make("div", { class: "buttons" },
      button("Copy as curl", (event) => copy(curl(line), event.currentTarget)),
      button("Download request.json", () => save("request.json", line.body, "application/json")),
      button("Copy response", (event) => copy(line.responseBody, event.currentTarget))),
    make("details", {}, make("summary", {}, `Request, ${line.body.length.toLocaleString("en")} characters`), block(line.request, "Request JSON")),
    make("details", {}, make("summary", {}, `Response, status ${line.status ?? "none"}, ${line.milliseconds} ms`), block(response || "(empty)", "Response JSON")));
}

// Runs beside the downloaded request.json. The signature holds for 150 seconds from the request's timestamp.
export function curl(line) {
  const quote = (text) => `'${text.replaceAll("'", "'\\''")}'`;
  const headers = [["Content-Type", "application/json; charset=utf-8"], ...Object.entries(line.headers)];
  return [`curl -sS ${quote(line.address)}`, ...headers.map(([name, value]) => `  -H ${quote(`${name}: ${value}`)}`), "  --data-binary @request.json"].join(" \\\n");
}
