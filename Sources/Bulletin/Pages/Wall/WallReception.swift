/// When to come, where and whom to call.
package struct WallReception: Sendable {
  package let title: String
  package let notice: String?
  package let rows: [WallRow]
}

/// A label and its lines.
package struct WallRow: Sendable {
  package let label: String
  /// None: not known yet.
  package let lines: [WallLine]
  /// What most readers look for stands out.
  package let isKey: Bool
}

/// One line of the panel.
package struct WallLine: Sendable {
  package let text: String
  /// Stands after the text and is never broken.
  package var time: String?
  /// Below it, in small type.
  package var note: String?
}

/// The panel of codes to scan.
package struct WallCodes: Sendable {
  package let title: String
  package let contact: PhotoView?
  package let contactNote: String
  /// A standard asks for the station's code: where there is none its place stays empty.
  package let expectsContact: Bool
  package let page: AddressCode
}

extension WallMaterial {
  func reception(title: String) -> WallReception {
    let fields = station.fields
    let hours = fields.hours.map { WallLine(text: $0.days.text, time: $0.time.text) }
    let receptions = first(WallLimits.receptions, of: fields.receptions.map(line))
    let times = [
      WallRow(label: "接待日", lines: receptions, isKey: true),
      WallRow(label: "开放时间", lines: first(WallLimits.hours, of: hours), isKey: false),
    ].filter { !$0.lines.isEmpty }
    let contacts = [
      WallRow(label: "电话", lines: lines(fields.phone?.text), isKey: true),
      WallRow(label: "联络员", lines: lines(fields.liaison), isKey: false),
      WallRow(label: "地址", lines: lines(fields.address ?? fields.host), isKey: false),
    ].filter { !$0.lines.isEmpty }
    return WallReception(
      title: title, notice: fields.status.notice,
      rows: (times.isEmpty ? [WallRow(label: "接待日", lines: [], isKey: true)] : times) + contacts)
  }

  private func line(_ reception: Reception) -> WallLine {
    let holiday = reception.holiday.map { "遇节假日\($0.label)" }
    let note = [holiday, reception.note].compactMap(\.self).joined(separator: "；")
    return WallLine(
      text: clipped(reception.rule.text, to: WallLimits.shortLine), time: reception.time?.text,
      note: note.isEmpty ? nil : clipped(note, to: WallLimits.shortLine))
  }

  private func lines(_ text: String?) -> [WallLine] {
    text.map { [WallLine(text: clipped($0, to: WallLimits.line))] } ?? []
  }

  private func first(_ count: Int, of lines: [WallLine]) -> [WallLine] {
    guard lines.count > count else { return lines }
    return lines.prefix(count - 1) + [WallLine(text: "其余见本站网页")]
  }

  var codes: WallCodes {
    let route = entryRoute(.workstation, station.id)
    return WallCodes(
      title: topics.title(of: .codes),
      contact: station.fields.contactQR.flatMap {
        PhotoView(named: $0, in: station, alt: "联系二维码", context)
      },
      contactNote: clipped(
        station.fields.contactQRNote
          ?? (station.fields.contactQR == nil ? "联系二维码" : "扫码联系本站"),
        to: WallLimits.caption),
      expectsContact: topics.expectsContactCode,
      page: AddressCode(context.site.canonicalLink(route), from: context.codes))
  }
}
