"""One browser at one size in one language, and what was found true or not in it."""

import contextlib
import json
import pathlib
import urllib.parse

from webdriver import Browser, Trouble

PHONE, DESKTOP = (390, 844, True), (1280, 900, False)

# Links within a sentence may be lower than a finger; what stands alone may not.
LOW_TARGETS = """
  const alone = (each) => getComputedStyle(each).display !== "inline";
  const shown = (each) => each.checkVisibility() && !each.closest(".unseen, .skip, [hidden]");
  const target = (each) => each.matches("[type=radio], [type=checkbox]") ? each.closest("label") : each;
  return [...document.querySelectorAll("a[href], button, summary, textarea, input:not([type=hidden])")]
    .filter((each) => shown(each) && alone(each)).map(target)
    .map((each) => `${Math.round(each.getBoundingClientRect().height)} px: ${each.textContent.trim().slice(0, 30)}`)
    .filter((line) => parseInt(line) < 44);
"""
TWICE = """
  const ids = [...document.querySelectorAll("[id]")].map((each) => each.id);
  return ids.filter((id, at) => ids.indexOf(id) !== at);
"""
WIDER = "return document.documentElement.scrollWidth - document.documentElement.clientWidth;"
STATUS = "return performance.getEntriesByType('navigation')[0].responseStatus;"


class Checks:
    """Counts what is true and what is not, a line each."""

    def __init__(self):
        self.passed = self.failed = 0

    def that(self, sentence, truth, found=None):
        """`found` is told when the sentence is not true."""
        self.passed, self.failed = self.passed + bool(truth), self.failed + (not truth)
        told = "" if truth or found is None else f"\n      found: {found}"
        print(f"{'ok    ' if truth else 'FAIL  '}{sentence}{told}", flush=True)
        return bool(truth)


class Scene:
    """What a journey is given: a browser of its own, the words of its language, and where to say what is true."""

    def __init__(self, stage, screen, words, scripts=True):
        self.checks, self.site, self.folder = stage.checks, stage.site, stage.folder
        self.words, self.is_phone, self.scripts = words, screen[2], scripts
        self.name = f"{'phone' if self.is_phone else 'desktop'}-{words.tag}{'' if scripts else '-plain'}"
        self.browser = Browser(stage.driver, screen, words.tag, scripts)
        self.on_purpose = set()

    def that(self, sentence, truth, found=None):
        return self.checks.that(f"{self.name}: {sentence}", truth, found)

    def reads(self, sentence, selector, *parts):
        """Whether what a person reads there has every part; it may take a moment."""
        def fits():
            text = self.browser.text(selector)
            return all(part in text for part in parts)
        try:
            return self.that(sentence, self.browser.wait(fits, "the words", patience=3))
        except Trouble:
            return self.that(sentence, False, self.browser.text(selector)[:300])

    def go(self, path):
        self.browser.open(self.site + path)

    @property
    def path(self):
        return urllib.parse.urlsplit(self.browser.url).path

    def enter_as(self, name):
        """Through the person's form on the home page."""
        self.go(f"/?lang={self.words.tag}")
        self.browser.follow(self.browser.labelled(".people button", self.words.enter_as.format(name)))

    def status_is(self, sentence, status):
        """Also remembers a refusal as looked for, so that the console may speak of it."""
        found = self.browser.run(STATUS)
        if found >= 400:
            self.on_purpose.add((self.browser.url, found))
        return self.that(sentence, found == status, found)

    @contextlib.contextmanager
    def journey(self, sentence):
        """Trouble on the way is one more untrue sentence, with a picture; the next journey goes on."""
        try:
            yield
        except Trouble as trouble:
            self.that(f"{sentence}, to the end", False, trouble)
            self.browser.picture(self.file("trouble"), whole=False)
            for extra in self.browser.handles[1:]:
                self.browser.go_to_tab(extra)
                self.browser.close_tab(then=self.browser.handles[0])

    def file(self, page):
        return str(pathlib.Path(self.folder) / f"{page}-{self.name}.png")

    def look(self, page, whole=True):
        """What holds for every page, and a picture of this one."""
        self.browser.picture(self.file(page), whole)
        self.holds(page)

    def holds(self, page):
        """What holds for every page."""
        language = self.browser.run("return document.documentElement.lang")
        self.that(f"the page “{page}” is in its language", language == self.words.tag, language)
        wider = self.browser.run(WIDER)
        self.that(f"the page “{page}” does not scroll sideways", wider <= 0, f"{wider} px too wide")
        headings = self.browser.run("return document.querySelectorAll('h1').length")
        self.that(f"the page “{page}” has one first heading", headings == 1, headings)
        twice = self.browser.run(TWICE)
        self.that(f"the page “{page}” names nothing twice", not twice, twice)
        if self.is_phone:
            low = self.browser.run(LOW_TARGETS)
            self.that(f"a finger can press everything on the page “{page}”", not low, low)

    def end(self):
        """What the browser itself has to say about the whole scene; then it closes."""
        complaints = [entry["message"] for entry in self.browser.log("browser") if not self.is_expected(entry)]
        self.that("the console stays silent", not complaints, complaints[:5])
        asked = [url for url in self.requests() if not url.startswith(("data:", "about:", "blob:"))]
        elsewhere = [url for url in asked if not url.startswith(self.site + "/")]
        self.that("the browser asked this host", bool(asked))
        self.that("the browser asked no other host", not elsewhere, elsewhere[:5])
        self.browser.close()

    def is_expected(self, entry):
        """A page refused on purpose is a line of the console as well."""
        return entry["source"] == "network" and any(
            entry["message"].startswith(url) and f"status of {status} " in entry["message"] for url, status in self.on_purpose)

    def requests(self):
        events = [json.loads(entry["message"])["message"] for entry in self.browser.log("performance")]
        return [event["params"]["request"]["url"] for event in events if event["method"] == "Network.requestWillBeSent"]
