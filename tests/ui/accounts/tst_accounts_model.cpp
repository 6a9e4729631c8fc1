#include "tests/support/test_clock.h"
#include "ui/accounts/account_look.h"
#include "ui/accounts/accounts_model.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/filter_proxy.h"
#include "ui/theme/times.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace remarketeer;

namespace {

AdAccount account(const char *id, const char *name, AccountStatus status = AccountStatus::Connected)
{
    const GrantId grant = *GrantId::from(QStringLiteral("11111111-2222-4333-8444-555555555555"));
    return {*AdvertiserId::from(QString::fromLatin1(id)),
            grant,
            QString::fromUtf8(name),
            QStringLiteral("EUR"),
            QStringLiteral("Europe/Berlin"),
            status,
            AccountStatus::Connected,
            {},
            {},
            {},
            {}};
}

QStringList names(const QAbstractItemModel &model)
{
    QStringList found;
    for (int row = 0; row < model.rowCount(); ++row)
        found << model.index(row, AccountsModel::Name).data().toString();
    return found;
}

} // namespace

class TestAccountsModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatThePageNeeds()
    {
        TestClock clock;
        AccountsModel model(clock);
        QAbstractItemModelTester tester(&model);
        AdAccount one = account("7239118844027718401", "Halden EU");
        one.lastChecked = clock.now().addSecs(-125);
        model.setAccounts({one});
        const auto text = [&model](int column) { return model.index(0, column).data().toString(); };
        QCOMPARE(text(AccountsModel::Name), QStringLiteral("Halden EU"));
        QCOMPARE(text(AccountsModel::Id), QStringLiteral("7239118844027718401"));
        QCOMPARE(text(AccountsModel::CurrencyAndZone), QStringLiteral("EUR · Europe/Berlin"));
        QCOMPARE(text(AccountsModel::LastChecked), QStringLiteral("2 min ago"));
        QCOMPARE(text(AccountsModel::Status), QStringLiteral("Connected"));
        QVERIFY(model.index(0, AccountsModel::Delete).data(Qt::AccessibleTextRole).toString().contains(u"Halden EU"));
        clock.advance(60);
        QCOMPARE(text(AccountsModel::LastChecked), QStringLiteral("3 min ago"));
    }
    void everyStatusHasAWordAndAShapeOfItsOwn()
    {
        QSet<QString> words;
        QMap<AccountStatus, StatusLook> looks;
        for (const AccountStatus status :
             {AccountStatus::Connected, AccountStatus::Connecting, AccountStatus::Disconnected,
              AccountStatus::Suspended, AccountStatus::InReview, AccountStatus::NotApproved,
              AccountStatus::KeychainLocked, AccountStatus::Offline}) {
            looks[status] = accountLook(account("1", "A", status), QDateTime::currentDateTimeUtc());
            words.insert(looks[status].text);
        }
        QCOMPARE(words.size(), looks.size());
        QVERIFY(looks[AccountStatus::Connected].icon != looks[AccountStatus::Disconnected].icon);
        QVERIFY(looks[AccountStatus::KeychainLocked].icon != looks[AccountStatus::Disconnected].icon);
        QVERIFY(looks[AccountStatus::Offline].icon != looks[AccountStatus::Suspended].icon);
    }
    void tooltipGivesCauseAndTime()
    {
        AdAccount one = account("1", "A", AccountStatus::Disconnected);
        one.cause = QStringLiteral("TikTok no longer accepts the access token.");
        one.statusSince = QDateTime({2026, 11, 21}, {18, 4}, Qt::UTC);
        const QString tip = accountToolTip(one, QDateTime({2026, 11, 22}, {12, 0}, Qt::UTC));
        QVERIFY(tip.contains(one.cause));
        QVERIFY(tip.contains(fullTime(one.statusSince)));
    }
    void filtersByEveryWordAnywhere()
    {
        TestClock clock;
        AccountsModel model(clock);
        FilterProxy proxy(AccountsModel::SortRole, AccountsModel::FilterRole);
        proxy.setSourceModel(&model);
        model.setAccounts({account("7239118844027718401", "Halden EU"),
                           account("7101553009182264883", "Bloom & Fern", AccountStatus::Disconnected)});
        proxy.setFilter(QStringLiteral("7101"));
        QCOMPARE(names(proxy), QStringList{QStringLiteral("Bloom & Fern")});
        proxy.setFilter(QStringLiteral("fern disconn"));
        QCOMPARE(names(proxy), QStringList{QStringLiteral("Bloom & Fern")});
        proxy.setFilter(QStringLiteral("fern halden"));
        QCOMPARE(proxy.rowCount(), 0);
        proxy.setFilter({});
        QCOMPARE(proxy.rowCount(), 2);
    }
    void sortsByMeaning()
    {
        TestClock clock;
        AccountsModel model(clock);
        FilterProxy proxy(AccountsModel::SortRole, AccountsModel::FilterRole);
        proxy.setSourceModel(&model);
        AdAccount a = account("99", "alpha"), b = account("1000000000000000000", "Beta", AccountStatus::Disconnected),
                  c = account("500", "charlie", AccountStatus::Suspended);
        a.lastChecked = clock.now();
        b.lastChecked = clock.now().addDays(-2);
        c.lastChecked = clock.now().addSecs(-60);
        model.setAccounts({c, b, a});
        const auto sorted = [&](int column) {
            proxy.sort(column, Qt::AscendingOrder);
            return names(proxy).join(u' ');
        };
        QCOMPARE(sorted(AccountsModel::Name), QStringLiteral("alpha Beta charlie"));
        QCOMPARE(sorted(AccountsModel::Id), QStringLiteral("alpha charlie Beta"));
        QCOMPARE(sorted(AccountsModel::LastChecked), QStringLiteral("Beta charlie alpha"));
        QCOMPARE(sorted(AccountsModel::Status), QStringLiteral("Beta charlie alpha"));
    }
    void holdsSeveralHundredAccounts()
    {
        TestClock clock;
        AccountsModel model(clock);
        FilterProxy proxy(AccountsModel::SortRole, AccountsModel::FilterRole);
        proxy.setSourceModel(&model);
        QList<AdAccount> many;
        for (int i = 0; i < 800; ++i)
            many << account(QByteArray::number(7'000'000 + i).constData(),
                            QByteArray("Shop " + QByteArray::number(i)).constData());
        model.setAccounts(many);
        proxy.sort(AccountsModel::Name);
        QCOMPARE(proxy.rowCount(), 800);
        AdAccount changed = many[500];
        changed.status = AccountStatus::Offline;
        model.updateAccount(changed);
        QCOMPARE(model.index(500, AccountsModel::Status).data().toString(), QStringLiteral("Offline"));
        proxy.setFilter(QStringLiteral("offline"));
        QCOMPARE(proxy.rowCount(), 1);
    }
    void timesAreShortAndClear()
    {
        const QDateTime now(QDate(2026, 11, 22), QTime(12, 0), Qt::LocalTime);
        const auto text = [&now](const QDateTime &then) { return shortTime(then, now); };
        QCOMPARE(text(now.addSecs(-10)), QStringLiteral("Just now"));
        QCOMPARE(text(now.addSecs(-3'700)), QStringLiteral("1 h ago"));
        QVERIFY(text(QDateTime(QDate(2026, 11, 21), QTime(18, 4))).startsWith(u"Yesterday "));
        QVERIFY(text(QDateTime(QDate(2026, 11, 3), QTime(9, 0))).startsWith(u"3 Nov "));
        QVERIFY(text(QDateTime(QDate(2025, 11, 3), QTime(9, 0))).startsWith(u"3 Nov 2025"));
        QCOMPARE(text({}), QStringLiteral("Never"));
    }
};

QTEST_MAIN(TestAccountsModel)
#include "tst_accounts_model.moc"
