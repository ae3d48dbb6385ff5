// Contrast of every colour of words and icons with every ground that they stand on, as WCAG 2 reckons it.
const channel = value => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
const luminance = hex => [1, 3, 5].map(at => channel(parseInt(hex.slice(at, at + 2), 16) / 255)).reduce((sum, value, at) => sum + value * [0.2126, 0.7152, 0.0722][at], 0);
const ratio = (one, other) => { const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b); return (light + 0.05) / (dark + 0.05); };

// 4.5 is asked of words near by; for those across the room more.
export const least = 6;

export function contrastFaults({ ground, panel, ...inks }) {
  return Object.entries(inks).flatMap(([name, ink]) => [['ground', ground], ['panel', panel]]
    // Only plain words stand on panels.
    .filter(([place, paper]) => place === 'ground' ? ratio(ink, paper) < least : ['ink', 'quiet'].includes(name) && ratio(ink, paper) < least)
    .map(([paper, colour]) => `${name} on ${paper}: ${ratio(ink, colour).toFixed(1)}`));
}
