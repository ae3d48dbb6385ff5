import { find } from "./dom.js";

const words = {
  closed: "Nobody is listening",
  listening: "Listening",
  thinking: "One moment",
  speaking: "Speaking",
};

export function show(state, waits = "") {
  find("device").dataset.state = state;
  find("device-state").textContent = words[state];
  find("device-waits").textContent = waits;
}

export function waitsFor(view, name) {
  if (!view.listening) return `say: open ${name}`;
  const { expecting } = view;
  if (!expecting) return "for anything";
  return expecting.slot ? `for ${expecting.kind === "slot" ? "" : "yes or no on "}${expecting.slot}` : `for yes or no on ${expecting.intent}`;
}
