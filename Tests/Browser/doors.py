"""The home page, one-time links and the rooms one is not in."""

WEIGHT = """
  return ["navigation", "resource"].flatMap((kind) => performance.getEntriesByType(kind))
    .reduce((sum, entry) => sum + entry.encodedBodySize, 0);
"""
CAST = ["Nadia", "Awa", "Kasia", "Jonas"]


def arrive(scene):
    browser, words = scene.browser, scene.words
    with scene.journey("somebody arrives"):
        scene.go("/")
        scene.that("the home page speaks the language the browser prefers", browser.run(
            "return document.documentElement.lang") == words.tag)
        scene.that("the cast of the demonstration is offered", [each.text for each in browser.all(".people h3")] == CAST)
        if scene.scripts:
            weight = browser.run(WEIGHT)
            scene.that("the first page weighs less than 60 kilobytes", 0 < weight < 60_000, weight)
        scene.look("home")
        browser.follow(browser.one(".twin"))
        scene.that("one press changes the language", browser.run("return document.documentElement.lang") == words.other)


def stand_outside(scene):
    """Nobody is let in without a session, and everybody learns how to get in."""
    words = scene.words
    with scene.journey("somebody stands outside"):
        scene.browser.forget()
        for room, how in (("chat", words.how_to_chat), ("desk", words.how_to_desk)):
            scene.go(f"/{room}?lang={words.tag}")
            scene.status_is(f"/{room} without a session is refused", 401)
            scene.reads(f"/{room} without a session says how to get in", "main", how)
            scene.holds(f"door-{room}")


def use_links_twice(scene):
    with scene.journey("a one-time link is used twice"):
        for name, room in (("Nadia", "chat"), ("Jonas", "desk")):
            use_twice(scene, name, room)


def use_twice(scene, name, room):
    """Two tabs look at the same link; the first one that enters uses it up."""
    browser, words = scene.browser, scene.words
    scene.go(f"/?lang={words.tag}")
    link = browser.labelled(".people li", name).within("form").attribute("action")
    scene.go(link)
    first = browser.tab
    browser.open_tab()
    scene.go(link)
    browser.follow(browser.one("main form button"))
    scene.that(f"looking at a one-time link of the {room} does not use it up", scene.path == f"/{room}", browser.url)
    browser.close_tab(then=first)
    browser.follow(browser.one("main form button"))
    scene.status_is(f"a one-time link of the {room} used twice is gone", 410)
    scene.reads(f"a one-time link of the {room} used twice says that it is over", "main", words.over)
    browser.forget()
