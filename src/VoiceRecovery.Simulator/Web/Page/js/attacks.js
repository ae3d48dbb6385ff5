import * as api from "./api.js";
import { button, find, make } from "./dom.js";

const panel = find("panel-attack");

export function show(skill) {
  const rows = skill.attacks.map(row);
  panel.replaceChildren(
    make("h2", {}, "What Alexa never sends"),
    make("p", {}, skill.trusted
      ? "Alexa signs every request, and a skill must refuse whatever else arrives. Here the signatures are a test authority's, which the skill trusts in the place of Amazon. Each of these must be answered as said."
      : `What a skill must refuse, sent to ${skill.endpoint}${skill.signed ? ", signed by the test authority where a signature is called for" : ". Nothing is signed here, so it should refuse them all"}.`),
    make("div", { class: "buttons" }, button("Send all", async (event) => {
      const all = event.currentTarget;
      all.disabled = true;
      for (const { send } of rows) await send();
      all.disabled = false;
    })),
    ...rows.map(({ element }) => element));
}

function row(attack) {
  const result = make("div", { class: "result", role: "status" });
  const send = async () => {
    try {
      result.replaceChildren(...outcome(await api.attack(attack.kind)));
    } catch (problem) {
      result.replaceChildren(problem.message);
    }
  };
  const element = make("article", { class: "attack", "data-kind": attack.kind },
    make("div", {}, make("h3", {}, attack.title), make("p", {}, attack.what)),
    button("Send", send, { "aria-label": `Send: ${attack.title}` }),
    result);
  return { element, send };
}

function outcome(result) {
  const word = result.letIn ? "Answered" : result.status ? "Refused" : "No answer";
  return [
    make("span", { class: `pill ${result.asItShould ? "good" : "bad"}` }, `${result.asItShould ? "✓" : "✗"} ${word}${result.status ? `, HTTP ${result.status}` : ""}`), " ",
    result.reason && make("code", { class: "code" }, result.reason), " ",
    make("span", { class: "soft" }, `${result.milliseconds} ms`),
    make("p", {}, result.lesson),
  ].filter(Boolean);
}
