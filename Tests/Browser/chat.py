"""What people live through in the web chat, with and without JavaScript."""

from webdriver import ENTER

TURNS = """
  const words = (each) => each.querySelector("[data-words]").innerText.trim();
  return [...document.querySelectorAll("[data-log] > [data-turn]")].map((each) => ({
    isAllie: each.classList.contains("allie"), words: words(each),
    chip: each.querySelector(".chip")?.innerText.trim() ?? "",
    chapter: each.querySelector(".chip")?.getAttribute("href") ?? "",
    controls: [...each.querySelectorAll(".control")].map((control) => control.innerText.trim()),
    links: [...each.querySelectorAll("a[target]:not(.chip)")].map((link) => link.href), isWaiting: !!each.querySelector("[data-state]"),
  }));
"""
IN_THE_BOX = "return document.activeElement?.id === 'words';"
# Between the header and the box: the whole answer, or, where it is too long for that, its beginning.
IN_SIGHT = """
  const answer = [...document.querySelectorAll("[data-turn]")].at(-1).getBoundingClientRect();
  const top = document.querySelector(".top").getBoundingClientRect().bottom;
  const end = document.querySelector(".composer").getBoundingClientRect().top;
  return answer.top >= top && (answer.bottom <= end + 1 || answer.height > end - top - 100 && answer.top < (top + end) / 2);
"""


class Conversation:
    """Somebody in the chat with a script; remembers what was said."""

    def __init__(self, scene):
        self.scene, self.browser, self.said = scene, scene.browser, []

    def say(self, words):
        self.browser.one("#words").type(words + ENTER)
        return self.answer_to(words)

    def press(self, label):
        self.browser.labelled("[data-turn]:last-child .control", label).click()
        return self.answer_to(label)

    def answer_to(self, words):
        self.said.append(words)
        return self.browser.wait(self.newest, f"an answer to “{words}”")

    def newest(self):
        """The last turn once everything said has its answer; before that, nothing."""
        turns = self.turns
        is_whole = len(turns) == 1 + 2 * len(self.said) and turns[-1]["isAllie"] and not any(each["isWaiting"] for each in turns)
        return turns[-1] if is_whole else None

    @property
    def turns(self):
        return self.browser.run(TURNS)


def talk(scene):
    """Nadia asks, tells a slip, meets trouble and looks for a story. Answers the summary she said yes to."""
    summary = ""
    with scene.journey("Nadia talks to Allie"):
        scene.enter_as("Nadia")
        scene.that("Nadia’s form leads into the chat", scene.path == "/chat", scene.path)
        scene.reads("the chat says that only you see this", ".private", scene.words.only_you)
        if not scene.is_phone:
            scene.that("where there is a keyboard, the box waits for words", scene.browser.run(IN_THE_BOX))
        conversation = Conversation(scene)
        ask(scene, conversation)
        summary = slip(scene, conversation)
        trouble(scene, conversation)
        story(scene, conversation)
        once(scene, conversation)
        scene.look("chat", whole=False)
        reload(scene, conversation)
    return summary


def ask(scene, conversation):
    answer = conversation.say(scene.words.question)
    scene.that("a question typed and sent with Enter is answered in a bubble", len(answer["words"]) > 20, answer)
    scene.that("the answer names its chapter of the guide", answer["chip"].startswith("Guide · "), answer["chip"])
    scene.that("the chapter is on this host and in this language", f"/guide/{scene.words.tag}/" in answer["chapter"]
               and answer["chapter"].removeprefix(scene.site).startswith("/guide/"), answer["chapter"])
    scene.that("the focus stays in the box", scene.browser.run(IN_THE_BOX))
    scene.that("the box is empty again", scene.browser.run("return document.getElementById('words').value === '';"))
    scene.that("a short answer is whole in sight, a long one from its beginning", scene.browser.run(IN_SIGHT))


def slip(scene, conversation):
    words = scene.words
    answer = conversation.say(words.slip)
    scene.that("a slip gets first aid and the question which network", "LinkedIn" in answer["controls"], answer)
    conversation.press("LinkedIn")
    answer = conversation.say(words.happened)
    scene.that("a ready answer says how to come back", words.reach in answer["controls"], answer)
    summary = conversation.press(words.reach)["words"]
    scene.that("the summary shows what would be passed on", all(
        part in summary for part in ("LinkedIn", words.happened, words.reach)), summary)
    answer = conversation.press(words.yes)
    scene.that("after the yes the return phrase is shown", words.return_phrase in answer["words"], answer["words"])
    phrase = scene.browser.text("[data-turn]:last-child strong")
    scene.that("the return phrase stands out", len(phrase) > 8, phrase)
    return summary


def trouble(scene, conversation):
    answer = conversation.say(scene.words.harassment)
    wanted = (*scene.words.countries, scene.words.something_else)
    scene.that("harassment gets the countries to choose from", all(each in answer["controls"] for each in wanted), answer)


def story(scene, conversation):
    answer = conversation.say(scene.words.stories)
    scene.that("a story says where the person works", scene.words.disclosure in answer["words"], answer["words"])
    links = answer["links"]
    scene.that("a story has a link to share it on LinkedIn", any("linkedin.com/" in link for link in links), links)


def once(scene, conversation):
    turns = conversation.turns
    mine = [turn["words"] for turn in turns if not turn["isAllie"]]
    scene.that("the words of each stand in a bubble, once and in order", mine == conversation.said, mine)
    answers = [turn["words"] for turn in turns if turn["isAllie"]]
    scene.that("no answer is shown twice", len(set(answers)) == len(answers) == 1 + len(mine), answers)
    scene.that("the last answer can be read from its beginning", scene.browser.run(IN_SIGHT))


def reload(scene, conversation):
    scene.browser.reload()
    scene.that("the page keeps nothing of it when reloaded", len(conversation.turns) == 1, conversation.turns)
    kept = [words for words in (scene.words.happened, scene.words.harassment) if words in scene.browser.source]
    scene.that("no word said stands in the reloaded page", not kept, kept)


def talk_plainly(scene, name, country, phone):
    """The same room without a script: a form, a page, a form."""
    words, browser = scene.words, scene.browser
    with scene.journey(f"{name} talks to Allie without JavaScript"):
        scene.enter_as(name)
        scene.that("scripts are really off", not browser.text("[data-keys]"))
        send(scene, words.question)
        turns = browser.run(TURNS)
        scene.that("without JavaScript the form shows the exchange", [turn["isAllie"] for turn in turns] == [False, True]
                   and turns[0]["words"] == words.question, turns)
        scene.that("without JavaScript the answer names its chapter", turns[-1]["chip"].startswith("Guide · "), turns[-1])
        scene.look("chat")
        send(scene, words.harassment)
        browser.follow(browser.labelled(".control", country))
        scene.reads("without JavaScript a button is answered: the country’s people are named", ".turn.allie", phone)
        browser.follow(browser.labelled(".aside button", words.person))
        scene.reads("a person is one button away, and nothing leaves without a yes", ".turn.allie", words.without_yes)


def send(scene, words):
    scene.browser.one("#words").type(words)
    scene.browser.follow(scene.browser.one(".composer button"))
