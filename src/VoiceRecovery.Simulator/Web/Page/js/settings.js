// What the page remembers between visits: how it looks and sounds. Never what was said.
const defaults = { theme: "auto", voice: true, rate: 1, device: null };

function read() {
  try { return { ...defaults, ...JSON.parse(localStorage.getItem("desk") ?? "{}") }; } catch { return { ...defaults }; }
}

export const settings = read();

export function keep(name, value) {
  settings[name] = value;
  try { localStorage.setItem("desk", JSON.stringify(settings)); } catch { /* private browsing */ }
}
