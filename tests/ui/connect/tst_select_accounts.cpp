#include "played_dialog_test.h"

using namespace remarketeer;

/// Step 3 by mouse and keyboard.
class SelectAccountsTest : public PlayedDialogTest
{
    Q_OBJECT

private Q_SLOTS:
    void importsTheAccountsThatAreTicked()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        QCOMPARE(fixture.find<StepHeader>("stepHeader")->current(), 2);
        QVERIFY(!fixture.button("import")->isEnabled());
        clickRow(fixture, QStringLiteral("Halden EU"));
        clickRow(fixture, QStringLiteral("Halden US"));
        QVERIFY(isTicked(row(fixture, QStringLiteral("Halden EU"))));
        QVERIFY(fixture.button("import")->text().contains(u'2'));
        QVERIFY2(fixture.hint().startsWith(QStringLiteral("2 of 5")), qPrintable(fixture.hint()));

        QSignalSpy connected(fixture.dialog, &ConnectDialog::connected);
        fixture.click("import");
        QTRY_COMPARE(connected.size(), 1);
        QCOMPARE(connected[0][0].value<QList<AdvertiserId>>().size(), 2);
        QCOMPARE(fixture.accounts->accounts().size(), 2);
        QCOMPARE(fixture.accounts->find(advertiser(halden))->status, AccountStatus::Connected);
        QCOMPARE(fixture.played.codeFor(fixture.sandbox.base(), fixture.token()), 0);
        QTRY_VERIFY(!fixture.dialog);
    }

    void choosesByKeyboard()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        TableView *view = table(fixture);
        QTRY_VERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Home);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(isTicked(view->currentIndex()));
        QTest::keyClick(view, Qt::Key_Down);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(fixture.hint().startsWith(QStringLiteral("2 of 5")));
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(fixture.hint().startsWith(QStringLiteral("1 of 5")));
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QVERIFY(fixture.hint().startsWith(QStringLiteral("5 of 5")));
        QTest::keyClick(view, Qt::Key_Tab);
        QVERIFY(!view->hasFocus());
    }

    void selectsAllThatTheFilterShows()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        auto *filter = fixture.find<SearchField>("filterAccounts");
        QTest::keyClicks(filter, QStringLiteral("halden"));
        QCOMPARE(table(fixture)->model()->rowCount(), 2);
        fixture.click("selectAll");
        QVERIFY(fixture.hint().startsWith(QStringLiteral("2 of 5")));
        filter->setText(QStringLiteral("7101553009182264883"));
        QCOMPARE(table(fixture)->model()->rowCount(), 1);
        filter->setText(QStringLiteral("Ostro"));
        QVERIFY(!fixture.button("selectAll")->isEnabled());
        filter->clear();
        QVERIFY(fixture.hint().startsWith(QStringLiteral("2 of 5")));
    }

    void showsWhatCannotBeImportedWithTheReason()
    {
        ConnectFixture fixture;
        FakeWeb web;
        goToSelection(fixture, web);
        const QModelIndex suspended = row(fixture, QStringLiteral("Ostro Travel"));
        QVERIFY(!suspended.flags().testFlag(Qt::ItemIsEnabled));
        QVERIFY(!suspended.siblingAtColumn(AdvertiserModel::Details).data().toString().isEmpty());
        clickRow(fixture, QStringLiteral("Ostro Travel"));
        QVERIFY(!isTicked(suspended));
        clickRow(fixture, QStringLiteral("Halden EU"));
        fixture.click("import");
        QTRY_VERIFY(!fixture.dialog);

        goToSelection(fixture, web);
        const QModelIndex connected = row(fixture, QStringLiteral("Halden EU"));
        QVERIFY(!connected.flags().testFlag(Qt::ItemIsEnabled));
        QCOMPARE(connected.siblingAtColumn(AdvertiserModel::Details).data().toString(),
                 QStringLiteral("Already connected"));
        QVERIFY(fixture.hint().startsWith(QStringLiteral("0 of 4")));
    }

    void takesHundredsOfAccounts()
    {
        SandboxOptions many;
        many.seedAccounts = 300;
        ConnectFixture fixture(many);
        FakeWeb web;
        goToSelection(fixture, web);
        QCOMPARE(table(fixture)->model()->rowCount(), 300);
        QVERIFY(fixture.dialog->height() <= fixture.dialog->screen()->geometry().height());
        QTest::keyClick(table(fixture), Qt::Key_A, Qt::ControlModifier);
        fixture.click("import");
        QTRY_VERIFY(!fixture.dialog);
        QVERIFY(fixture.accounts->accounts().size() > 200);
    }

    void importsAgainOnceTheKeychainIsUnlocked()
    {
        ConnectFixture fixture;
        FakeWeb web;
        fixture.open({true, {}}, web.source());
        const QUrl redirect = signInTo(fixture, web);
        fixture.secrets.locked = true;
        web.asked.redirected(redirect);
        QTRY_VERIFY(fixture.button("import")->isVisible());
        // Only the import cannot do without: the message says so, the same button repeats it.
        fixture.click("selectAll");
        fixture.click("import");
        QTRY_VERIFY(!fixture.message().isEmpty());
        fixture.secrets.locked = false;
        fixture.click("import");
        QTRY_VERIFY(!fixture.dialog);
        QCOMPARE(fixture.accounts->accounts().size(), 5);
    }
};

int main(int argc, char **argv)
{
    prepareWebSignIn();
    QApplication app(argc, argv);
    applyTheme(Appearance::Light);
    SelectAccountsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_select_accounts.moc"
