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

/** Elements that stick out at the right, where the document can be scrolled sideways. */
probe.overflow = () => {
  const root = document.documentElement;
  const hidden = [root, document.body]
    .some((element) => /hidden|clip/.test(getComputedStyle(element).overflowX));
  if (hidden) return 'overflow-x of the document is cut off';
  if (root.scrollWidth <= root.clientWidth) return '';
  const wide = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > root.clientWidth + 0.5);
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
  const controls = [...document.querySelectorAll('form, fieldset, [data-scripted], noscript')];
  const before = controls.map((control) => control.hidden);
  for (const control of controls) control.hidden = true;
  const text = document.body.innerText.replace(/\s+/g, ' ').trim();
  controls.forEach((control, index) => { control.hidden = before[index]; });
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

/** Whether focus shows: on the element, or on the label that stands for it. */
probe.isSeen = (element) => [element, element.closest('label'), element.nextElementSibling]
  .filter((shape) => shape && (shape === element || element.labels && [...element.labels].includes(shape)))
  .some((shape) => {
    const style = getComputedStyle(shape);
    const { width, height } = shape.getBoundingClientRect();
    const hasRing = style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2
      && !/, 0\)$|^transparent$/.test(style.outlineColor);
    return hasRing && width > 1 && height > 1;
  });
