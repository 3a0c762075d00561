/// The name of every sentence of the pages; the tables beside have its words.
enum UIKey: String, Sendable, CaseIterable {
    case skip, brandHome, otherLanguage, navigation, navChat, navGuide, navDesk, navAbout, footer

    case homeTitle, homeLead, homeChat, homeChatHint, homeGuide, homeGuideHint, homeDesk, homeDeskHint, homeExample,
        homeExampleAsk, homeExampleAnswer, homeExampleChip, homeCast, homeCastLead, homeCastTry, homeCastEnter

    case chatTitle, chatLog, chatOnlyYou, chatNotKept, chatPerson, chatPersonWords, chatYou, chatLabel, chatSend,
        chatKeys, chatProgram, chatLinks, chatSending, chatFailed, chatBusy, chatTooLong, chatOver, chatOverLink, chatRetry

    case doorTitle, doorHow, doorWhy, doorEnter, doorEnterLead, doorOver, doorMeanwhile, doorDemo, deskDoorTitle,
        deskDoorHow, deskDoorEnterLead, deskDoorChat, deskDoorPassword, deskDoorName, deskDoorSecret, doorWrong

    case guideTitle, guideLead, guideEmpty, guideChapters, guideSearch, guideSearchButton, guideResults, guideNothing,
        guideRule, guideDoubt, guideDoubtLead, guideAsk, guidePrevious, guideNext, guideAround,
        guideReviewed, guideNoTwin

    case answerNetwork, answerWhat, answerReach, answerLink, answerAuthor, answerQuestion, answerFrom
    case deskTitle, deskHello, deskLeave, deskPassword, deskPasswordNew, deskPasswordKeep, noticePasswordKept,
        noticePasswordTooShort, deskToday, deskWaiting, deskOthers, deskNoneToday, deskEmptyTitle,
        deskEmpty, deskPickTitle, deskPick, deskBack, deskWith, deskWithYou, deskFree, deskShortcuts,
        deskShortcutNext, deskShortcutOpen, deskShortcutTake, deskShortcutHelp, deskShortcutsOn, deskClose,
        kindOwnSlip, kindColleague, kindQuestion, kindLeakAlert, lineOwnSlip, lineColleague, lineQuestion,
        lineLeakAlert, today, yesterday, daysAgo, dueToday, dueTomorrow, dueLater, duePast

    case cardChapter, cardLanguage, cardCountry, cardCountryUnknown, cardReceived, cardHolder,
        cardHolderNobody, cardHolderYou, cardHolderOther, cardErased, cardClosed, cardWithOther, cardNoText,
        cardPassedOn, cardFirstContact, cardFirstContactHint, cardCopy, cardCopied, cardTalk, cardTalkOne,
        cardTalkTwo, cardTalkThree, cardTalkFour, cardNotes, cardNotesHint, cardNoteLabel, cardNoteKeep, stepTake,
        stepTakeAgain, stepTakeOver, stepContacted, stepDone, stepRelease, stepReleaseHint, outcomeLegend,
        outcomeSortedOut, outcomeNothingToFix, outcomeTalked, outcomeGuideUnclear, outcomeTraining,
        outcomeRightPerson, outcomeAlreadyInHand, cardDone, noticeTaken, noticeContacted, noticeReleased,
        noticeNoteKept, noticeStale, noticeHeld, noticeNotFrom, noticeOutcome, noticeTyped

    case troubleNext, troubleHome, troubleReference, notFoundTitle, notFoundKept, notFoundNext,
        sessionOverTitle, sessionOverKept, sessionOverNext, oldFormTitle, oldFormKept, oldFormNext, tooFastTitle,
        tooFastKept, tooFastNext, tooLongTitle, tooLongKept, tooLongNext, notYoursTitle, notYoursKept, notYoursNext,
        failedTitle, failedKept, failedNext

    case aboutTitle, aboutLead, aboutPromises, promisePrivate, promiseNoLink, promiseYes, promiseOpen,
        promiseFriendly, promiseRightPeople, promiseUnsure, promiseFree, aboutKept, aboutWhat, aboutUntil, keptTalk,
        keptTalkUntil, keptPassedOn, keptPassedOnUntil, keptCount, keptCountUntil, keptOpening,
        keptOpeningUntil, keptSession, keptSessionUntil, keptUnanswered, keptUnansweredUntil, keptDelivery,
        keptDeliveryUntil, keptWish, keptWishUntil, aboutSay, sayForget, sayForgetHint, sayStop, sayStopHint,
        sayPerson, sayPersonHint, sayPhrase, sayPhraseHint
}
