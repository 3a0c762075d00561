"""Lives through Allie's pages in a real browser: browser.py SITE CHROMEDRIVER FOLDER.

Prints a line for every sentence that is true or not, and the counts at the end; exits with 1 when one is not true.
"""

import signal
import sys
import time
from dataclasses import dataclass

import chat
import desk
import doors
import guide
from scene import DESKTOP, PHONE, Checks, Scene
from webdriver import Trouble
from words import ENGLISH, FRENCH


@dataclass
class Stage:
    site: str
    driver: str
    folder: str
    checks: Checks


def play(stage, screen, words):
    scene = Scene(stage, screen, words)
    doors.arrive(scene)
    summary = chat.talk(scene)
    desk.lend_a_hand(scene, summary)
    guide.read(scene)
    # Doors are the same at every size: each language once is enough.
    if (screen, words) in ((PHONE, FRENCH), (DESKTOP, ENGLISH)):
        doors.use_links_twice(scene)
        doors.stand_outside(scene)
    scene.end()


def play_plainly(stage, screen, words, *person):
    scene = Scene(stage, screen, words, scripts=False)
    chat.talk_plainly(scene, *person)
    scene.end()


def play_all(stage):
    for screen in (PHONE, DESKTOP):
        for words in (FRENCH, ENGLISH):
            play(stage, screen, words)
    play_plainly(stage, PHONE, FRENCH, "Awa", "Sénégal", "+221 33 000 12 02")
    play_plainly(stage, DESKTOP, ENGLISH, "Kasia", "Poland", "+48 22 000 12 02")


class OutOfTime(BaseException):
    """Whoever started the checks wants them to end now."""


def run_out(*_):
    raise OutOfTime


def main(site, driver, folder):
    start, checks = time.monotonic(), Checks()
    signal.signal(signal.SIGTERM, run_out)
    try:
        play_all(Stage(site, driver, folder, checks))
    except OutOfTime:
        checks.that("the checks end in time", False)
    except Trouble as trouble:
        checks.that("the browser lives to the end", False, trouble)
    print(f"{time.monotonic() - start:.0f} seconds")
    print(f"{checks.passed} passed, {checks.failed} failed")
    return 1 if checks.failed else 0


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit("Usage: browser.py SITE CHROMEDRIVER FOLDER")
    sys.exit(main(*sys.argv[1:]))
