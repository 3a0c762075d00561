extension Statement {
    static let outbox = [
        post, buryInterrupted, claimLetters, delivered, letterTries, retryLetter, buryLetter, deadLetters, redrive,
        nextLetterDue,
    ]

    static let post = Statement(
        "post",
        """
        insert into letters (id, idempotency_key, kind, channel, sealed_letter, due_at) values ($1, $2, $3, $4, $5, $6)
        on conflict (idempotency_key) do nothing
        """)
    static let buryInterrupted = Statement(
        "bury-interrupted",
        """
        update letters set state = 'dead', error = 'interrupted', settled_on = $2, holder = null, held_until = null
        where state = 'waiting' and tries >= 8 and held_until <= $1
        """)
    /// The outer condition repeats the inner one: another instance may have claimed between the two.
    static let claimLetters = Statement(
        "claim-letters",
        """
        update letters set holder = $3, held_until = $4, tries = tries + 1
        where state = 'waiting' and (held_until is null or held_until <= $1) and id in (
            select id from letters
            where state = 'waiting' and due_at <= $1 and (held_until is null or held_until <= $1)
            order by due_at limit $2
        )
        returning id, idempotency_key, sealed_letter, tries, due_at
        """)
    static let delivered = Statement(
        "delivered",
        """
        update letters set state = 'delivered', sealed_letter = null, error = null, settled_on = $2,
        holder = null, held_until = null where id = $1 and state = 'waiting'
        """)
    static let letterTries = Statement("letter-tries", "select tries from letters where id = $1 and state = 'waiting'")
    static let nextLetterDue = Statement(
        "next-letter-due",
        """
        select min(case when held_until > due_at then held_until else due_at end) as due
        from letters where state = 'waiting'
        """)
    static let retryLetter = Statement(
        "retry-letter",
        """
        update letters set due_at = $2, error = $3, holder = null, held_until = null
        where id = $1 and state = 'waiting'
        """)
    static let buryLetter = Statement(
        "bury-letter",
        """
        update letters set state = 'dead', error = $2, settled_on = $3, holder = null, held_until = null
        where id = $1 and state = 'waiting'
        """)
    static let deadLetters = Statement(
        "dead-letters", "select id, kind, channel, error, tries from letters where state = 'dead' order by settled_on, id")
    static let redrive = Statement(
        "redrive",
        """
        update letters set state = 'waiting', tries = 0, due_at = $2, settled_on = null
        where id = $1 and state = 'dead' returning id
        """)
}
