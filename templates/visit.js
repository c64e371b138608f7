// What is true today, by the reader's clock but in China's time, where summer time is not kept.
// It reads along while the page comes in, so that nothing is painted that it changes.
{
  let line, table;

  const say = (text) => { if (line.textContent !== text) line.textContent = text; };

  // `6月10日 周三`, of days since 1970.
  const name = (day) => {
    const date = new Date(day * 864e5);
    const weekday = '日一二三四五六'[date.getUTCDay()];
    return `${date.getUTCMonth() + 1}月${date.getUTCDate()}日 周${weekday}`;
  };

  const kind = (day) => table.kinds[table.days[day - table.first]];

  // The next day that has the times asked for; `later` where the table ends before it.
  const next = (label, day, times, later) => {
    do day++; while (kind(day) && !kind(day)[times]);
    const when = kind(day) ? `${name(day)} ${kind(day)[times]}` : later;
    return when ? `${label}：${when}。` : '';
  };

  const sayToday = (day, minute) => {
    if (day < table.first) return;
    if (!kind(day)) return say(table.over);
    const [, text, outlook] = kind(day).lines.filter(([start]) => start <= minute).pop();
    const duty = !outlook && new Map(table.duty).get(day - table.first);
    say(`今天（${name(day)}）${text}${duty || ''}。`
      + (outlook > 1 ? next('下次开放', day, 'open') : '')
      + (outlook > 0 ? next('下次接待日', day, 'receive', table.later) : ''));
  };

  // Rows of days gone by; words stand ready for a list that has no other rows.
  const removePast = (today) => {
    for (const row of document.querySelectorAll('[data-day]'))
      if (row.dataset.day < today) row.remove();
    for (const words of document.querySelectorAll('[data-empty][hidden]')) {
      const list = words.previousElementSibling;
      if (list.querySelector('[data-day]')) continue;
      list.remove();
      words.hidden = false;
    }
  };

  const refresh = () => {
    const minutes = Math.floor(Date.now() / 6e4) + 480;
    const day = Math.floor(minutes / 1440);
    line ??= document.querySelector('[data-today]');
    table ??= line && JSON.parse(line.dataset.today);
    if (table) sayToday(day, minutes % 1440);
    removePast(new Date(minutes * 6e4).toISOString().slice(0, 10));
  };

  const reader = new MutationObserver(refresh);
  reader.observe(document, { childList: true, subtree: true });
  addEventListener('DOMContentLoaded', () => {
    reader.disconnect();
    refresh();
    setInterval(refresh, 6e4);
  });
  addEventListener('pageshow', refresh);
}
