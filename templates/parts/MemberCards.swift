import Bulletin

extension DefaultTheme {
  func memberCards(_ members: MemberCards) -> HTML {
    """
    <section id="\(members.id)">
    <h2>\(members.title)</h2>
    \(if: members.cards.isEmpty, nothingYet, else: #"<ul class="cards">\#(members.cards.map(card))</ul>"#)
    \(if: !members.others.isEmpty, #"<ul class="links">\#(members.others.map(name))</ul>"#)
    </section>

    """
  }

  private func name(_ member: Phrase) -> HTML { "<li>\(phrase(member))</li>\n" }

  /// The name says who it is: the picture beside it needs no words.
  private func card(_ member: MemberCard) -> HTML {
    """
    <li>\(if: member.photo, portrait)\
    \(if: member.photo == nil, #"<span class="initial" aria-hidden="true">\#(member.initial)</span>"#)
    <div><p class="item-title">\(words(member.name, to: member.link))</p>
    \(member.details.map { #"<p class="meta">\#($0)</p>"# })</div></li>

    """
  }

  private func portrait(_ photo: PhotoView) -> HTML {
    #"<img src="\#(photo.link)" alt="" width="72" height="96" loading="lazy">"#
  }
}
