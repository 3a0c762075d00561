-- The key of each follow-up, wrapped by the master key. Never part of a backup of the content.

create table case_keys (
    id text primary key not null,
    wrapped blob not null
) strict;

create table master_check (
    id integer primary key not null check (id = 1),
    sealed blob not null
) strict;
