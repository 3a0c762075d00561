"""The few words of the W3C WebDriver protocol that the checks need, over HTTP."""

import base64
import json
import time
import urllib.error
import urllib.request

ENTER, ESCAPE = "\ue007", "\ue00c"
ELEMENT = "element-6066-11e4-a52e-4f735466cecf"
PATIENCE = 10
# Without a screen the browser believes that there is no mouse either.
MOUSE = "--blink-settings=primaryHoverType=2,availableHoverTypes=2,primaryPointerType=4,availablePointerTypes=4"


class Trouble(Exception):
    """What the browser could not do, in its own words."""


class Element:
    """Something on a page. It goes stale when the page does."""

    def __init__(self, browser, key):
        self.browser, self.key = browser, key

    def ask(self, method, path, body=None):
        return self.browser.ask(method, f"/element/{self.key}{path}", body)

    def click(self):
        self.ask("POST", "/click", {})

    def type(self, words):
        self.ask("POST", "/value", {"text": words})

    def attribute(self, name):
        """The attribute as it stands in the markup; `None` when it is missing."""
        return self.ask("GET", f"/attribute/{name}")

    def within(self, selector):
        """The first that fits inside it."""
        return Element(self.browser, self.ask("POST", "/element", {"using": "css selector", "value": selector})[ELEMENT])

    @property
    def text(self):
        """What a person reads of it."""
        return self.ask("GET", "/text")


class Browser:
    """One browser with a profile of its own; `screen` is a size, `language` what it prefers to read."""

    def __init__(self, driver, screen, language, scripts=True):
        self.base = driver
        wishes = {"alwaysMatch": capabilities(screen, language, scripts)}
        self.base = f"{driver}/session/{self.ask('POST', '/session', {'capabilities': wishes})['sessionId']}"

    def ask(self, method, path, body=None):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(
            self.base + path, data, {"Content-Type": "application/json; charset=utf-8"}, method=method)
        try:
            with urllib.request.urlopen(request, timeout=30) as answer:
                return json.load(answer)["value"]
        except urllib.error.HTTPError as error:
            value = json.load(error)["value"]
            raise Trouble(f"{value['error']}: {value['message'].splitlines()[0]}") from None
        except OSError as error:
            raise Trouble(f"chromedriver does not answer: {error}") from None

    def open(self, url):
        self.ask("POST", "/url", {"url": url})

    def reload(self):
        self.ask("POST", "/refresh", {})

    def close(self):
        self.ask("DELETE", "")

    @property
    def url(self):
        return self.ask("GET", "/url")

    @property
    def source(self):
        return self.ask("GET", "/source")

    def all(self, selector):
        """Every element that fits now."""
        found = self.ask("POST", "/elements", {"using": "css selector", "value": selector})
        return [Element(self, each[ELEMENT]) for each in found]

    def one(self, selector):
        """The first element that fits, waited for."""
        return self.wait(lambda: self.all(selector), f"{selector} to appear")[0]

    def text(self, selector):
        """What a person reads of the first that fits; empty when there is none."""
        found = self.all(selector)
        return found[0].text if found else ""

    def labelled(self, selector, label):
        """The first element that fits and reads `label`, waited for."""
        def fitting():
            return [each for each in self.all(selector) if label in each.text]
        return self.wait(fitting, f"{selector} that says “{label}”")[0]

    def follow(self, element, keys=None):
        """Presses what leads to another page, or types `keys` into it, and waits for that page."""
        before = self.all("html")[0].key
        element.type(keys) if keys else element.click()
        self.wait(lambda: [each for each in self.all("html") if each.key != before], "the next page")

    def run(self, script, *arguments):
        return self.ask("POST", "/execute/sync", {"script": script, "args": list(arguments)})

    def wait(self, condition, what, patience=PATIENCE):
        """The first true answer of `condition`; trouble when it stays false. A page may change under it."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            try:
                if answer := condition():
                    return answer
            except Trouble as trouble:
                if not str(trouble).startswith(("stale element", "javascript error", "unknown error")):
                    raise
            time.sleep(0.03)
        raise Trouble(f"waited {patience} s for {what} on {self.url}")

    def log(self, kind):
        """What the browser wrote since it was last asked."""
        return self.ask("POST", "/se/log", {"type": kind})

    @property
    def tab(self):
        return self.ask("GET", "/window")

    @property
    def handles(self):
        """Every tab, the oldest first."""
        return self.ask("GET", "/window/handles")

    def open_tab(self):
        self.go_to_tab(self.ask("POST", "/window/new", {"type": "tab"})["handle"])

    def go_to_tab(self, handle):
        self.ask("POST", "/window", {"handle": handle})

    def close_tab(self, then):
        self.ask("DELETE", "/window")
        self.go_to_tab(then)

    def forget(self):
        self.ask("DELETE", "/cookie")

    def picture(self, file, whole=True):
        """What is on the screen; `whole`: the page from top to end."""
        picture = self.whole_page() if whole else self.ask("GET", "/screenshot")
        with open(file, "wb") as out:
            out.write(base64.b64decode(picture))

    def whole_page(self):
        command = {"cmd": "Page.captureScreenshot", "params": {"captureBeyondViewport": True}}
        size = self.ask("POST", "/goog/cdp/execute", {"cmd": "Page.getLayoutMetrics", "params": {}})["cssContentSize"]
        command["params"]["clip"] = {**size, "x": 0, "y": 0, "scale": 1}
        return self.ask("POST", "/goog/cdp/execute", command)["data"]


def capabilities(screen, language, scripts):
    """A headless Chromium of that size and language that writes down all it says and asks for."""
    width, height, is_phone = screen
    # A tap is sent by a script of the driver's own, so without scripts a phone is pressed with a pointer.
    metrics = {"width": width, "height": height, "pixelRatio": 2 if is_phone else 1, "mobile": is_phone,
               "touch": is_phone and scripts}
    # The sandbox refuses root, and every page shown is our own; containers have a small /dev/shm.
    arguments = ["--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--no-first-run",
                 "--disable-background-networking"]
    if not is_phone:
        arguments.append(MOUSE)
    preferences = {"intl.accept_languages": language}
    if not scripts:
        preferences["profile.managed_default_content_settings.javascript"] = 2
    options = {"args": arguments, "prefs": preferences, "mobileEmulation": {"deviceMetrics": metrics}}
    return {"browserName": "chrome", "goog:chromeOptions": options,
            "goog:loggingPrefs": {"browser": "ALL", "performance": "ALL"}}
