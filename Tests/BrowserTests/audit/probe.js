// Runs in every page before its own scripts: watches, and answers the questions of the audit.
const probe = { shift: 0, violations: [], walk: [], firstScheme: undefined };
window.probe = probe;

new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) probe.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });

document.addEventListener('securitypolicyviolation', (event) => {
  probe.violations.push(`${event.effectiveDirective} ${event.blockedURI}`);
});

requestAnimationFrame(function look() {
  if (!document.body) return requestAnimationFrame(look);
  probe.firstScheme = document.documentElement.dataset.scheme ?? '';
});

/** A short way to say which element is meant. */
probe.name = (element) => {
  const parts = [];
  for (let part = element; part && part !== document.body; part = part.parentElement) {
    const label = part.id ? `#${part.id}` : [...part.classList].map((name) => `.${name}`).join('');
    parts.unshift(part.localName + label);
    if (part.id || parts.length === 4) break;
  }
  const text = (element.innerText ?? '').trim().slice(0, 16);
  return parts.join(' > ') + (text ? ` “${text}”` : '');
};

probe.isShown = (element) =>
  element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;

/** Whether something around it cuts it off or scrolls. */
probe.isClipped = (element) => {
  const { position } = getComputedStyle(element);
  const outer = position === 'absolute' ? element.offsetParent : element.parentElement;
  if (!outer || outer === document.body) return false;
  return getComputedStyle(outer).overflowX !== 'visible' || probe.isClipped(outer);
};

/** Elements that stick out at the right, where the document can be scrolled sideways. */
probe.overflow = () => {
  const root = document.documentElement;
  const hidden = [root, document.body]
    .some((element) => /hidden|clip/.test(getComputedStyle(element).overflowX));
  if (hidden) return 'overflow-x of the document is cut off';
  if (root.scrollWidth <= root.clientWidth) return '';
  const wide = [...document.body.querySelectorAll('*')].filter((element) =>
    element.getBoundingClientRect().right > root.clientWidth + 0.5 && !probe.isClipped(element));
  return `${root.scrollWidth} > ${root.clientWidth}: ${wide.slice(0, 3).map(probe.name).join(', ')}`;
};

probe.isImportant = (element) =>
  element.closest('nav') || /^(button|summary)$/.test(element.localName)
  || /^tel:|^https:\/\/uri\.amap\.com/.test(element.getAttribute('href') ?? '');

/** What is too small to touch. Links in running text are axe's concern. */
probe.smallTargets = () => [...document.querySelectorAll('a[href], button, input, select, summary')]
  .filter((element) => probe.isShown(element) && !element.matches('.skip, .visually-hidden'))
  .map((element) => ({ element, target: element.closest('label') ?? element }))
  .flatMap(({ element, target }) => {
    const { width, height } = target.getBoundingClientRect();
    const isImportant = probe.isImportant(element);
    if (!isImportant && getComputedStyle(target).display === 'inline') return [];
    const least = isImportant ? 44 : 24;
    if (height >= least - 0.01 && width >= 23.99) return [];
    return [`${probe.name(element)}: ${width.toFixed(1)} × ${height.toFixed(1)} < ${least}`];
  });

/** The text and the links that do not depend on scripts. */
probe.content = () => {
  const controls = [...document.querySelectorAll('form, fieldset, [data-today], noscript')];
  for (const control of controls) control.style.setProperty('display', 'none', 'important');
  const text = document.body.innerText.replace(/\s+/g, ' ').trim();
  for (const control of controls) control.style.removeProperty('display');
  const links = [...document.querySelectorAll('a[href]')].map((link) => link.getAttribute('href'));
  return { text, links };
};

/** The colours of everything, to compare two ways to the same scheme. */
probe.colours = () => [...document.querySelectorAll('html, body, body *')].map((element) => {
  const style = getComputedStyle(element);
  return [style.color, style.backgroundColor, style.borderTopColor, style.fill, style.stroke].join();
}).join('\n');

/** Where the Tab key should stop, in order; starts the record of where it does. */
probe.startWalk = () => {
  const radios = (element) => [...document.getElementsByName(element.name)];
  const isStop = (element) => {
    if (element.tabIndex < 0 || element.disabled || !probe.isShown(element)) return false;
    if (element.type !== 'radio' || element.checked) return true;
    return !radios(element).some((radio) => radio.checked) && radios(element)[0] === element;
  };
  const stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex]')]
    .filter(isStop);
  probe.walk = [];
  document.addEventListener('focusin', ({ target }) => {
    probe.walk.push({ stop: stops.indexOf(target), name: probe.name(target), isSeen: probe.isSeen(target) });
  });
  return stops.map(probe.name);
};

/** Whether focus shows: on the element, or on what stands for it. */
probe.isSeen = (element) => {
  const twin = element.matches('label input') ? element.nextElementSibling : null;
  return [element, element.closest('label'), twin].filter(Boolean).some((shape) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(shape);
    const { width, height } = shape.getBoundingClientRect();
    const hasRing = outlineStyle === 'auto' || outlineStyle !== 'none'
      && parseFloat(outlineWidth) >= 2 && probe.rgba(outlineColor)[3] > 0;
    return hasRing && Number(getComputedStyle(shape).opacity) > 0 && width > 1 && height > 1;
  });
};

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

probe.rgba = (colour) => {
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  return canvas.getImageData(0, 0, 1, 1).data;
};

const luminance = (colour) => {
  const [red, green, blue] = [...probe.rgba(colour)].slice(0, 3).map((value) => value / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};

/** For what axe leaves open: signs alone, and what another element may cover. */
probe.contrastProblem = (element) => {
  let ground = element;
  for (; ground; ground = ground.parentElement) {
    const { backgroundColor, backgroundImage, opacity } = getComputedStyle(ground);
    if (backgroundImage !== 'none' || opacity !== '1') return 'cannot be known';
    const alpha = probe.rgba(backgroundColor)[3];
    if (alpha === 255) break;
    if (alpha > 0) return 'cannot be known';
  }
  const { color, fontSize, fontWeight } = getComputedStyle(element);
  const size = parseFloat(fontSize);
  const least = size >= 24 || (size >= 18.66 && fontWeight >= 700) ? 3 : 4.5;
  const [dark, light] = [luminance(color), ground ? luminance(getComputedStyle(ground).backgroundColor) : 1]
    .sort((one, two) => one - two);
  const ratio = (light + 0.05) / (dark + 0.05);
  return ratio < least ? `${ratio.toFixed(2)} < ${least}` : '';
};
