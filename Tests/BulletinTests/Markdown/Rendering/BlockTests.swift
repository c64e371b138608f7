import Testing

@testable import Bulletin

@Suite struct BlockTests {
  @Test func paragraphsQuotesAndRules() {
    #expect(html("一\n\n> 二\n\n---") == "<p>一</p>\n<blockquote>\n<p>二</p>\n</blockquote>\n<hr>")
  }

  @Test func tightItemsHaveNoParagraphs() {
    #expect(html("- 一\n- 二") == "<ul>\n<li>一</li>\n<li>二</li>\n</ul>")
    #expect(
      html("3. 一\n\n4. 二")
        == "<ol start=\"3\">\n<li>\n<p>一</p>\n</li>\n<li>\n<p>二</p>\n</li>\n</ol>")
  }

  @Test func tasksAreSymbolsWithHiddenWords() {
    #expect(
      html("- [x] 走访\n- [ ] 见 [x]") == """
        <ul>
        <li class="task"><span aria-hidden="true">☑</span><span class="visually-hidden">已完成</span> 走访</li>
        <li class="task"><span aria-hidden="true">☐</span><span class="visually-hidden">未完成</span> 见 [x]</li>
        </ul>
        """)
  }

  @Test func codeBlocksNameTheirLanguage() {
    #expect(
      html("```swift run\nlet a = \"<b>\"\n```") == """
        <pre tabindex="0"><code class="language-swift">let a = &quot;&lt;b&gt;&quot;
        </code></pre>
        """)
    #expect(html("    a") == "<pre tabindex=\"0\"><code>a\n</code></pre>")
    #expect(
      html("``` a\"onclick=\"b\n```")
        == "<pre tabindex=\"0\"><code class=\"language-a&quot;onclick=&quot;b\"></code></pre>")
  }

  @Test func rawMarkupIsNotPrinted() {
    #expect(html("<script>alert(1)</script>\n\n甲<b onclick=\"x\">乙</b><!-- 丙 -->") == "<p>甲乙</p>")
    #expect(html("<div>\n甲\n</div>") == "")
  }
}

@Suite struct TableTests {
  @Test func tablesScrollAndNameTheirColumns() {
    #expect(
      html("| 名称 | 数量 | |\n|:--|--:|:-:|\n| 茶 | **1** | 2 |") == """
        <div class="table-scroll" tabindex="0" role="region" aria-label="表格"><table>
        <thead>
        <tr>
        <th scope="col" class="align-left">名称</th>
        <th scope="col" class="align-right">数量</th>
        <td class="align-center"></td>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td class="align-left">茶</td>
        <td class="align-right"><strong>1</strong></td>
        <td class="align-center">2</td>
        </tr>
        </tbody>
        </table></div>
        """)
  }

  @Test func regionsDifferInName() {
    let two = html("| a |\n|---|\n\n| b |\n|---|")
    #expect(two.contains("aria-label=\"表格\"><table>"))
    #expect(two.contains("aria-label=\"表格 2\"><table>"))
    #expect(!two.contains("<tbody>"))
  }
}
