/// When to come, where and whom to call.
package struct WallVisit: Sendable {
  package let title: String
  package let notice: String?
  package let rows: [WallRow]
}

package struct WallRow: Sendable {
  package let label: String
  /// None: not known yet.
  package let lines: [WallLine]
  /// What most readers look for stands out.
  package let isKey: Bool
}

package struct WallLine: Sendable {
  package let text: String
  /// Stands after the text and is never broken.
  package var time: String?
  /// Below it, in small type.
  package var note: String?
}

package struct WallCodes: Sendable {
  package let title: String
  package let contact: PhotoView?
  package let contactNote: String
  /// A standard asks for the station's code: where there is none its place stays empty.
  package let expectsContact: Bool
  package let page: AddressCode
}

extension PageContext {
  func wallVisit(_ station: Entry<Workstation>, title: String) -> WallVisit {
    let fields = station.fields
    let hours = fields.hours.map { WallLine(text: $0.days.text, time: $0.time.text) }
    let times = [
      wallRow("接待日", fields.receptions.map(wallLine), isKey: true),
      wallRow("开放时间", hours),
    ].filter { !$0.lines.isEmpty }
    let contacts = [
      wallRow("电话", wallLines(fields.phone), isKey: true),
      wallRow("联络员", wallLines(fields.liaison)),
      wallRow("地址", wallLines(fields.address ?? fields.host)),
    ].filter { !$0.lines.isEmpty }
    return WallVisit(
      title: title, notice: notice(fields.status),
      rows: (times.isEmpty ? [wallRow("接待日", [])] : times) + contacts)
  }

  private func wallLine(_ reception: Reception) -> WallLine {
    let holiday = reception.holiday.map { "遇节假日\($0.label)" }
    let note = [holiday, reception.note].compactMap(\.self).joined(separator: "；")
    return WallLine(
      text: clipped(reception.rule, to: WallLimits.line), time: reception.time?.text,
      note: note.isEmpty ? nil : clipped(note, to: WallLimits.line))
  }

  private func wallLines(_ text: String?) -> [WallLine] {
    text.map { [WallLine(text: clipped($0, to: WallLimits.line))] } ?? []
  }

  private func wallRow(_ label: String, _ lines: [WallLine], isKey: Bool = false) -> WallRow {
    WallRow(label: label, lines: Array(lines.prefix(WallLimits.lines)), isKey: isKey)
  }

  func wallCodes(_ station: Entry<Workstation>, _ topics: WallTopics) -> WallCodes {
    let route = entryRoute(.workstation, station.id)
    return WallCodes(
      title: topics.title(of: .codes),
      contact: station.fields.contactQR.flatMap {
        wallPicture($0, of: station, alt: "联系二维码")
      },
      contactNote: clipped(
        station.fields.contactQRNote ?? "扫码联系本站", to: WallLimits.caption),
      expectsContact: topics.expectsContactCode, page: AddressCode(site.canonicalLink(route)))
  }
}
