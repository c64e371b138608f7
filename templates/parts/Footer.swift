import Bulletin

extension DefaultTheme {
  func footer(_ site: SiteFrame) -> HTML {
    """
    <footer class="site-foot">
    \(if: !site.footerLinks.isEmpty, footerMenu(site.footerLinks))
    <ul class="imprint">
    \(if: site.footer.organizer, { "<li>主办单位：\($0)</li>" })
    \(if: site.footer.undertaker, { "<li>承办单位：\($0)</li>" })
    \(if: !site.footer.phone.isEmpty, "<li>联系电话：\(site.footer.phone.map(phrase))</li>")
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
