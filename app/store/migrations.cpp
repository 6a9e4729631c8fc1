#include "store/migrations.h"

namespace remarketeer {

const QList<Migration> &migrations()
{
    static const QList<Migration> all{
        {1,
         {
             QStringLiteral("CREATE TABLE grants ("
                            " id TEXT PRIMARY KEY,"
                            " app_id TEXT NOT NULL,"
                            " base TEXT NOT NULL,"
                            " created_at TEXT,"
                            " scope TEXT NOT NULL,"
                            " token_stored INTEGER NOT NULL)"),
             QStringLiteral("CREATE TABLE accounts ("
                            " id TEXT PRIMARY KEY,"
                            " grant_id TEXT NOT NULL REFERENCES grants (id) ON DELETE CASCADE,"
                            " name TEXT NOT NULL,"
                            " currency TEXT NOT NULL,"
                            " time_zone TEXT NOT NULL,"
                            " status TEXT NOT NULL,"
                            " status_before_offline TEXT NOT NULL,"
                            " cause TEXT NOT NULL,"
                            " status_since TEXT,"
                            " last_checked TEXT,"
                            " expires_at TEXT)"),
             QStringLiteral("CREATE INDEX accounts_by_grant ON accounts (grant_id)"),
             // Not tied to grants: it is owed after the grant is gone.
             QStringLiteral("CREATE TABLE pending_revocations ("
                            " grant_id TEXT PRIMARY KEY,"
                            " app_id TEXT NOT NULL,"
                            " base TEXT NOT NULL)"),
             QStringLiteral("CREATE TABLE mapping ("
                            " id INTEGER PRIMARY KEY CHECK (id = 1),"
                            " content TEXT NOT NULL)"),
             QStringLiteral("CREATE TABLE source ("
                            " id INTEGER PRIMARY KEY CHECK (id = 1),"
                            " name TEXT NOT NULL,"
                            " path TEXT NOT NULL)"),
             // Not tied to accounts: what was sent stays known after the account is deleted here.
             QStringLiteral("CREATE TABLE runs ("
                            " id TEXT PRIMARY KEY,"
                            " account_id TEXT,"
                            " account_name TEXT NOT NULL,"
                            " change TEXT NOT NULL,"
                            " audience_name TEXT NOT NULL,"
                            " description TEXT NOT NULL,"
                            " audience_id TEXT,"
                            " calculate_type TEXT NOT NULL,"
                            " attributes TEXT NOT NULL,"
                            " source_name TEXT NOT NULL,"
                            " source_file TEXT NOT NULL,"
                            " audience_file TEXT NOT NULL,"
                            " state TEXT NOT NULL,"
                            " error TEXT NOT NULL,"
                            " summary TEXT NOT NULL,"
                            " creating INTEGER NOT NULL,"
                            " same_name_before TEXT NOT NULL,"
                            " started_at TEXT,"
                            " finished_at TEXT)"),
             QStringLiteral("CREATE TABLE run_parts ("
                            " run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,"
                            " part INTEGER NOT NULL,"
                            " file TEXT NOT NULL,"
                            " bytes BIGINT NOT NULL,"
                            " md5 TEXT NOT NULL,"
                            " remote_path TEXT NOT NULL,"
                            " uploaded_at TEXT,"
                            " PRIMARY KEY (run_id, part))"),
         }},
        {2,
         {
             QStringLiteral("CREATE TABLE sources ("
                            " id TEXT PRIMARY KEY,"
                            " kind TEXT NOT NULL,"
                            " name TEXT NOT NULL,"
                            " location TEXT NOT NULL,"
                            " is_current INTEGER NOT NULL)"),
             // The one source there was; any UUID does.
             QStringLiteral("INSERT INTO sources (id, kind, name, location, is_current)"
                            " SELECT '7e9a4c1e-0f4b-4f0e-9d55-3c1f0b7a2d10', 'csv', name, path, 1 FROM source"),
             QStringLiteral("DROP TABLE source"),
             QStringLiteral("CREATE TABLE segments ("
                            " id TEXT PRIMARY KEY,"
                            " name TEXT NOT NULL,"
                            " source_id TEXT,"
                            " rules TEXT NOT NULL,"
                            " people BIGINT,"
                            " counted_at TEXT,"
                            " changed_at TEXT)"),
             QStringLiteral("CREATE TABLE campaigns ("
                            " id TEXT PRIMARY KEY,"
                            " name TEXT NOT NULL,"
                            " state TEXT NOT NULL,"
                            " archived INTEGER NOT NULL,"
                            " account_id TEXT,"
                            " account_name TEXT NOT NULL,"
                            " segment_id TEXT,"
                            " audience_id TEXT,"
                            " content TEXT NOT NULL,"
                            " created_at TEXT,"
                            " changed_at TEXT,"
                            " published_at TEXT,"
                            " next_run_at TEXT,"
                            " runs_planned INTEGER NOT NULL,"
                            " problem TEXT NOT NULL,"
                            " first_size BIGINT,"
                            " first_size_at TEXT)"),
             // Whoever works on a campaign or run, until when. Not tied to them: it only has to expire.
             QStringLiteral("CREATE TABLE claims ("
                            " subject TEXT PRIMARY KEY,"
                            " owner TEXT NOT NULL,"
                            " until TEXT NOT NULL)"),
             QStringLiteral("CREATE TABLE audience_sizes ("
                            " account_id TEXT NOT NULL,"
                            " audience_id TEXT NOT NULL,"
                            " measured_at TEXT NOT NULL,"
                            " people BIGINT NOT NULL,"
                            " PRIMARY KEY (account_id, audience_id, measured_at))"),
             QStringLiteral("CREATE TABLE workspace ("
                            " name TEXT PRIMARY KEY,"
                            " value TEXT NOT NULL)"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN campaign_id TEXT"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN campaign_name TEXT NOT NULL DEFAULT ''"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN selection TEXT NOT NULL DEFAULT '{}'"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN due_at TEXT"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN missed INTEGER NOT NULL DEFAULT 0"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN updating INTEGER NOT NULL DEFAULT 0"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN added BIGINT"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN removed BIGINT"),
             QStringLiteral("ALTER TABLE runs ADD COLUMN problem TEXT NOT NULL DEFAULT ''"),
             QStringLiteral("ALTER TABLE run_parts ADD COLUMN action TEXT NOT NULL DEFAULT ''"),
         }},
    };
    return all;
}

} // namespace remarketeer
