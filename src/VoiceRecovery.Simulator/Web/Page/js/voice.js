import { settings } from "./settings.js";

// Her voice: the browser's own speech synthesis. The listener's: its recognition, where it has one.
const synthesis = window.speechSynthesis;
const Recognition = window.SpeechRecognition ?? window.webkitSpeechRecognition;

let current = null;

export const canSpeak = () => Boolean(synthesis);
export const canListen = () => Boolean(Recognition);
export const isSpeaking = () => current !== null;

// onend gets how many letters were heard when she was cut off, and nothing when she finished.
export function speak(text, lang, onstart, onend) {
  hush();
  if (!settings.voice || !synthesis || !text) return;
  const utterance = new SpeechSynthesisUtterance(text);
  utterance.lang = lang;
  utterance.rate = settings.rate;
  const turn = { heard: 0, onend };
  utterance.onstart = () => { if (current === turn) onstart(); };
  utterance.onboundary = (event) => { turn.heard = event.charIndex; };
  utterance.onend = utterance.onerror = () => {
    if (current !== turn) return;
    current = null;
    onend();
  };
  current = turn;
  synthesis.speak(utterance);
}

// Whether there was anything to cut off.
export function hush() {
  if (!current) return false;
  const { heard, onend } = current;
  current = null;
  synthesis.cancel();
  onend(heard);
  return true;
}

export function listen(lang, { onwords, onfinal, onend }) {
  const recognition = new Recognition();
  recognition.lang = lang;
  recognition.interimResults = true;
  let final = null;
  let problem = null;
  recognition.onresult = (event) => {
    const words = [...event.results].map((result) => result[0].transcript).join(" ").trim();
    onwords(words);
    if (event.results[event.results.length - 1].isFinal) final = words;
  };
  recognition.onerror = (event) => { problem = event.error; };
  recognition.onend = () => {
    onend(problem);
    if (final) onfinal(final);
  };
  recognition.start();
  return () => recognition.stop();
}
