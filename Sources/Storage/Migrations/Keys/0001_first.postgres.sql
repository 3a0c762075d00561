-- The key of each follow-up, wrapped by the master key. Never part of a backup of the content.

create table case_keys (
    id text primary key not null,
    wrapped bytea not null
);

create table master_check (
    id bigint primary key not null check (id = 1),
    sealed bytea not null
);
