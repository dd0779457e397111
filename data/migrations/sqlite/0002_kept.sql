create table "kept" (
  "space" text not null,
  "key" text not null,
  "owner" integer not null,
  "value" text not null,
  "expires_at" integer,
  primary key ("space", "key")
) strict;
create index "kept_owner_index" on "kept" ("space", "owner");
