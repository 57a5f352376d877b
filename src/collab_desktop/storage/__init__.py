"""The one file on disk: the only SQL, the journal, migrations, backups."""
