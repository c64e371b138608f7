"""Walks through a page by keyboard alone."""


def skip_link(window):
    """The first stop; it leads past the menu."""
    window.page.keyboard.press("Tab")
    first = window.ask(
        "({ is: document.activeElement.matches('.skip'),"
        " height: document.activeElement.getBoundingClientRect().height })")
    if not first["is"]:
        yield "the first stop is not the skip link"
        return
    if first["height"] < 24:
        yield "the skip link stays hidden"
    window.page.keyboard.press("Enter")
    window.page.keyboard.press("Tab")
    is_past = window.ask(
        "() => { const main = document.querySelector('main'), now = document.activeElement;"
        " return now === document.body || main.contains(now)"
        " || !!(main.compareDocumentPosition(now) & Node.DOCUMENT_POSITION_FOLLOWING); }")
    if not is_past:
        yield "the skip link does not lead to the text"


def walk(window):
    """Tab reaches everything, in the order of the page, and is seen everywhere."""
    stops = window.ask("probe.startWalk()")
    for _ in range(len(stops) + 2):
        window.page.keyboard.press("Tab")
    steps = window.ask("probe.walk")
    reached = [step["stop"] for step in steps if step["stop"] >= 0]
    for number in sorted(set(range(len(stops))) - set(reached))[:5]:
        yield f"not reached: {stops[number]}"
    first_round = reached[:len(stops)]
    if first_round != sorted(first_round):
        yield "out of order"
    for name in {step["name"] for step in steps if not step["isSeen"]}:
        yield f"focus is not seen: {name}"


def switch(window):
    """The scheme is chosen by arrow keys, at once and for good."""
    chosen = "document.documentElement.dataset.scheme ?? ''"
    if not window.page.locator(".schemes input:checked").count():
        yield "no switch"
        return
    window.page.locator(".schemes input:checked").focus()
    seen = []
    for _ in range(window.page.locator(".schemes input").count()):
        window.page.keyboard.press("ArrowRight")
        seen.append(window.ask(chosen))
    if not {"light", "dark", "large"} <= set(seen):
        yield f"the arrow keys choose {seen}"
        return
    while window.ask(chosen) != "large":
        window.page.keyboard.press("ArrowRight")
    window.page.reload()
    if window.ask(chosen) != "large":
        yield "forgotten after a reload"
    window.page.wait_for_function("probe.firstScheme !== undefined")
    if window.ask("probe.firstScheme") != "large":
        yield "set after the page was painted"
    value = window.ask("document.querySelector('.schemes input:checked').value")
    if value != "large":
        yield f"after a reload “{value}” is checked"
    window.ask("localStorage.clear()")
