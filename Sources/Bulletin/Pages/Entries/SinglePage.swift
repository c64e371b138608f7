package struct SinglePage: Sendable {
  package let entry: EntryView
}

extension PageContext {
  func page(
    _ id: ID<Page>, _ parts: inout EntryParts, _ theme: some Theme
  ) -> EntryTemplate<Page> {
    EntryTemplate(render: { view, frame in theme.page(SinglePage(entry: view), in: frame) })
  }
}
