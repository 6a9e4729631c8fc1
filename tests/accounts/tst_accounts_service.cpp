#include "tests/support/account_workspace.h"

using namespace remarketeer;

/// States of ad accounts, refresh and delete, against the real sandbox over HTTP.
class TestAccountsService : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void expiredTokenDisconnectsTheWholeGrant();
    void refreshAsksWhetherTheTokenWorks();
    void reconnectRenewsEveryAccountOfTheGrant();
    void reconnectAsSomebodyElseChangesNothing();
    void reconnectShowsConnectingUntilItEnds();
    void lockedKeychainIsNotDisconnected();
    void lostEntryIsNotDisconnectedAndCanBeRenewed();
    void sessionOnlyTokenIsGoneAfterTheProgram();
    void unreachableServerKeepsTheLastKnownState();
    void withdrawnAccessDisconnectsOneAccountOnly();
    void failuresReportedByOthersChangeTheState();
    void lateAnswerToAnOldTokenIsIgnored();
    void removingTheLastAccountRevokesTheToken();
    void removingOffTheNetIsOwed();
    void tokenInUseElsewhereIsNotRevoked();
    void signInWithoutAccountIsFoundAtTheNextStart();
    void twoRefreshesAtOnce();
    void removalDuringACheck();
    void endOfTheProgramDuringACall();
    void startChecksAndShowsCauses();
    void statusWords();
};

void TestAccountsService::expiredTokenDisconnectsTheWholeGrant()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(2);
    QCOMPARE(imported.size(), 2);
    workspace.clock.advance(600);
    workspace.sandbox.expireTokens();
    await(workspace.accounts->checkAll());
    for (const AdvertiserId &id : imported) {
        const AdAccount *account = workspace.accounts->find(id);
        QCOMPARE(account->status, AccountStatus::Disconnected);
        QVERIFY(!account->cause.isEmpty());
        QCOMPARE(account->statusSince, workspace.clock.now());
        QCOMPARE(account->lastChecked, workspace.clock.now());
    }
    QCOMPARE(workspace.tokens().size(), 1); // nothing is deleted because of it
    const auto token = await(workspace.accounts->token(imported.first()));
    QVERIFY(!token);
    QCOMPARE(token.error().code, ErrorCode::TokenInvalid);
}

void TestAccountsService::refreshAsksWhetherTheTokenWorks()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    const auto working = await(workspace.accounts->refresh(imported.first()));
    QVERIFY(working);
    QVERIFY(*working == AccountsService::RefreshOutcome::Connected);
    workspace.sandbox.expireTokens();
    const auto expired = await(workspace.accounts->refresh(imported.first()));
    QVERIFY(expired);
    QVERIFY(*expired == AccountsService::RefreshOutcome::SignInNeeded);
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Disconnected);
}

void TestAccountsService::reconnectRenewsEveryAccountOfTheGrant()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(3);
    const Redacted old = workspace.tokens().first();
    workspace.sandbox.expireTokens();
    await(workspace.accounts->checkAll());
    QSignalSpy reconnected(workspace.accounts.get(), &AccountsService::accountReconnected);
    SandboxPerson person;
    const auto session = workspace.accounts->reconnect(imported.at(1));
    QVERIFY(session->isReconnect());
    QVERIFY(await(session->complete(person.allow(session->authorizationUrl()))));
    QVERIFY(await(session->finishReconnect()));
    for (const AdvertiserId &id : imported) {
        QCOMPARE(workspace.accounts->find(id)->status, AccountStatus::Connected);
        QVERIFY(workspace.accounts->find(id)->cause.isEmpty());
    }
    QCOMPARE(reconnected.size(), 3);
    QCOMPARE(workspace.owed(), 0);
    QCOMPARE(workspace.tokens().size(), 1);
    QVERIFY(!(workspace.tokens().first() == old));
    QVERIFY(workspace.works(workspace.tokens().first()));
    // As the next start finds it.
    workspace.open();
    QVERIFY(workspace.accounts->load());
    QCOMPARE(workspace.accounts->accounts().size(), 3);
    QVERIFY(await(workspace.accounts->token(imported.first())));
}

void TestAccountsService::reconnectAsSomebodyElseChangesNothing()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    const Redacted old = workspace.tokens().first();
    workspace.sandbox.expireTokens();
    await(workspace.accounts->checkAll());
    SandboxPerson other(QStringLiteral("other@example.com"));
    auto session = workspace.accounts->reconnect(imported.first());
    const auto result = await(session->complete(other.allow(session->authorizationUrl())));
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::PermissionDenied);
    QVERIFY(result.error().sentence.contains(QStringLiteral("Halden EU")));
    QVERIFY(!await(session->finishReconnect()));
    session.reset();
    QTRY_COMPARE(workspace.owed(), 0);
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Disconnected);
    QCOMPARE(workspace.tokens(), QList<Redacted>{old});
}

void TestAccountsService::reconnectShowsConnectingUntilItEnds()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(2);
    workspace.sandbox.expireTokens();
    await(workspace.accounts->checkAll());
    auto session = workspace.accounts->reconnect(imported.first());
    QCOMPARE(workspace.accounts->find(imported.last())->status, AccountStatus::Connecting);
    session.reset();
    QCOMPARE(workspace.accounts->find(imported.last())->status, AccountStatus::Disconnected);
}

void TestAccountsService::lockedKeychainIsNotDisconnected()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    workspace.secrets.locked = true;
    await(workspace.accounts->checkAll());
    const AdAccount *account = workspace.accounts->find(imported.first());
    QCOMPARE(account->status, AccountStatus::KeychainLocked);
    QVERIFY(!account->cause.isEmpty());
    const auto refreshed = await(workspace.accounts->refresh(imported.first()));
    QVERIFY(!refreshed);
    QCOMPARE(refreshed.error().code, ErrorCode::KeychainLocked);
    QSignalSpy reconnected(workspace.accounts.get(), &AccountsService::accountReconnected);
    workspace.secrets.locked = false;
    await(workspace.accounts->checkAll());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connected);
    QCOMPARE(reconnected.size(), 1);
}

void TestAccountsService::lostEntryIsNotDisconnectedAndCanBeRenewed()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    workspace.secrets.entries.clear(); // what a locked collection of the Secret Service looks like
    await(workspace.accounts->checkAll());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::KeychainLocked);
    const auto refreshed = await(workspace.accounts->refresh(imported.first()));
    QVERIFY(refreshed);
    QVERIFY(*refreshed == AccountsService::RefreshOutcome::SignInNeeded);
    SandboxPerson person;
    const auto session = workspace.accounts->reconnect(imported.first());
    QVERIFY(await(session->complete(person.allow(session->authorizationUrl()))));
    QVERIFY(await(session->finishReconnect()));
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connected);
}

void TestAccountsService::sessionOnlyTokenIsGoneAfterTheProgram()
{
    AccountWorkspace workspace;
    workspace.secrets.missing = true;
    const auto imported = workspace.import(1);
    await(workspace.accounts->checkAll());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connected);
    workspace.secrets.entries.clear();
    workspace.open();
    QVERIFY(workspace.accounts->load());
    await(workspace.accounts->checkAll());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Disconnected);
    QVERIFY(workspace.accounts->find(imported.first())->cause.contains(QStringLiteral("keychain")));
}

void TestAccountsService::unreachableServerKeepsTheLastKnownState()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    const QDateTime checked = workspace.accounts->find(imported.first())->lastChecked;
    workspace.clock.advance(900);
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("info:drop*4")));
    await(workspace.accounts->checkAll());
    const AdAccount *account = workspace.accounts->find(imported.first());
    QCOMPARE(account->status, AccountStatus::Offline);
    QCOMPARE(account->statusBeforeOffline, AccountStatus::Connected);
    QCOMPARE(account->lastChecked, checked);
    workspace.sandbox.clearFaults();
    await(workspace.accounts->checkAll());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connected);
    // What is known to be dead stays so.
    workspace.sandbox.expireTokens();
    await(workspace.accounts->checkAll());
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("info:drop*4")));
    await(workspace.accounts->checkAll());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Disconnected);
}

void TestAccountsService::withdrawnAccessDisconnectsOneAccountOnly()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(3);
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("info:denied=") + imported.at(1).toString()));
    await(workspace.accounts->checkAll());
    QCOMPARE(workspace.accounts->find(imported.at(0))->status, AccountStatus::Connected);
    QCOMPARE(workspace.accounts->find(imported.at(1))->status, AccountStatus::Disconnected);
    QCOMPARE(workspace.accounts->find(imported.at(2))->status, AccountStatus::Connected);
    QCOMPARE(workspace.accounts->find(imported.at(1))->name, QStringLiteral("Halden US")); // the name is kept
    const auto refreshed = await(workspace.accounts->refresh(imported.at(1)));
    QVERIFY(refreshed && *refreshed == AccountsService::RefreshOutcome::SignInNeeded);
}

void TestAccountsService::failuresReportedByOthersChangeTheState()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(2);
    AccountsService &accounts = *workspace.accounts;
    accounts.reportFailure(imported.first(), {ErrorCode::Offline, QStringLiteral("off"), {}});
    QCOMPARE(accounts.find(imported.first())->status, AccountStatus::Connected);
    accounts.reportFailure(imported.first(), {ErrorCode::PermissionDenied, QStringLiteral("not you"), {}});
    QCOMPARE(accounts.find(imported.first())->status, AccountStatus::Disconnected);
    QCOMPARE(accounts.find(imported.first())->cause, QStringLiteral("not you"));
    QCOMPARE(accounts.find(imported.last())->status, AccountStatus::Connected);
    accounts.reportFailure(imported.first(), {ErrorCode::TokenInvalid, QStringLiteral("withdrawn"), {}});
    QCOMPARE(accounts.find(imported.last())->status, AccountStatus::Disconnected);
    QCOMPARE(accounts.find(imported.last())->cause, QStringLiteral("withdrawn"));
}

void TestAccountsService::lateAnswerToAnOldTokenIsIgnored()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    workspace.sandbox.expireTokens();
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("info:latency=400*1")));
    auto late = workspace.accounts->checkAll();
    SandboxPerson person;
    const auto session = workspace.accounts->reconnect(imported.first());
    QVERIFY(await(session->complete(person.allow(session->authorizationUrl()))));
    QVERIFY(await(session->finishReconnect()));
    await(std::move(late));
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connected);
}

void TestAccountsService::removingTheLastAccountRevokesTheToken()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(2);
    const Redacted token = workspace.tokens().first();
    QSignalSpy leaving(workspace.accounts.get(), &AccountsService::accountAboutToBeRemoved);
    QVERIFY(await(workspace.accounts->remove(imported.first())));
    QCOMPARE(leaving.size(), 1);
    QVERIFY(!workspace.accounts->find(imported.first()));
    QVERIFY(workspace.works(token));
    QVERIFY(await(workspace.accounts->remove(imported.last())));
    QVERIFY(!workspace.works(token));
    QVERIFY(workspace.tokens().isEmpty());
    QCOMPARE(workspace.owed(), 0);
    QVERIFY(GrantRepository(*workspace.database).all()->isEmpty());
    const auto again = await(workspace.accounts->remove(imported.last()));
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::NotFound);
}

void TestAccountsService::removingOffTheNetIsOwed()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    const Redacted token = workspace.tokens().first();
    QVERIFY(workspace.sandbox.setFaults(QStringLiteral("revoke:drop*9")));
    QVERIFY(await(workspace.accounts->remove(imported.first())));
    QVERIFY(workspace.accounts->accounts().isEmpty());
    QCOMPARE(workspace.owed(), 1);
    QCOMPARE(workspace.tokens().size(), 1);
    workspace.sandbox.clearFaults();
    workspace.open();
    QVERIFY(workspace.accounts->start());
    QTRY_COMPARE(workspace.owed(), 0);
    QVERIFY(workspace.tokens().isEmpty());
    QVERIFY(!workspace.works(token));
}

void TestAccountsService::tokenInUseElsewhereIsNotRevoked()
{
    AccountWorkspace workspace;
    const auto first = workspace.import(1);
    const auto second = workspace.import(1);
    // As if TikTok had given the same token to both sign-ins.
    const Redacted shared = workspace.tokens().first();
    for (Redacted &entry : workspace.secrets.entries)
        entry = shared;
    QVERIFY(await(workspace.accounts->remove(first.first())));
    QVERIFY(workspace.works(shared));
    QCOMPARE(workspace.tokens().size(), 1);
    QVERIFY(await(workspace.accounts->remove(second.first())));
    QVERIFY(!workspace.works(shared));
}

void TestAccountsService::signInWithoutAccountIsFoundAtTheNextStart()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    const Redacted token = workspace.tokens().first();
    // The program ended after the row was removed and before anything else was.
    QVERIFY(AccountRepository(*workspace.database).remove(imported.first()));
    workspace.open();
    QVERIFY(workspace.accounts->start());
    QTRY_VERIFY(workspace.tokens().isEmpty());
    QTRY_COMPARE(workspace.owed(), 0);
    QVERIFY(!workspace.works(token));
    QVERIFY(GrantRepository(*workspace.database).all()->isEmpty());
}

void TestAccountsService::twoRefreshesAtOnce()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(2);
    auto one = workspace.accounts->refresh(imported.first());
    auto two = workspace.accounts->refresh(imported.last());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connecting);
    QVERIFY(await(std::move(one)));
    QVERIFY(await(std::move(two)));
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connected);
    QCOMPARE(workspace.accounts->find(imported.last())->status, AccountStatus::Connected);
}

void TestAccountsService::removalDuringACheck()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(2);
    auto checking = workspace.accounts->checkAll();
    auto refreshing = workspace.accounts->refresh(imported.first());
    QVERIFY(await(workspace.accounts->remove(imported.first())));
    QVERIFY(await(workspace.accounts->remove(imported.last())));
    await(std::move(checking));
    const auto refreshed = await(std::move(refreshing));
    QVERIFY(workspace.accounts->accounts().isEmpty());
    QVERIFY(!refreshed);
}

void TestAccountsService::endOfTheProgramDuringACall()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(2);
    auto refreshing = workspace.accounts->refresh(imported.first());
    auto checking = workspace.accounts->checkAll();
    auto removing = workspace.accounts->remove(imported.last());
    workspace.accounts.reset();
    const auto refreshed = await(std::move(refreshing));
    QVERIFY(!refreshed);
    QCOMPARE(refreshed.error().code, ErrorCode::Cancelled);
    await(std::move(checking));
}

void TestAccountsService::startChecksAndShowsCauses()
{
    AccountWorkspace workspace;
    const auto imported = workspace.import(1);
    workspace.sandbox.expireTokens();
    workspace.open();
    QVERIFY(workspace.accounts->start());
    QCOMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Connected); // as stored
    QTRY_COMPARE(workspace.accounts->find(imported.first())->status, AccountStatus::Disconnected);
}

void TestAccountsService::statusWords()
{
    const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);
    AdAccount account{*AdvertiserId::from(QStringLiteral("1")), newGrantId(), {}, {}, {}, {}, {}, {}, {}, {}, {}};
    account.status = AccountStatus::Connected;
    QCOMPARE(statusText(account, now), QStringLiteral("Connected"));
    account.expiresAt = now.addSecs(2 * 86'400 + 1);
    QVERIFY(statusText(account, now).contains(u'3'));
    account.status = AccountStatus::Suspended;
    QCOMPARE(statusText(account, now), QStringLiteral("Suspended by TikTok"));
    account.status = AccountStatus::KeychainLocked;
    QCOMPARE(statusText(account, now), QStringLiteral("Keychain locked"));
}

QTEST_GUILESS_MAIN(TestAccountsService)
#include "tst_accounts_service.moc"
