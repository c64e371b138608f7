@testable import Bulletin

extension SamplePages {
  func wall(_ form: WallForm, _ paper: WallPaper) -> WallPage {
    WallPage(
      paper: paper, content: wallContent,
      layout: WallLayout(
        titleSize: 1, form: form, textSize: 2, isDense: isFull, memberSize: 3, visitSize: 4,
        split: 2, memberColumns: 3),
      station: textLink, otherPaper: textLink)
  }

  private var wallContent: WallContent {
    let rule = WallRule(title: text, note: text)
    let contents: [WallText] = [
      .passage(text), .rules(many(rule), rest: maybe(text)), .plan(many(text), rest: maybe(text)),
    ]
    let card = WallMember(
      name: text, mark: maybe(text), sector: text, details: text, portrait: maybe(photo))
    return WallContent(
      title: text, heading: many(text),
      texts: contents.map { WallPanel(title: text, note: maybe(text), content: maybe($0)) },
      members: WallMembers(title: text, note: maybe(text), cards: many(card), rest: maybe(text)),
      visit: WallVisit(
        title: text, notice: maybe(text),
        rows: [
          WallRow(
            label: text,
            lines: many(WallLine(text: text, time: maybe(text), note: maybe(text))), isKey: true)
        ]),
      codes: WallCodes(
        title: text, contact: maybe(photo), contactNote: text, expectsContact: true,
        page: AddressCode(link)),
      updated: maybe(date))
  }
}
