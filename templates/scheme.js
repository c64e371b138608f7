// The reader's display mode, kept in this browser alone.
{
  const root = document.documentElement, page = root.dataset, key = 'bulletin';

  const show = (scheme) => {
    if (['light', 'dark', 'large'].includes(scheme)) page.scheme = scheme;
    else delete page.scheme;
    for (const input of document.getElementsByName('scheme'))
      input.checked = input.value === (page.scheme || 'auto');
    for (const bar of document.getElementsByName('theme-color'))
      bar.content = getComputedStyle(root).getPropertyValue('--paper');
  };

  const update = () => {
    try { show(localStorage[key]); } catch (e) { show(page.scheme); }
  };

  page.scripts = '';
  update();
  for (const type of ['DOMContentLoaded', 'pageshow', 'storage']) addEventListener(type, update);
  matchMedia('(prefers-color-scheme: dark)').onchange = update;
  addEventListener('change', ({ target: { name, value } }) => {
    if (name !== 'scheme') return;
    show(value);
    try { localStorage[key] = value; } catch (e) {}
  });
}
