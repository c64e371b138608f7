import Bulletin

extension DefaultTheme {
  func footer(_ site: SiteFrame) -> HTML {
    """
    <footer class="site-foot">
    \(if: !site.footerLinks.isEmpty, footerMenu(site.footerLinks))
    <ul class="imprint">
    \(if: site.footer.organizer, { "<li>主办单位：\($0)</li>" })
    \(if: site.footer.undertaker, { "<li>承办单位：\($0)</li>" })
    \(if: site.footer.phone, { "<li>联系电话：\(words($0, to: Link(phone: $0)))</li>" })
    \(if: site.footer.address, { "<li>地址：\($0)</li>" })
    <li>\(site.council)</li>
    </ul>
    \(if: site.footer.hasFilings, filings(site.footer))
    \(if: site.footer.badge, badge)
    </footer>
    """
  }

  private func footerMenu(_ links: [TextLink]) -> HTML {
    """
    <nav class="menu" aria-label="页脚导航">
    <ul>\(links.map(linkItem))</ul>
    </nav>
    """
  }

  private func filings(_ footer: FooterView) -> HTML {
    """
    <ul class="imprint">
    \(if: footer.icp, { "<li>\(words($0, to: DefaultTheme.icpRegister))</li>" })
    \(if: footer.publicSecurity, { "<li>\(words($0, to: DefaultTheme.securityRegister))</li>" })
    \(if: footer.siteCode, { "<li>网站标识码：\($0)</li>" })
    </ul>
    """
  }

  private func badge(_ link: Link) -> HTML {
    #"<p class="badge"><img src="\#(link)" alt="党政机关网站标识" loading="lazy"></p>"#
  }

  private static let icpRegister = Link(external: "https://beian.miit.gov.cn/")
  private static let securityRegister = Link(external: "https://beian.mps.gov.cn/")
}

extension FooterView {
  fileprivate var hasFilings: Bool { icp != nil || publicSecurity != nil || siteCode != nil }
}

extension Link {
  /// nil for words such as an extension, which a dialler does not understand.
  fileprivate init?(phone: String) {
    guard phone.utf8.allSatisfy(isDialable) else { return nil }
    self.init(external: "tel:" + phone)
  }
}

private func isDialable(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"): true
  default: false
  }
}
