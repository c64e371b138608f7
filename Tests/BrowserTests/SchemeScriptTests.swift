import Foundation
import Testing

/// The switch of the top line, worked in a browser.
@Suite(.serialized) struct SchemeScriptTests {
  /// What a page shows: its scheme, the option that is on, whether the switch can be seen.
  private static let look = """
    const look = (page) => [
      page.documentElement.dataset.scheme || '-',
      [...page.querySelectorAll('.schemes input')].filter((input) => input.checked)
        .map((input) => input.value),
      page.defaultView.getComputedStyle(page.querySelector('.schemes')).visibility,
    ].join(' ');
    const choose = (page, scheme) => page.querySelector(`[value=${scheme}]`).click();

    """

  @Test func aChoiceLastsOverPages() async throws {
    let lines = try await said(
      """
      let page = await open('');
      say(look(page));
      for (const scheme of ['dark', 'large', 'light']) {
        choose(page, scheme);
        say(look(page));
        page = await open('sitemap/');
        say(look(page));
      }
      choose(page, 'auto');
      say(look(page));
      say(look(await open('')));
      """)
    #expect(
      lines == [
        "- auto visible", "dark dark visible", "dark dark visible", "large large visible",
        "large large visible", "light light visible", "light light visible", "- auto visible",
        "- auto visible",
      ])
  }

  @Test func theBarOfTheBrowserTakesTheColourOfThePaper() async throws {
    let lines = try await said(
      """
      const page = await open('');
      for (const scheme of ['light', 'dark', 'large']) {
        choose(page, scheme);
        const style = page.defaultView.getComputedStyle(page.documentElement);
        const bar = page.querySelector('[name=theme-color]').content;
        say(`${bar === style.getPropertyValue('--paper')} ${bar.startsWith('#')} ${style.colorScheme}`);
      }
      """)
    #expect(lines == ["true true light", "true true dark", "true true light"])
  }

  @Test func nothingButTheFourModesIsTaken() async throws {
    let lines = try await said(
      """
      for (const stored of ['sepia', '', 'Dark', '"><script>', 'constructor', 'auto', 'dark']) {
        localStorage.bulletin = stored;
        say(look(await open('')));
      }
      say(Object.keys(localStorage).join() + document.cookie);
      """)
    #expect(
      lines == Array(repeating: "- auto visible", count: 6) + ["dark dark visible", "bulletin"])
  }

  @Test func aBrowserThatRefusesToRememberStillObeys() async throws {
    let lines = try await said(
      """
      refusesStorage = true;
      let page = await open('');
      choose(page, 'large');
      say(look(page));
      frame.contentWindow.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      say(look(page));
      say(look(await open('')));
      refusesStorage = false;
      page = await open('');
      frame.contentWindow.Storage.prototype.setItem = () => { throw new Error('full'); };
      choose(page, 'dark');
      say(look(page));
      """)
    #expect(
      lines == [
        "large large visible", "large large visible", "- auto visible", "dark dark visible",
      ])
  }

  @Test func twoTabsAndAPageFromTheCacheAgree() async throws {
    let lines = try await said(
      """
      const other = newFrame();
      const one = await open(''), two = await open('sitemap/', other);
      choose(one, 'dark');
      await wait(1);
      say(look(two));
      choose(two, 'auto');
      await wait(1);
      say(look(one));
      other.remove();
      localStorage.bulletin = 'large';
      say(look(one));
      frame.contentWindow.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
      say(look(one));
      """)
    #expect(
      lines == [
        "dark dark visible", "- auto visible", "- auto visible", "large large visible",
      ])
  }

  @Test func theKeyboardReachesItAndWithoutScriptNothingDoes() async throws {
    let site = """
      const reach = (page) => {
        const input = page.querySelector('.schemes input');
        input.focus();
        return `${page.activeElement === input} ${page.querySelector('.schemes').offsetHeight >= 44}`;
      };
      say(reach(await open('')));
      const bare = await (await fetch('/index.html')).text();
      frame.removeAttribute('src');
      await new Promise((done) => {
        frame.onload = done;
        frame.srcdoc = bare.replace(/<script[^>]*><\\/script>/g, '');
      });
      say(reach(frame.contentDocument));
      """
    #expect(try await said(site) == ["true true", "false true"])
  }

  private func said(_ script: String) async throws -> [String] {
    let lines = Collected()
    try await withVisitSite { site in
      await lines.set(try await Harness(script: SchemeScriptTests.look + script).lines(on: site))
    }
    return await lines.value
  }
}

private actor Collected {
  private(set) var value: [String] = []
  func set(_ lines: [String]) { value = lines }
}
