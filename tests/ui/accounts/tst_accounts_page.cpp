#include "tests/support/accessibility_walk.h"
#include "tests/support/account_workspace.h"
#include "tests/support/screenshot.h"
#include "ui/accounts/accounts_page.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace remarketeer;

/// The page over a workspace whose accounts were really connected to the sandbox.
class TestAccountsPage : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        explicit Fixture(bool connected = true)
        {
            if (!workspace.accounts->start())
                qFatal("The workspace cannot be read.");
            if (connected && workspace.import(5).isEmpty())
                qFatal("The sandbox's accounts cannot be connected.");
            page = std::make_unique<AccountsPage>(
                *workspace.accounts, [this](const AdvertiserId &) { return runs; }, workspace.clock);
            page->resize(1068, 766);
            page->show();
            table = page->findChild<TableView *>(QStringLiteral("accountsTable"));
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("The page is not shown.");
        }
        QToolButton *rowButton(const char *name) const
        {
            return page->findChild<QToolButton *>(QString::fromLatin1(name));
        }
        QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
        void hover(int row) const
        {
            const QModelIndex index = table->model()->index(row, AccountsModel::Status);
            QTest::mouseMove(table->viewport(), table->visualRect(index).center());
        }
        void disconnect()
        {
            workspace.sandbox.expireTokens();
            await(workspace.accounts->checkAll());
        }

        AccountWorkspace workspace;
        QStringList runs;
        std::unique_ptr<AccountsPage> page;
        TableView *table = nullptr;
    };

private Q_SLOTS:
    void initTestCase() { applyTheme(Appearance::Light); }

    void emptyPageOffersTheFirstSteps()
    {
        Fixture f(false);
        QSignalSpy connecting(f.page.get(), &AccountsPage::connectRequested);
        QSignalSpy sandbox(f.page.get(), &AccountsPage::sandboxRequested);
        auto *first = f.page->findChild<QPushButton *>(QStringLiteral("connectFirst"));
        QVERIFY(first->isVisible());
        QVERIFY(!f.table->isVisible());
        QVERIFY(!f.page->findChild<QPushButton *>(QStringLiteral("connectAccount"))->isVisible());
        QTest::mouseClick(first, Qt::LeftButton);
        QTest::mouseClick(f.page->findChild<QPushButton *>(QStringLiteral("trySandbox")), Qt::LeftButton);
        QCOMPARE(connecting.size(), 1);
        QCOMPARE(sandbox.size(), 1);
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
    }
    void showsConnectedAccounts()
    {
        Fixture f;
        QVERIFY(f.table->model()->rowCount() >= 3);
        QCOMPARE(f.cell(0, AccountsModel::Status), QStringLiteral("Connected"));
        QVERIFY(f.page->findChild<QLabel *>(QStringLiteral("footer"))
                    ->text()
                    .startsWith(QStringLiteral("%1 account").arg(f.table->model()->rowCount())));
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
    }
    void filterNarrowsAsOneTypes()
    {
        Fixture f;
        auto *search = f.page->findChild<QLineEdit *>(QStringLiteral("search"));
        const QString id = f.cell(1, AccountsModel::Id);
        search->setFocus();
        QTest::keyClicks(search, id.right(6));
        QCOMPARE(f.table->model()->rowCount(), 1);
        QCOMPARE(f.cell(0, AccountsModel::Id), id);
        QTest::keyClicks(search, QStringLiteral("x"));
        QVERIFY(f.page->findChild<QPushButton *>(QStringLiteral("clearFilter"))->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QVERIFY(f.table->model()->rowCount() > 1);
        QVERIFY(f.table->isVisible());
    }
    void hoverShowsRefreshOnlyWhereItHelps()
    {
        Fixture f;
        f.hover(0);
        QTRY_VERIFY(f.rowButton("rowDelete")->isVisible());
        QVERIFY(!f.rowButton("rowRefresh")->isVisible());
        f.disconnect();
        QCOMPARE(f.cell(0, AccountsModel::Status), QStringLiteral("Disconnected"));
        f.hover(1);
        QTRY_VERIFY(f.rowButton("rowRefresh")->isVisible());
        QVERIFY(f.rowButton("rowRefresh")->accessibleName().contains(f.cell(1, AccountsModel::Name)));
        QVERIFY(f.page->findChild<QLabel *>(QStringLiteral("footer"))->text().contains(u"attention"));
    }
    void refreshAsksForASignInWhenTheTokenIsDead()
    {
        Fixture f;
        f.disconnect();
        QStringList reconnect;
        connect(f.page.get(), &AccountsPage::reconnectRequested, this,
                [&reconnect](const AdvertiserId &id) { reconnect << id.toString(); });
        f.hover(1);
        QTRY_VERIFY(f.rowButton("rowRefresh")->isVisible());
        QTest::mouseClick(f.rowButton("rowRefresh"), Qt::LeftButton);
        QTRY_COMPARE(reconnect.size(), 1);
        QCOMPARE(reconnect[0], f.cell(1, AccountsModel::Id));
    }
    void keyboardAloneDoesEverything()
    {
        Fixture f;
        f.disconnect();
        QStringList reconnect;
        connect(f.page.get(), &AccountsPage::reconnectRequested, this,
                [&reconnect](const AdvertiserId &id) { reconnect << id.toString(); });
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Down);
        QCOMPARE(f.table->currentIndex().row(), 1);
        QVERIFY(f.rowButton("rowRefresh")->isVisible()); // the row with the keyboard shows it too
        QTest::keyClick(f.table, Qt::Key_F5);
        QTRY_COMPARE(reconnect.size(), 1);
        QCOMPARE(reconnect[0], f.cell(1, AccountsModel::Id));

        QTest::keyClick(f.table, Qt::Key_Tab);
        QVERIFY(!f.table->hasFocus());
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Delete);
        QTRY_VERIFY(f.page->findChild<DialogFrame *>(QStringLiteral("deleteAccount")));
    }
    void enterSendsFromAConnectedAccount()
    {
        Fixture f;
        QSignalSpy sending(f.page.get(), &AccountsPage::sendRequested);
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Return);
        QCOMPARE(sending.size(), 1);
        f.disconnect();
        QTest::keyClick(f.table, Qt::Key_Return);
        QCOMPARE(sending.size(), 1);
        QTRY_VERIFY(f.page->findChild<InlineMessage *>()->isVisible());
    }
    void deleteAsksFirstAndCancelIsTheDefault()
    {
        Fixture f;
        f.runs = {QStringLiteral("Lapsed buyers")};
        const int before = f.table->model()->rowCount();
        f.hover(0);
        QTRY_VERIFY(f.rowButton("rowDelete")->isVisible());
        const QString name = f.cell(0, AccountsModel::Name);
        QTest::mouseClick(f.rowButton("rowDelete"), Qt::LeftButton);
        auto *dialog = f.page->findChild<DialogFrame *>(QStringLiteral("deleteAccount"));
        QVERIFY(dialog);
        QTRY_VERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel *>(QStringLiteral("dialogTitle"))->text().contains(name));
        QString all;
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            all += label->text();
        QVERIFY(all.contains(u"Lapsed buyers"));
        QVERIFY(all.contains(u"Audiences that already exist in TikTok Ads Manager are kept."));
        auto *cancel = dialog->findChild<QPushButton *>(QStringLiteral("cancel"));
        QVERIFY(cancel->isDefault());
        QVERIFY(!dialog->findChild<QPushButton *>(QStringLiteral("delete"))->isDefault());
        QCOMPARE(AccessibilityWalk::faults(dialog), QStringList());
        QTest::keyClick(dialog, Qt::Key_Return);
        QTRY_VERIFY(!f.page->findChild<DialogFrame *>(QStringLiteral("deleteAccount")));
        QCOMPARE(f.table->model()->rowCount(), before);
    }
    void deleteRemovesTheAccount()
    {
        Fixture f;
        const int before = f.table->model()->rowCount();
        const QString id = f.cell(0, AccountsModel::Id);
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Delete);
        auto *dialog = f.page->findChild<DialogFrame *>(QStringLiteral("deleteAccount"));
        QTest::mouseClick(dialog->findChild<QPushButton *>(QStringLiteral("delete")), Qt::LeftButton);
        QTRY_COMPARE(f.table->model()->rowCount(), before - 1);
        QVERIFY(!f.workspace.accounts->find(*AdvertiserId::from(id)));
    }
    void narrowPageKeepsTheStatusAndItsButtonsInView()
    {
        Fixture f;
        f.page->resize(700, 540);
        QTRY_VERIFY(f.table->isColumnHidden(AccountsModel::CurrencyAndZone));
        const QRect end = f.table->visualRect(f.table->model()->index(0, AccountsModel::Delete));
        QVERIFY(end.right() <= f.table->viewport()->width());
    }
};

QTEST_MAIN(TestAccountsPage)
#include "tst_accounts_page.moc"
