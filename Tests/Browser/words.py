"""What people type and what they read, in both languages of the pages."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    tag: str
    other: str
    enter_as: str
    only_you: str
    question: str
    slip: str
    happened: str
    reach: str
    yes: str
    return_phrase: str
    harassment: str
    countries: tuple
    something_else: str
    stories: str
    disclosure: str
    over: str
    old_form: str
    how_to_chat: str
    how_to_desk: str
    search: str
    nonsense: str
    nothing_found: str
    slip_kind: str
    closed: str
    take: str
    first_contact: str
    copied: str
    stale: str
    note: str
    contacted: str
    outcome: str
    done: str
    thanks: str
    person: str
    without_yes: str


FRENCH = Words(
    tag="fr", other="en",
    enter_as="Entrer comme {}",
    only_you="Vous êtes la seule personne à voir ceci.",
    question="dois-je dire que je travaille ici ?",
    slip="j'ai fait une bêtise sur linkedin",
    happened="on voit le nom du client Brumelune sur mon écran",
    reach="Ici, par message",
    yes="Oui, transmettez",
    return_phrase="Votre phrase de retour",
    harassment="mon chef me harcèle et m'envoie des messages dégradants",
    countries=("France", "Sénégal", "Pologne"),
    something_else="Non, c’est autre chose",
    stories="qu'est-ce que je peux partager ?",
    disclosure="Je travaille chez Orvane",
    over="Ce lien a déjà servi",
    old_form="La page était trop ancienne pour être envoyée",
    how_to_chat="Écrivez « aide » à Allie",
    how_to_desk="Demandez votre lien à la personne qui administre Allie",
    search="photo d'un collègue",
    nonsense="recette de crêpes au sarrasin",
    nothing_found="Le guide ne répond pas à cela.",
    slip_kind="« J’ai gaffé »",
    closed="Les mots s’ouvrent à la personne qui s’en occupe",
    take="Je m’en occupe",
    first_contact="merci de nous avoir prévenus",
    copied="Message copié",
    stale="Ce coup de main a changé entre-temps.",
    note="Appel jeudi, plutôt le matin <avant 10 h>",
    contacted="J’ai pris contact",
    outcome="Arrangé ensemble",
    done="Terminé",
    thanks="Tout est fait. Merci.",
    person="Parler à quelqu’un",
    without_yes="rien ne part sans votre oui",
)

ENGLISH = Words(
    tag="en", other="fr",
    enter_as="Enter as {}",
    only_you="Only you see this.",
    question="do I have to say I work here?",
    slip="i shared an internal document on linkedin by mistake",
    happened="the name of our customer Mistmoon can be read on my screen",
    reach="Here, by message",
    yes="Yes, pass it on",
    return_phrase="Your return phrase",
    harassment="my manager keeps sending me insulting and sexist messages",
    countries=("France", "Senegal", "Poland"),
    something_else="No, it’s something else",
    stories="any story i could share",
    disclosure="I work at Orvane",
    over="This link has been used",
    old_form="The page was too old to be sent",
    how_to_chat="Write “help” to Allie",
    how_to_desk="Ask whoever administers Allie for your link",
    search="photo of a colleague",
    nonsense="buckwheat pancake recipe",
    nothing_found="The guide has no answer to that.",
    slip_kind="“I slipped”",
    closed="The words open to the person who takes it",
    take="I’ll take it",
    first_contact="thank you for telling us",
    copied="Message copied",
    stale="This hand changed in the meantime.",
    note="Call on Thursday, rather in the morning <before ten>",
    contacted="I got in touch",
    outcome="Sorted out together",
    done="Done",
    thanks="All done. Thank you.",
    person="Talk to a person",
    without_yes="nothing leaves without your yes",
)
