// The simulator's own address and no other: the page's content security policy allows nothing else.
async function answer(response) {
  if (response.ok) return response.headers.get("Content-Type").startsWith("application/json") ? response.json() : response.text();
  let problem = `The simulator answered with status ${response.status}.`;
  try { problem = (await response.json()).problem ?? problem; } catch { /* no words came with it */ }
  throw new Error(problem);
}

const get = async (path) => answer(await fetch(path));
const post = async (path, body) => answer(await fetch(path, {
  method: "POST",
  headers: { "Content-Type": "application/json" },
  body: JSON.stringify(body),
}));

export const skill = () => get("/api/skill");
export const open = (locale, screen) => post("/api/sessions", { locale, screen });
export const hear = (id, text) => post(`/api/sessions/${id}/turns`, { text });
export const tap = (id, token, taps, source) => post(`/api/sessions/${id}/taps`, { token, arguments: taps, source });
export const transcript = (id) => get(`/api/sessions/${id}/transcript`);
export const replay = (text, locale, screen) => post("/api/transcripts", { text, locale, screen });
export const attack = (kind) => post(`/api/attacks/${kind}`, {});
