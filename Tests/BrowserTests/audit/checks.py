"""One function a check. Each yields what is wrong with the page that stands in the window."""

import json

from browser import AXE, DESKTOP, PHONE

WIDTHS = [320, 375, 768, 1280, 1920]
TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN_AXE = """async ({ tags, rules }) => {
  const runOnly = rules ? { type: 'rule', values: rules } : { type: 'tag', values: tags };
  const { violations, incomplete } = await axe.run(document, {
    runOnly, resultTypes: ['violations', 'incomplete'], elementRef: true,
    rules: rules ? {} : { 'target-size': { enabled: true } } });
  const open = incomplete.filter(({ id }) => id === 'color-contrast').flatMap(({ nodes }) => nodes)
    .map(({ element }) => ({ element, problem: probe.contrastProblem(element) }));
  return violations.flatMap(({ id, nodes }) => nodes.map(({ element, any, all, none }) =>
    `${id}: ${probe.name(element)} (${[...any, ...all, ...none].map((one) => one.message).join('; ')})`))
    .concat(open.filter(({ problem }) => problem)
      .map(({ element, problem }) => `contrast: ${probe.name(element)} (${problem})`));
}"""
# What the scheme can change.
LOOKS = ["color-contrast", "link-in-text-block", "target-size", "scrollable-region-focusable"]
SHIFT = 0.01


def shift(window):
    window.ask("() => scrollTo(0, document.body.scrollHeight)")
    window.page.wait_for_timeout(100)
    window.ask("() => scrollTo(0, 0)")
    moved = window.ask("probe.shift")
    if moved >= SHIFT:
        yield f"layout-shift {moved:.3f}"


def traffic(window, files):
    """`files`: the style sheets and scripts that the page itself names."""
    for request in window.requests:
        url = request.url
        if not url.startswith(window.address):
            yield f"leaves the site: {url}"
        elif request.resource_type not in ("document", "image") and not any(
                url.endswith(file) for file in files):
            yield f"asks for more than it names: {url}"
    for message in window.messages:
        yield message
    for violation in window.ask("probe.violations"):
        yield f"policy: {violation}"
    if not window.ask("document.querySelectorAll('meta[http-equiv=Content-Security-Policy]').length"):
        yield "no policy"


def overflow(window, widths=WIDTHS, scheme=None):
    window.show(scheme)
    for width in widths:
        window.resize(width)
        found = window.ask("probe.overflow()")
        if found:
            yield f"{width} px{' ' + scheme if scheme else ''}: {found}"
    window.show(None)


def targets(window):
    for width in (PHONE, DESKTOP):
        window.resize(width)
        for found in window.ask("probe.smallTargets()"):
            yield f"{width} px: {found}"


def axe(window):
    """Everything in the light scheme; what can differ, in the others."""
    window.ask(AXE)
    for scheme in ("light", "dark", "large"):
        window.show(scheme, "dark" if scheme == "dark" else "light")
        for width in (PHONE, DESKTOP):
            window.resize(width)
            rules = None if scheme == "light" else LOOKS
            for found in window.ask(RUN_AXE, {"tags": TAGS, "rules": rules}):
                yield f"{scheme} {width} px: {found}"
    window.show(None)


def schemes(window):
    """What the switch says looks like what the system says, whatever the system says."""
    def colours(scheme, system):
        window.show(scheme, system)
        return window.ask("probe.colours()").split("\n")
    for scheme, other in (("light", "dark"), ("dark", "light")):
        expected, found = colours(None, scheme), colours(scheme, other)
        different = sum(1 for one, two in zip(expected, found) if one != two)
        if different:
            yield f"{scheme}: {different} elements differ from the scheme of the system"
    window.show(None)


def without_scripts(window, plain):
    with_scripts, without = window.ask("probe.content()"), plain
    if with_scripts["text"] != without["text"]:
        yield "text differs " + _difference(with_scripts["text"], without["text"])
    if with_scripts["links"] != without["links"]:
        missing = set(with_scripts["links"]) ^ set(without["links"])
        yield f"links differ {json.dumps(sorted(missing)[:5])}"


def _difference(one, two):
    start = next((i for i, (a, b) in enumerate(zip(one, two)) if a != b), min(len(one), len(two)))
    return f"“{one[start:start + 40]}” / “{two[start:start + 40]}”"
