/// A page that is nothing but its text.
package struct SinglePage: Sendable {
  package let entry: EntryView
}

extension SinglePage: EntryPage {
  static var sectionIDs: Set<String> { [] }

  init(_ material: EntryMaterial<Page>) { entry = material.view() }

  func html(_ theme: some Theme, in frame: PageFrame) -> HTML { theme.page(self, in: frame) }

  static func particulars(of id: ID<Page>, in context: PageContext) -> EntryParticulars {
    EntryParticulars()
  }
}
