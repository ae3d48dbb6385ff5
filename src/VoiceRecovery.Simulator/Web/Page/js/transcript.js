import * as api from "./api.js";
import { button, copy, find, make, save } from "./dom.js";

const panel = find("panel-transcript");

// session() names the conversation; onReplay gets the text to hold.
export function setUp(session, onReplay) {
  const text = make("textarea", { id: "transcript-text", "aria-label": "Transcript of this conversation", readonly: true, spellcheck: "false" });
  const other = make("textarea", { id: "transcript-other", "aria-label": "A transcript to hold again", spellcheck: "false", placeholder: "U: open …\nA: …" });
  const outcome = make("p", { id: "transcript-outcome", role: "status" });
  const file = make("input", { type: "file", accept: ".txt,text/plain", class: "unseen", tabindex: "-1", "aria-hidden": "true" });
  file.addEventListener("change", async () => {
    if (file.files.length > 0) other.value = await file.files[0].text();
    file.value = "";
  });
  panel.replaceChildren(
    make("h2", {}, "This conversation"),
    text,
    make("div", { class: "buttons" },
      button("Copy", (event) => copy(text.value, event.currentTarget)),
      button("Download", () => save("conversation.txt", text.value, "text/plain"))),
    make("p", {}, "The simulator's run verb plays it again, and so do the tests."),
    make("h2", {}, "Hold another one again"),
    other,
    make("div", { class: "buttons" },
      button("Open a file", () => file.click()), file,
      button("Hold it", () => hold(other.value, onReplay, outcome))),
    outcome);
  return async () => { text.value = await api.transcript(session()); };
}

async function hold(text, onReplay, outcome) {
  if (!text.trim()) {
    outcome.textContent = "There is nothing to hold yet.";
    return;
  }
  outcome.textContent = "Holding it…";
  try {
    const { turns, differences } = await onReplay(text);
    outcome.textContent = `${turns} ${turns === 1 ? "turn" : "turns"}. ${differences === 0 ? "Every answer is as written." : `${differences} answered otherwise than written; they are marked.`}`;
  } catch (problem) {
    outcome.textContent = problem.message;
  }
}
