#pragma once

#include "accounts/accounts_service.h"
#include "sandbox/sandbox_server.h"
#include "store/account_repository.h"
#include "store/grant_repository.h"
#include "tests/support/await.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/sandbox_person.h"
#include "tests/support/test_clock.h"
#include "tests/support/test_home.h"

#include <QTest>

namespace remarketeer {

/// A home folder with its own sandbox, and the accounts service on it: ended and started again as often as a test
/// wants. The keychain is in memory, so that it can be locked.
class AccountWorkspace
{
public:
    explicit AccountWorkspace(SandboxOptions options = {}) : sandbox(unhurried(std::move(options)), clock)
    {
        if (!sandbox.listen())
            qFatal("The sandbox does not listen.");
        qputenv("REMARKETEER_HOME", home.path().toUtf8());
        surroundings =
            std::make_unique<Surroundings>(*Surroundings::read(home.path() + QStringLiteral("/no-policy.ini")));
        database = *Database::open(surroundings->databaseFile());
        open();
    }
    ~AccountWorkspace() { accounts.reset(); }

    /// The program ends and starts again, with everything but start() done.
    void open()
    {
        accounts.reset();
        BackoffPolicy quick;
        quick.first = std::chrono::milliseconds(1);
        quick.tries = 2;
        accounts = std::make_unique<AccountsService>(*surroundings, *database, secrets, http, clock, quick);
        accounts->setSandbox(sandbox.developerApp(), SandboxServer::appSecret());
    }

    /// A sign-in by `person` up to the list of accounts; null when it was refused.
    std::unique_ptr<ConnectSession> signedIn(SandboxPerson person = SandboxPerson())
    {
        auto session = accounts->connectNew(true);
        if (!await(session->complete(person.allow(session->authorizationUrl()))))
            session.reset();
        return session;
    }

    /// Imports the first `count` accounts that can be imported.
    QList<AdvertiserId> import(int count = 2)
    {
        auto session = accounts->connectNew(true);
        SandboxPerson person;
        const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
        QList<AdvertiserId> chosen;
        for (const AdvertiserChoice &choice : choices.value_or(QList<AdvertiserChoice>())) {
            if (choice.unavailable.isEmpty() && chosen.size() < count)
                chosen.append(choice.advertiser.id);
        }
        if (!await(session->importAccounts(chosen)))
            chosen.clear();
        return chosen;
    }

    /// The tokens that the keychain holds.
    QList<Redacted> tokens() const
    {
        QList<Redacted> tokens;
        for (auto it = secrets.entries.cbegin(); it != secrets.entries.cend(); ++it) {
            if (it.key().startsWith(u"token/"))
                tokens.append(it.value());
        }
        return tokens;
    }

    /// Whether TikTok still takes the token.
    bool works(const Redacted &token)
    {
        TikTokApi api(http, sandbox.developerApp());
        const auto asked = await(api.advertisers(SandboxServer::appSecret(), token));
        return asked.has_value();
    }

    qsizetype owed() const { return GrantRepository(*database).pendingRevocations()->size(); }

    TestClock clock;
    TestHome home;
    SandboxServer sandbox;
    std::unique_ptr<Surroundings> surroundings;
    std::unique_ptr<Database> database;
    MemorySecretStore secrets;
    HttpClient http;
    std::unique_ptr<AccountsService> accounts;

private:
    static SandboxOptions unhurried(SandboxOptions options)
    {
        options.callsPerSecond = 0;
        return options;
    }
};

} // namespace remarketeer
