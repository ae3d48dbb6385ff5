import { find } from "./dom.js";

// The Echo Show. A renderer of APL documents may fill #screen; while that is empty, the card or the last answer is shown.
export function showTurn(view, name) {
  const { card, speech } = view.turn;
  const place = find("screen-card");
  place.querySelector(".screen-title").textContent = card?.title ?? name;
  place.querySelector(".screen-text").textContent = (card?.content ?? card?.text ?? speech ?? "").trim();
  place.scrollTop = 0;
  document.dispatchEvent(new CustomEvent("desk:turn", { detail: view }));
}

export function clear(name) {
  find("screen").replaceChildren();
  const place = find("screen-card");
  place.querySelector(".screen-title").textContent = name;
  place.querySelector(".screen-text").textContent = `Try “Alexa, open ${name}”`;
}

// For a renderer: dispatch "desk:tap" with { token, arguments, source } and the skill gets a UserEvent.
export function onTap(handle) {
  document.addEventListener("desk:tap", (event) => handle(event.detail));
}
