-- What is kept, at most. No column names or finds the person a matter is about; `sealed_…` opens only with a key that is
-- not in this file. Times are milliseconds since 1970, days are `yyyy-MM-dd`, both UTC.

create table accounts (
    id text primary key not null,
    name text not null unique,
    role text not null check (role in ('community-manager', 'admin')),
    language text not null,
    password bytea,
    disabled_on text check (length(disabled_on) = 10)
);

create table sessions (
    hash bytea primary key not null check (length(hash) = 32),
    account text references accounts (id) on delete cascade,
    person bytea check (length(person) = 32),
    sealed_employee bytea,
    expires_at bigint not null,
    check ((account is null) = (person is not null)),
    check ((person is null) = (sealed_employee is null))
);

create table audit (
    number bigint primary key not null check (number > 0),
    at bigint not null,
    account text,
    deed text not null check (deed in (
        'taken', 'released', 'contacted', 'done', 'opened', 'noted', 'signed-in', 'account-added', 'account-changed',
        'account-disabled', 'letter-retried', 'erased'
    )),
    subject text not null,
    mac bytea not null check (length(mac) = 32)
);

create index audit_by_subject on audit (subject);

create table deliveries (
    event bytea primary key not null check (length(event) = 32),
    instance text not null,
    tenant text not null,
    body bytea not null check (length(body) = 32),
    received_on text not null check (length(received_on) = 10),
    sealed_response bytea,
    is_sent bigint not null default 0 check (is_sent in (0, 1))
);

create index deliveries_by_day on deliveries (received_on);

create table conversations (
    id bytea primary key not null check (length(id) = 32),
    sealed_state bytea not null,
    expires_at bigint not null
);

create table letters (
    id text primary key not null,
    idempotency_key text not null unique,
    kind text not null check (kind in ('answer', 'receipt')),
    channel text not null,
    sealed_letter bytea,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
    tries bigint not null default 0 check (tries between 0 and 8),
    due_at bigint not null,
    holder text,
    held_until bigint,
    error text check (error in (
        'unreachable', 'timed-out', 'throttled', 'refused', 'server-error', 'unknown-recipient', 'unknown-channel',
        'not-rendered', 'interrupted'
    )),
    settled_on text check (length(settled_on) = 10),
    check ((holder is null) = (held_until is null)),
    check ((state = 'waiting') = (settled_on is null)),
    check ((state = 'delivered') = (sealed_letter is null)),
    check (state <> 'dead' or error is not null)
);

create index letters_due on letters (due_at) where state = 'waiting';

create table people (
    person bytea primary key not null check (length(person) = 32),
    country text,
    language text,
    zone text
);

create table wishes (
    person bytea not null references people (person) on delete cascade,
    wish text not null check (wish in ('stop')),
    wished_on text not null check (length(wished_on) = 10),
    primary key (person, wish)
);

create table follow_ups (
    id text primary key not null,
    received_on text not null check (length(received_on) = 10),
    kind text not null check (kind in ('own-slip', 'colleague', 'question', 'leak-alert')),
    chapter text,
    country text,
    language text not null,
    state text not null check (state in ('waiting', 'taken', 'contacted', 'done')),
    version bigint not null check (version > 0),
    holder text references accounts (id),
    held_until bigint,
    outcome text check (outcome in (
        'sorted-out', 'nothing-to-fix', 'talked', 'guide-unclear', 'training', 'right-person', 'already-in-hand'
    )),
    closed_on text check (length(closed_on) = 10),
    matter bytea check (length(matter) = 32),
    sealed_text bytea,
    check ((holder is null) = (held_until is null)),
    check ((state = 'done') = (outcome is not null)),
    check ((outcome is null) = (closed_on is null)),
    check (state in ('taken', 'contacted') or holder is null),
    check ((kind = 'leak-alert') = (sealed_text is null)),
    check (kind = 'colleague' or matter is null)
);

create table notes (
    id text primary key not null,
    follow_up text not null references follow_ups (id) on delete cascade,
    sealed_note bytea not null
);

create index notes_by_follow_up on notes (follow_up);

-- Nothing here says when, in which order, or to what it belongs.
create table told_us (
    id bytea primary key not null check (length(id) = 16),
    sealed_teller bytea not null
);

-- What is left of a follow-up; 'expired' is a hand the house did not give in time, '' is not known or fewer than five.
create table tallies (
    month text not null check (length(month) = 7),
    chapter text not null,
    outcome text not null check (outcome in (
        'sorted-out', 'nothing-to-fix', 'talked', 'guide-unclear', 'training', 'right-person', 'already-in-hand',
        'expired'
    )),
    country text not null,
    hands bigint not null check (hands > 0),
    primary key (month, chapter, outcome, country)
);

create table salts (
    made_on text primary key not null check (length(made_on) = 10),
    salt bytea not null check (length(salt) = 32)
);

create table unanswered (
    id text primary key not null,
    noted_on text not null check (length(noted_on) = 10),
    language text not null,
    sealed_question bytea not null,
    asker bytea not null check (length(asker) = 32)
);

create table tokens (
    hash bytea primary key not null check (length(hash) = 32),
    purpose text not null check (purpose in ('login', 'web-chat', 'return-phrase')),
    sealed_subject bytea,
    follow_up text references follow_ups (id) on delete cascade,
    expires_at bigint not null,
    check ((purpose = 'return-phrase') = (follow_up is not null)),
    check ((follow_up is null) = (sealed_subject is not null))
);

create index tokens_by_follow_up on tokens (follow_up);

create table caption_turns (
    story text not null,
    language text not null,
    turns bigint not null check (turns > 0),
    primary key (story, language)
);

create table jobs (
    id text primary key not null,
    kind text not null check (kind in ('forgetting')),
    sealed_work bytea not null,
    due_at bigint not null,
    holder text,
    held_until bigint,
    tries bigint not null default 0,
    check ((holder is null) = (held_until is null))
);

create table leases (
    name text primary key not null,
    holder text not null,
    held_until bigint not null
);

create table erasures (
    person bytea primary key not null check (length(person) = 32),
    erased_on text not null check (length(erased_on) = 10)
);
