import { make } from "./dom.js";

const token = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

// JSON as it reads best: indented, with names, text and the rest told apart.
export function block(value, label) {
  const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
  const pre = make("pre", { tabindex: "0", role: "group", "aria-label": label });
  let end = 0;
  for (const match of text.matchAll(token)) {
    pre.append(text.slice(end, match.index), make("span", { class: match[2] ? "json-name" : match[1] ? "json-text" : "json-other" }, match[1] ?? match[0]), match[2] ?? "");
    end = match.index + match[0].length;
  }
  pre.append(text.slice(end));
  return pre;
}
