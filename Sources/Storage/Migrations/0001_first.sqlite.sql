-- What is kept, at most. No column names or finds the person a matter is about; `sealed_…` opens only with a key that is
-- not in this file. Times are milliseconds since 1970, days are `yyyy-MM-dd`, both UTC.

create table accounts (
    id text primary key not null,
    name text not null unique,
    role text not null check (role in ('community-manager', 'admin')),
    language text not null,
    password blob,
    disabled_on text check (length(disabled_on) = 10)
) strict;

create table sessions (
    hash blob primary key not null check (length(hash) = 32),
    account text references accounts (id) on delete cascade,
    person blob check (length(person) = 32),
    sealed_employee blob,
    expires_at integer not null,
    check ((account is null) = (person is not null)),
    check ((person is null) = (sealed_employee is null))
) strict;

create table audit (
    number integer primary key not null check (number > 0),
    at integer not null,
    account text,
    deed text not null check (deed in (
        'taken', 'released', 'contacted', 'done', 'opened', 'noted', 'signed-in', 'account-added', 'account-changed',
        'account-disabled', 'letter-retried', 'erased'
    )),
    subject text not null,
    mac blob not null check (length(mac) = 32)
) strict;

create index audit_by_subject on audit (subject);

create table deliveries (
    event blob primary key not null check (length(event) = 32),
    instance text not null,
    tenant text not null,
    body blob not null check (length(body) = 32),
    received_on text not null check (length(received_on) = 10),
    sealed_response blob,
    is_sent integer not null default 0 check (is_sent in (0, 1))
) strict;

create index deliveries_by_day on deliveries (received_on);

create table conversations (
    id blob primary key not null check (length(id) = 32),
    sealed_state blob not null,
    expires_at integer not null
) strict;

create table letters (
    id text primary key not null,
    idempotency_key text not null unique,
    kind text not null check (kind in ('answer', 'receipt')),
    channel text not null,
    sealed_letter blob,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
    tries integer not null default 0 check (tries between 0 and 8),
    due_at integer not null,
    holder text,
    held_until integer,
    error text check (error in (
        'unreachable', 'timed-out', 'throttled', 'refused', 'server-error', 'unknown-recipient', 'unknown-channel',
        'not-rendered', 'interrupted'
    )),
    settled_on text check (length(settled_on) = 10),
    check ((holder is null) = (held_until is null)),
    check ((state = 'waiting') = (settled_on is null)),
    check ((state = 'delivered') = (sealed_letter is null)),
    check (state <> 'dead' or error is not null)
) strict;

create index letters_due on letters (due_at) where state = 'waiting';

create table people (
    person blob primary key not null check (length(person) = 32),
    country text,
    language text,
    zone text
) strict;

create table wishes (
    person blob not null references people (person) on delete cascade,
    wish text not null check (wish in ('stop')),
    wished_on text not null check (length(wished_on) = 10),
    primary key (person, wish)
) strict;

create table follow_ups (
    id text primary key not null,
    received_on text not null check (length(received_on) = 10),
    kind text not null check (kind in ('own-slip', 'colleague', 'question', 'leak-alert')),
    chapter text,
    country text,
    language text not null,
    state text not null check (state in ('waiting', 'taken', 'contacted', 'done')),
    version integer not null check (version > 0),
    holder text references accounts (id),
    held_until integer,
    outcome text check (outcome in (
        'sorted-out', 'nothing-to-fix', 'talked', 'guide-unclear', 'training', 'right-person', 'already-in-hand'
    )),
    closed_on text check (length(closed_on) = 10),
    matter blob check (length(matter) = 32),
    sealed_text blob,
    check ((holder is null) = (held_until is null)),
    check ((state = 'done') = (outcome is not null)),
    check ((outcome is null) = (closed_on is null)),
    check (state in ('taken', 'contacted') or holder is null),
    check ((kind = 'leak-alert') = (sealed_text is null)),
    check (kind = 'colleague' or matter is null)
) strict;

create table notes (
    id text primary key not null,
    follow_up text not null references follow_ups (id) on delete cascade,
    sealed_note blob not null
) strict;

create index notes_by_follow_up on notes (follow_up);

-- Nothing here says when, in which order, or to what it belongs.
create table told_us (
    id blob primary key not null check (length(id) = 16),
    sealed_teller blob not null
) strict, without rowid;

-- What is left of a follow-up; 'expired' is a hand the house did not give in time, '' is not known or fewer than five.
create table tallies (
    month text not null check (length(month) = 7),
    chapter text not null,
    outcome text not null check (outcome in (
        'sorted-out', 'nothing-to-fix', 'talked', 'guide-unclear', 'training', 'right-person', 'already-in-hand',
        'expired'
    )),
    country text not null,
    hands integer not null check (hands > 0),
    primary key (month, chapter, outcome, country)
) strict;

create table salts (
    made_on text primary key not null check (length(made_on) = 10),
    salt blob not null check (length(salt) = 32)
) strict;

create table unanswered (
    id text primary key not null,
    noted_on text not null check (length(noted_on) = 10),
    language text not null,
    sealed_question blob not null,
    asker blob not null check (length(asker) = 32)
) strict;

create table tokens (
    hash blob primary key not null check (length(hash) = 32),
    purpose text not null check (purpose in ('login', 'web-chat', 'return-phrase')),
    sealed_subject blob,
    follow_up text references follow_ups (id) on delete cascade,
    expires_at integer not null,
    check ((purpose = 'return-phrase') = (follow_up is not null)),
    check ((follow_up is null) = (sealed_subject is not null))
) strict;

create index tokens_by_follow_up on tokens (follow_up);

create table caption_turns (
    story text not null,
    language text not null,
    turns integer not null check (turns > 0),
    primary key (story, language)
) strict;

create table jobs (
    id text primary key not null,
    kind text not null check (kind in ('forgetting')),
    sealed_work blob not null,
    due_at integer not null,
    holder text,
    held_until integer,
    tries integer not null default 0,
    check ((holder is null) = (held_until is null))
) strict;

create table leases (
    name text primary key not null,
    holder text not null,
    held_until integer not null
) strict;

create table erasures (
    person blob primary key not null check (length(person) = 32),
    erased_on text not null check (length(erased_on) = 10)
) strict;
