#include "tests/support/account_workspace.h"

#include <QProcess>

using namespace remarketeer;

/// `remarketeer-cli accounts` as its own process, on a workspace that this one filled. It finds no keychain.
class TestAccountsCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listShowsWhatIsStored();
    void checkTellsWhatNeedsAttention();
    void otherWordsAreRefused();

private:
    struct Answer {
        int code = -1;
        QStringList lines;
    };
    static Answer run(const QStringList &arguments);
};

TestAccountsCommand::Answer TestAccountsCommand::run(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/remarketeer-cli"), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    const QString out = QString::fromUtf8(process.readAllStandardOutput());
    return {process.exitCode(), out.split(u'\n', Qt::SkipEmptyParts)};
}

void TestAccountsCommand::listShowsWhatIsStored()
{
    AccountWorkspace workspace;
    QCOMPARE(run({QStringLiteral("accounts"), QStringLiteral("list")}).lines.size(), 0);
    workspace.import(2);
    const Answer answer = run({QStringLiteral("accounts"), QStringLiteral("list")});
    QCOMPARE(answer.code, 0);
    QCOMPARE(answer.lines.size(), 2);
    QVERIFY(answer.lines.first().startsWith(
        QStringLiteral("7239118844027718401\tHalden EU\tEUR\tEurope/Berlin\tConnected")));
}

void TestAccountsCommand::checkTellsWhatNeedsAttention()
{
    AccountWorkspace workspace;
    QCOMPARE(run({QStringLiteral("accounts"), QStringLiteral("check")}).code, 0);
    workspace.import(1);
    // Without a keychain nothing can be asked, and what is known of the account stays.
    const Answer answer = run({QStringLiteral("accounts"), QStringLiteral("check")});
    QCOMPARE(answer.code, 6);
    QCOMPARE(answer.lines.size(), 0);
    const Answer after = run({QStringLiteral("accounts"), QStringLiteral("list")});
    QCOMPARE(after.lines.size(), 1);
    QVERIFY(after.lines.first().contains(QStringLiteral("Connected")));
}

void TestAccountsCommand::otherWordsAreRefused()
{
    QCOMPARE(run({QStringLiteral("accounts")}).code, 2);
    QCOMPARE(run({QStringLiteral("accounts"), QStringLiteral("delete")}).code, 2);
    QCOMPARE(run({QStringLiteral("accounts"), QStringLiteral("--help")}).code, 0);
}

QTEST_GUILESS_MAIN(TestAccountsCommand)
#include "tst_accounts_command.moc"
