#include "cli/accounts_command.h"

#include "accounts/accounts_service.h"
#include "cli/console.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>

namespace remarketeer::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::AccountsCommand)
};

int failed(const Error &error)
{
    complain(error.sentence);
    return error.code == ErrorCode::Misconfigured ? Usage : Failed;
}

QString usage()
{
    return Tr::tr("Usage: remarketeer-cli accounts list|check\n"
                  "list   prints the connected ad accounts as they were last seen, without any network\n"
                  "check  asks TikTok about each of them first; exit code 6 when one needs attention\n"
                  "Columns, with tabs between: advertiser ID, name, currency, time zone, status, last checked, cause");
}

void print(const AdAccount &account, const QDateTime &now)
{
    const QString checked = account.lastChecked.isValid() ? account.lastChecked.toString(Qt::ISODate) : QString();
    say(QStringList{account.id.toString(), account.name, account.currency, account.timeZone, statusText(account, now),
                    checked, account.cause}
            .join(u'\t'));
}

int printAll(const AccountsService &accounts)
{
    if (accounts.accounts().isEmpty())
        complain(Tr::tr("No ad account is connected in this workspace."));
    const QDateTime now = SystemClock().now();
    for (const AdAccount &account : accounts.accounts())
        print(account, now);
    const bool fine = std::all_of(accounts.accounts().begin(), accounts.accounts().end(), [](const AdAccount &account) {
        return account.status == AccountStatus::Connected || account.status == AccountStatus::InReview;
    });
    return fine ? Ok : NeedsAttention;
}

QCoro::Task<void> check(AccountsService &accounts, SecretStore &secrets)
{
    // Without a keychain (a shell without a desktop session) nothing can be asked, and nothing that is known may
    // change.
    co_await secrets.read(QStringLiteral("any"));
    if (!accounts.accounts().isEmpty() && secrets.sessionOnly()) {
        complain(
            Tr::tr("There is no keychain in this session, so the accounts could not be checked. Run the check where "
                   "the keychain of this user can be reached."));
        QCoreApplication::exit(NeedsAttention);
        co_return;
    }
    co_await accounts.checkAll();
    QCoreApplication::exit(printAll(accounts));
}

} // namespace

int accountsCommand(const QStringList &arguments)
{
    const QString what = arguments.value(1);
    if (arguments.size() == 2 && (what == u"--help" || what == u"-h")) {
        say(usage());
        return Ok;
    }
    if (arguments.size() != 2 || (what != u"list" && what != u"check")) {
        complain(usage());
        return Usage;
    }

    Result<Surroundings> surroundings = Surroundings::read();
    if (!surroundings)
        return failed(surroundings.error());
    const Result<std::unique_ptr<Database>> database = Database::open(surroundings->databaseFile());
    if (!database)
        return failed(database.error());
    const std::unique_ptr<SecretStore> secrets = makeSystemSecretStore();
    HttpClient http;
    const SystemClock clock;
    AccountsService accounts(*surroundings, **database, *secrets, http, clock);
    if (const Result<void> loaded = accounts.load(); !loaded)
        return failed(loaded.error());
    if (what == u"list") {
        printAll(accounts);
        return Ok;
    }
    QTimer::singleShot(0, &accounts, [&accounts, &secrets] { check(accounts, *secrets); });
    return QCoreApplication::exec();
}

} // namespace remarketeer::cli
