/// `date/order`: a holiday of `site.yml` ends on or after the day it begins.
func checkCalendar(_ settings: SiteSettings, reporting log: inout DiagnosticLog) {
  for holiday in settings.holidays where holiday.to.day < holiday.from.day {
    log.report(
      .dateOrder(
        later: ("止", "to"), earlier: ("起", "from"),
        at: settings.source.place(holiday.to.range)))
  }
}
