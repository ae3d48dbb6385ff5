// What of a drawn screen can not be read: text longer than its own place, or beyond a place that hides it and can not be scrolled there.
export const measure = page => page.evaluate(() => {
  const view = document.getElementById('view');
  const round = view.style.borderRadius === '50%';
  const frame = view.getBoundingClientRect();
  const page = view.querySelector('.scrollView');
  const faults = [];
  const sizes = [];
  for (const place of view.querySelectorAll('.apl-z')) {
    const text = place.querySelector('p');
    if (!text || text.textContent.trim() === '') continue;
    const own = place.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(text);
    const drawn = range.getBoundingClientRect();
    const said = text.textContent.slice(0, 40);
    const slack = 2;
    // The blank at the end of a line hangs over.
    const blank = parseFloat(getComputedStyle(text).fontSize) * 0.4;
    if (drawn.height > own.height + slack || drawn.width > own.width + blank) faults.push(`"${said}" needs ${Math.round(drawn.width)}x${Math.round(drawn.height)} and has ${Math.round(own.width)}x${Math.round(own.height)}`);
    for (let at = place.parentElement; at && at !== view; at = at.parentElement) {
      if (getComputedStyle(at).overflow === 'visible' && !at.className.includes('scrollView')) continue;
      const edge = at.getBoundingClientRect();
      const scrolls = at.className.includes('scrollView');
      if (drawn.left < edge.left - slack || drawn.right > edge.right + blank) faults.push(`"${said}" is cut off at a side`);
      if (!scrolls && !at.contains(page) && (drawn.top < edge.top - slack || drawn.bottom > edge.bottom + slack)) faults.push(`"${said}" is cut off above or below`);
      if (scrolls && drawn.bottom - edge.top + at.scrollTop > at.scrollHeight + slack) faults.push(`"${said}" can not be scrolled to`);
    }
    // A round screen shows less near its top: measured where the page is not scrolled.
    if (round && drawn.bottom <= frame.bottom) {
      const radius = frame.width / 2;
      for (const [x, y] of [[drawn.left, drawn.top], [drawn.right, drawn.top]]) {
        const line = [...range.getClientRects()].filter(rect => rect.width > 0)[0];
        const [left, top] = [line.left - frame.left - radius, line.top + line.height * 0.25 - frame.top - radius];
        const right = line.right - frame.left - radius;
        if (top < 0 && (Math.hypot(left, top) > radius || Math.hypot(right, top) > radius)) faults.push(`"${said}" is under the round rim`);
        break;
      }
    }
    sizes.push({ said, size: parseFloat(getComputedStyle(text).fontSize), id: place.id });
  }
  return { faults: [...new Set(faults)], smallest: Math.min(...sizes.map(one => one.size)), largest: Math.max(...sizes.map(one => one.size)), scrolls: page.scrollHeight > page.clientHeight + 2 };
});
