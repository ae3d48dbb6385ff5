// Three small charts of bars as SVG: the processor time of a request, by what it grows with.

const AXES = [
  ['connections', 'connections', row => `${row.connections}`],
  ['devices', 'devices', row => `${row.devices}`],
  ['envelope', 'envelope', row => `${(row.bytes / 1024).toFixed(0)} KB`],
];
const [WIDTH, HEIGHT, TOP, BOTTOM, BAR] = [240, 220, 48, 40, 36];

export function chartOf(rows) {
  const highest = Math.max(...rows.map(row => row.processorMicroseconds));
  const panels = AXES.map(([axis, title, label], panel) => {
    const bars = rows.filter(row => row.axis === axis);
    const step = WIDTH / (bars.length + 0.5);
    return `<g transform="translate(${panel * (WIDTH + 20) + 10} 0)">`
      + `<text x="${WIDTH / 2}" y="40" text-anchor="middle">${title}</text>`
      + bars.map((row, at) => bar(row, step * (at + 0.75), label(row), row.processorMicroseconds / highest)).join('')
      + `<line x1="0" x2="${WIDTH}" y1="${HEIGHT - BOTTOM}" y2="${HEIGHT - BOTTOM}" stroke="#888"/></g>`;
  });
  const width = AXES.length * (WIDTH + 20);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${HEIGHT}" font-family="sans-serif" font-size="12" fill="#333">`
    + `<rect width="${width}" height="${HEIGHT}" fill="#fff"/>`
    + `<text x="10" y="18" font-size="14">Processor time of a request, in microseconds</text>${panels.join('')}</svg>\n`;
}

function bar(row, middle, label, share) {
  const height = Math.round(share * (HEIGHT - TOP - BOTTOM - 16));
  const top = HEIGHT - BOTTOM - height;
  return `<rect x="${(middle - BAR / 2).toFixed(0)}" y="${top}" width="${BAR}" height="${height}" fill="#2a78d6"/>`
    + `<text x="${middle.toFixed(0)}" y="${top - 5}" text-anchor="middle">${row.processorMicroseconds.toFixed(0)}</text>`
    + `<text x="${middle.toFixed(0)}" y="${HEIGHT - BOTTOM + 18}" text-anchor="middle">${label}</text>`;
}
