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
    };
    return all;
}

} // namespace remarketeer
