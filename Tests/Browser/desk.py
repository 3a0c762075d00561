"""What Jonas does at the desk with the slip that Nadia passed on."""

from webdriver import ESCAPE

OUTCOME = "return document.querySelector('.ending [name=outcome]:checked')?.value ?? '';"


def lend_a_hand(scene, summary):
    """From the list to the thanks, with a second tab that stays behind; `summary` is what Nadia said yes to."""
    with scene.journey("Jonas lends a hand"):
        scene.enter_as("Jonas")
        scene.that("Jonas’s form leads to the desk", scene.path == "/desk", scene.path)
        card = listed(scene)
        before_taking(scene, card)
        behind = scene.browser.tab
        scene.browser.open_tab()
        scene.browser.open(card)
        take(scene, summary)
        press_too_late(scene, behind)
        note(scene)
        finish(scene)
        send_an_old_form(scene)
        leave(scene)


def listed(scene):
    """The address of the only card of the list."""
    browser, words = scene.browser, scene.words
    scene.reads("the list shows the slip", "[data-entry]", words.slip_kind)
    scene.that("the list shows one hand and no more", len(browser.all("[data-entry]")) == 1, browser.text(".hands"))
    scene.that("the list holds none of the words", words.happened not in browser.source)
    scene.look("desk")
    if not scene.is_phone:
        use_keys(scene)
    browser.follow(browser.one("[data-entry]"))
    return browser.url


def use_keys(scene):
    body = scene.browser.one("body")
    body.type("?")
    is_open = "return document.querySelector('[data-sheet]').open;"
    scene.that("a question mark shows the shortcuts", scene.browser.run(is_open))
    body.type(ESCAPE)
    scene.that("Escape puts them away", not scene.browser.run(is_open))
    body.type("j")
    scene.that("j goes to the first hand", scene.browser.run("return document.activeElement.matches('[data-entry]');"))


def before_taking(scene, card):
    scene.that("the slip has a card of its own", "/desk/hands/" in card, card)
    scene.reads("the card says to whom the words open", ".closing", scene.words.closed)
    scene.that("before it is taken, the words are nowhere in the page", scene.words.happened not in scene.browser.source)


def take(scene, summary):
    """Opens the words in the tab that is shown."""
    browser, words = scene.browser, scene.words
    browser.follow(browser.labelled("[data-take] button", words.take))
    scene.reads("the one who takes it reads what was passed on", ".told", words.happened, "LinkedIn", words.reach)
    scene.reads("a first message is there to copy", "#first-words", words.first_contact)
    told = [each.text for each in browser.all(".told dd")]
    more = [each for each in told if each not in summary]
    scene.that("the card tells nothing that the summary did not show", told and not more, more)
    scene.look("card")
    browser.one("[data-copy]").click()
    scene.reads("one press copies the first message", "[data-copied]", words.copied)


def press_too_late(scene, behind):
    """The other tab still shows the card as it was before."""
    browser, words = scene.browser, scene.words
    ahead = browser.tab
    browser.go_to_tab(behind)
    browser.follow(browser.labelled("[data-take] button", words.take))
    scene.reads("whoever presses on an old card is told that it changed", ".notice", words.stale)
    scene.status_is("an old card is a conflict", 409)
    scene.that("the card is shown as it stands now", not browser.all("[data-take]") and words.happened in browser.source)
    browser.close_tab(then=ahead)


def note(scene):
    browser, words = scene.browser, scene.words
    browser.one("#note").type(words.note)
    browser.follow(browser.one("[data-note] button"))
    scene.reads("a note is kept, letter for letter", ".notes li .words", words.note)
    scene.that("the box for notes is empty again", browser.run("return document.getElementById('note').value === '';"))


def finish(scene):
    browser, words = scene.browser, scene.words
    browser.follow(browser.labelled(".step button", words.contacted))
    scene.that("after the first contact only the end is left", [each.text for each in browser.all(".step button")] == [words.done])
    browser.labelled(".ending button", words.done).click()
    scene.that("nothing ends without an outcome", "/desk/hands/" in browser.url and browser.run(OUTCOME) == "", browser.url)
    browser.labelled(".ending label", words.outcome).click()
    scene.that("a press on the words of an outcome picks it", browser.run(OUTCOME) != "")
    browser.follow(browser.labelled(".ending button", words.done))
    scene.that("the end leads back to the desk", scene.path == "/desk", scene.path)
    scene.reads("the list is empty again and thanks", ".hand.empty", words.thanks)
    scene.holds("desk-empty")


def send_an_old_form(scene):
    """A tab whose session was replaced by a newer one in another tab."""
    browser = scene.browser
    old = browser.tab
    browser.open_tab()
    scene.enter_as("Jonas")
    new = browser.tab
    browser.go_to_tab(old)
    browser.follow(browser.one(".aside button"))
    scene.reads("a form that is too old is answered with what to do", "h1", scene.words.old_form)
    scene.status_is("a form that is too old is refused", 403)
    browser.close_tab(then=new)


def leave(scene):
    browser = scene.browser
    browser.follow(browser.one(".aside button"))
    scene.status_is("whoever left the desk is outside", 401)
