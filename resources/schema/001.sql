-- SPDX-License-Identifier: GPL-3.0-or-later
-- Schema step 1. Tables about the world are versioned: rows are only ever added, and `closed_by`
-- is the only column ever set later, once. Times are microseconds since 1970 UTC; addresses are
-- 16 bytes big-endian, so byte order is number order.
CREATE TABLE register (
  uuid TEXT NOT NULL,
  created INTEGER NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE entry (
  number INTEGER PRIMARY KEY,
  time INTEGER NOT NULL,
  who TEXT NOT NULL,
  host TEXT NOT NULL,
  program TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  undoes INTEGER NOT NULL,
  first_version INTEGER NOT NULL,
  last_version INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  closed INTEGER NOT NULL,
  closed_versions BLOB NOT NULL,
  algorithm TEXT NOT NULL,
  digest BLOB NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL
) STRICT;

CREATE TABLE holding (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  address BLOB NOT NULL CHECK (length(address) = 16),
  length INTEGER NOT NULL CHECK (length BETWEEN 0 AND 128),
  kind INTEGER NOT NULL,
  status INTEGER NOT NULL,
  holder INTEGER,
  member INTEGER,
  zone TEXT,
  document TEXT,
  purpose TEXT,
  alloc_mode TEXT,
  alloc_object TEXT,
  use_mode TEXT,
  use_date TEXT,
  gateway_ip TEXT,
  gateway_addr TEXT,
  app_service TEXT,
  use_area TEXT,
  realloc TEXT,
  realloc_unit TEXT,
  domain_jump TEXT,
  source TEXT,
  source_kind TEXT,
  obtained TEXT,
  requires_filing TEXT,
  filer TEXT,
  gives_on TEXT,
  remark TEXT,
  label TEXT,
  vlan TEXT,
  vrf TEXT,
  ipv4 TEXT,
  mac TEXT,
  duid TEXT,
  place TEXT,
  approver TEXT,
  approved_on TEXT
) STRICT;
CREATE INDEX holding_by_prefix ON holding (address, length);

CREATE TABLE holder (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  code TEXT NOT NULL,
  org_name TEXT,
  org_nature TEXT,
  org_class TEXT,
  licence_no TEXT,
  org_level TEXT,
  org_industry TEXT,
  prov TEXT,
  city TEXT,
  county TEXT,
  org_address TEXT,
  cert_type TEXT,
  cert_no TEXT,
  belonging TEXT,
  access TEXT
) STRICT;
-- An object's number is that of its first version: only later ones need the index.
CREATE INDEX holder_by_object ON holder (object) WHERE object <> version;
CREATE INDEX holder_by_code ON holder (code);
CREATE INDEX holder_by_name ON holder (org_name);

CREATE TABLE contact (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  holder INTEGER NOT NULL,
  contact_name BLOB,
  contact_phone BLOB,
  contact_email BLOB,
  role TEXT
) STRICT;
CREATE INDEX contact_by_holder ON contact (holder);

-- Values of personal fields in clear. A version holds only the hash of salt and value; an erasure
-- empties the row here.
CREATE TABLE personal (
  version INTEGER NOT NULL,
  field INTEGER NOT NULL,
  salt BLOB NOT NULL,
  value TEXT,
  PRIMARY KEY (version, field)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  name TEXT NOT NULL,
  draft INTEGER NOT NULL,
  scheme TEXT NOT NULL,
  blocks TEXT NOT NULL
) STRICT;

CREATE TABLE member (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  parent INTEGER,
  division TEXT,
  access TEXT,
  unit INTEGER NOT NULL
) STRICT;
CREATE INDEX member_by_object ON member (object) WHERE object <> version;
CREATE INDEX member_by_code ON member (code);

-- Drafts: the same versioned rows, counted in the steps of each draft. `object` is the draft.
CREATE TABLE draft_step (
  draft INTEGER NOT NULL,
  number INTEGER NOT NULL,
  time INTEGER NOT NULL,
  who TEXT NOT NULL,
  host TEXT NOT NULL,
  program TEXT NOT NULL,
  what TEXT NOT NULL,
  why TEXT NOT NULL,
  undoes INTEGER NOT NULL,
  first_version INTEGER NOT NULL,
  last_version INTEGER NOT NULL,
  opened INTEGER NOT NULL,
  closed INTEGER NOT NULL,
  closed_versions BLOB NOT NULL,
  algorithm TEXT NOT NULL,
  digest BLOB NOT NULL,
  previous BLOB NOT NULL,
  hash BLOB NOT NULL,
  PRIMARY KEY (draft, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft_input (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  name TEXT NOT NULL,
  scheme TEXT NOT NULL,
  blocks TEXT NOT NULL,
  sources TEXT NOT NULL,
  left_out INTEGER NOT NULL,
  members INTEGER NOT NULL
) STRICT;

CREATE TABLE draft_member (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  number INTEGER NOT NULL,
  code TEXT NOT NULL,
  name TEXT NOT NULL,
  level TEXT NOT NULL,
  parent INTEGER,
  division TEXT,
  access TEXT,
  unit INTEGER NOT NULL
) STRICT;

CREATE TABLE draft_placement (
  version INTEGER PRIMARY KEY,
  object INTEGER NOT NULL,
  opened_by INTEGER NOT NULL,
  closed_by INTEGER,
  valid_from INTEGER NOT NULL,
  valid_to INTEGER NOT NULL,
  member INTEGER NOT NULL,
  address BLOB NOT NULL CHECK (length(address) = 16),
  length INTEGER NOT NULL CHECK (length BETWEEN 0 AND 128),
  zone TEXT,
  grow_to INTEGER NOT NULL,
  pinned INTEGER NOT NULL
) STRICT;
