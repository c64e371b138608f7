import Foundation
import Testing

/// The switch of the top line, worked in a browser: one run of it answers all tests.
@Suite struct SchemeScriptTests {
  @Test func aChoiceLastsOverPages() async throws {
    #expect(
      try await said(.lasts) == [
        "- auto visible", "dark dark visible", "dark dark visible", "large large visible",
        "large large visible", "light light visible", "light light visible", "- auto visible",
        "- auto visible",
      ])
  }

  @Test func theBarOfTheBrowserTakesTheColourOfThePaper() async throws {
    #expect(try await said(.bar) == ["true true light", "true true dark", "true true light"])
  }

  @Test func nothingButTheFourModesIsTaken() async throws {
    #expect(
      try await said(.modes) == Array(repeating: "- auto visible", count: 6) + [
        "dark dark visible", "bulletin",
      ])
  }

  @Test func aBrowserThatRefusesToRememberStillObeys() async throws {
    #expect(
      try await said(.refuses) == [
        "large large visible", "large large visible", "- auto visible", "dark dark visible",
      ])
  }

  @Test func twoTabsAndAPageFromTheCacheAgree() async throws {
    #expect(
      try await said(.tabs) == [
        "dark dark visible", "- auto visible", "- auto visible", "large large visible",
      ])
  }

  @Test func theKeyboardReachesItAndWithoutScriptNothingDoes() async throws {
    #expect(try await said(.keyboard) == ["true true", "false true"])
  }

  private func said(_ scene: Scene) async throws -> [String] {
    try #require(try await Scene.played.value[scene])
  }
}

/// What is done with the switch.
private enum Scene: CaseIterable {
  case lasts, bar, modes, refuses, tabs, keyboard

  static let played = Task {
    let scripts = Scene.allCases.map { Scene.look + $0.script }
    let answers = try await withVisitSite { try await Harness(scripts: scripts).answers(on: $0) }
    return Dictionary(uniqueKeysWithValues: zip(Scene.allCases, answers))
  }

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

  private var script: String {
    switch self {
    case .lasts:
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
      """
    case .bar:
      """
      const page = await open('');
      for (const scheme of ['light', 'dark', 'large']) {
        choose(page, scheme);
        const style = page.defaultView.getComputedStyle(page.documentElement);
        const bar = page.querySelector('[name=theme-color]').content;
        say(`${bar === style.getPropertyValue('--paper')} ${bar.startsWith('#')} ${style.colorScheme}`);
      }
      """
    case .modes:
      """
      for (const stored of ['sepia', '', 'Dark', '"><script>', 'constructor', 'auto', 'dark']) {
        localStorage.bulletin = stored;
        say(look(await open('')));
      }
      say(Object.keys(localStorage).join() + document.cookie);
      """
    case .refuses:
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
      """
    case .tabs:
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
      """
    case .keyboard:
      """
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
    }
  }
}
