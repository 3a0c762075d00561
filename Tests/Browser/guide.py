"""The guide as a small book: contents, a chapter, a search."""

from webdriver import ENTER


def read(scene):
    browser, words = scene.browser, scene.words
    with scene.journey("the guide is read"):
        scene.go(f"/guide/{words.tag}")
        titles = [each.text for each in browser.all(".contents a")]
        scene.that("the contents list the chapters", len(titles) >= 5 and all(titles), titles)
        scene.holds("contents")
        browser.follow(browser.one(".contents li:nth-child(3) a"))
        scene.reads("a title leads to its chapter", "h1", titles[2])
        scene.that("a chapter begins with its rule", len(browser.text(".rule")) > 20, browser.text(".rule"))
        scene.that("the list beside it marks where one is", browser.run(
            "return document.querySelectorAll('.long-list [aria-current=page]').length === 1;"))
        scene.look("chapter")
        turn_over(scene)
        search(scene)


def turn_over(scene):
    browser, words = scene.browser, scene.words
    browser.follow(browser.one(".around .next"))
    scene.that("the next chapter is one press away", scene.path.startswith(f"/guide/{words.tag}/"), scene.path)
    browser.follow(browser.one(".twin"))
    scene.that("the same chapter exists in the other language", scene.path.startswith(f"/guide/{words.other}/"), scene.path)
    browser.follow(browser.one(".twin"))


def search(scene):
    browser, words = scene.browser, scene.words
    scene.go(f"/guide/{words.tag}")
    browser.follow(browser.one("#q"), words.search + ENTER)
    scene.that("a search finds something", len(browser.all(".results li")) >= 1, browser.text("main"))
    scene.holds("search")
    browser.follow(browser.one(".results a"))
    scene.that("a result leads to its chapter", scene.path.startswith(f"/guide/{words.tag}/"), scene.path)
    scene.go(f"/guide/{words.tag}")
    browser.follow(browser.one("#q"), words.nonsense + ENTER)
    scene.reads("a search without an answer says so", "main", words.nothing_found)
