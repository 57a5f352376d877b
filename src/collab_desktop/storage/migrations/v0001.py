"""Version 1: the journal, the entities it projects to, attachments and the search index."""

from __future__ import annotations

from collab_desktop.storage.migrations.entities import entities

VERSION = 1

_ENTITIES = """
workspace: name organisation logo decision_rule language
pack: full_id language files
project: code title short_name pack status language sample created deleted
person: name email role organisation_id deleted
organisation: name country sector deleted
membership: project_id person_id roles deleted
answer: project_id subject path envelope
record: project_id register subject position deleted
comment: project_id address author text at resolved deleted
note: project_id place text
step_state: project_id step subject status depth sections waiver snapshot_id outstanding
round: project_id step number depth scorers secrecy state opened_at revealed_at revealed_by reason
ballot: project_id round_id person_id sheet method handed_in_at withdrawn
signature: project_id address person_id role organisation statement content_hash method at \
witness_id revoked
snapshot: project_id step number kind sha256 data at actor
attachment: name title sha256 media size deleted
override: project_id gate rule reason person role date deleted
export: project_id document version sha256 at
"""

_JOURNAL = """
CREATE TABLE info(
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE device(
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE op(
  device TEXT NOT NULL REFERENCES device(id),
  seq INTEGER NOT NULL,
  op_id TEXT GENERATED ALWAYS AS (device || ':' || seq) VIRTUAL,
  hlc INTEGER NOT NULL,
  actor TEXT NOT NULL,
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  value TEXT,
  salt TEXT,
  value_hash TEXT NOT NULL,
  schema INTEGER NOT NULL,
  prev TEXT NOT NULL,
  hash TEXT NOT NULL,
  PRIMARY KEY(device, seq)
) WITHOUT ROWID;

CREATE INDEX op_by_row ON op(row_id, hlc);

CREATE TABLE op_parent(
  child TEXT NOT NULL,
  parent TEXT NOT NULL,
  PRIMARY KEY(child, parent)
) WITHOUT ROWID;

CREATE TABLE head(
  entity TEXT NOT NULL,
  row_id TEXT NOT NULL,
  field TEXT NOT NULL,
  op_id TEXT NOT NULL,
  PRIMARY KEY(entity, row_id, field, op_id)
) WITHOUT ROWID;

CREATE TABLE blob(
  sha256 TEXT NOT NULL PRIMARY KEY,
  data BLOB NOT NULL
);

CREATE VIRTUAL TABLE search USING fts5(
  text,
  entity UNINDEXED,
  row_id UNINDEXED,
  tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'",
  columnsize = 0
);
"""


def statements() -> tuple[str, ...]:
    """The statements of this version, in order."""
    journal = (text.strip() for text in _JOURNAL.split(";"))
    return (*filter(None, journal), *entities(_ENTITIES))
