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

  // The next day that has the times asked for, or the first after the table.
  const next = (day, times) => {
    do day++; while (kind(day) && !kind(day)[times]);
    return day;
  };

  const when = (day, times) => `${name(day)} ${kind(day)[times]}`;

  // Whoever is received first need not know when else it is open.
  const comingDays = (day, outlook) => {
    const open = next(day, 'open'), receive = next(day, 'receive');
    const reception = kind(receive) ? when(receive, 'receive') : table.later;
    return (outlook > 1 && open < receive ? `下次开放：${when(open, 'open')}。` : '')
      + (outlook && reception ? `下次接待日：${reception}。` : '');
  };

  // Who is on duty or will be.
  const onDuty = (day, minute) => {
    const names = new Set(table.duty.flatMap(([after, end, ...names]) =>
      table.first + after === day && end > minute ? names : []));
    return names.size ? `，值班委员：${[...names].join('、')}` : '';
  };

  const sayToday = (day, minute) => {
    if (day < table.first) return;
    if (!kind(day)) return say(table.over);
    const [, text, outlook] = kind(day).lines.filter(([start]) => start <= minute).pop();
    say(`今天（${name(day)}）${text}${outlook ? '' : onDuty(day, minute)}。`
      + comingDays(day, outlook));
  };

  // Rows of days gone by. Others stand ready to take their places, six in all; words, for a list
  // that has no other rows.
  const removePast = (today) => {
    for (const row of document.querySelectorAll('[data-day]'))
      if (row.dataset.day < today) row.remove();
    for (const row of document.querySelectorAll('[data-day][hidden]'))
      row.hidden = row.parentNode.querySelectorAll('[data-day]:not([hidden])').length > 5;
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
