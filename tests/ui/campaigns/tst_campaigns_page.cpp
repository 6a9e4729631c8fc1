#include "store/campaign_repository.h"
#include "tests/support/accessibility_walk.h"
#include "tests/support/campaign_workspace.h"
#include "tests/support/screenshot.h"
#include "ui/campaigns/campaigns_page.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace remarketeer;

namespace {

struct Opened {
    explicit Opened(CampaignWorkspace &it) : page(*it.campaigns, *it.workspace.accounts, *it.runs, it.workspace.clock)
    {
        page.resize(1028, 766);
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
        table = page.findChild<TableView *>();
    }
    template <class T> T *part(const char *name) const { return page.findChild<T *>(QLatin1String(name)); }
    QString cell(int row, int column) const { return table->model()->index(row, column).data().toString(); }
    int rows() const { return table->model()->rowCount(); }
    void select(int row) const { table->setCurrentIndex(table->model()->index(row, 0)); }
    QAction *action(const char *text) const
    {
        for (QAction *each : table->actions()) {
            if (each->text() == QLatin1String(text))
                return each;
        }
        return nullptr;
    }
    void confirm(const char *button)
    {
        auto *sheet = page.findChild<DialogFrame *>(QStringLiteral("confirmation"));
        QVERIFY(sheet);
        QVERIFY(sheet->findChild<QPushButton *>(QStringLiteral("cancel"))->isDefault());
        QTest::mouseClick(sheet->findChild<QPushButton *>(QLatin1String(button)), Qt::LeftButton);
        QTRY_VERIFY(!page.findChild<DialogFrame *>(QStringLiteral("confirmation")));
        page.activateWindow(); // its keys work again
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    CampaignsPage page;
    TableView *table;
};

} // namespace

class TestCampaignsPage : public QObject
{
    Q_OBJECT

private:
    RemarketeerStyle *m_style = nullptr;

    void keepBoth(CampaignsPage &page, const QString &name)
    {
        for (const bool dark : {false, true}) {
            m_style->setAppearance(dark ? Appearance::Dark : Appearance::Light);
            for (const QSize size : {QSize(1068, 800), QSize(740, 560)}) {
                page.resize(size);
                keepScreenshot(&page, QStringLiteral("%1-%2-%3")
                                          .arg(name)
                                          .arg(size.width())
                                          .arg(dark ? QStringLiteral("dark") : QStringLiteral("light")));
            }
        }
        m_style->setAppearance(Appearance::Light);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_style = applyTheme(Appearance::Light);
    }

    void emptySaysWhatToDoFirst()
    {
        CampaignWorkspace it;
        Opened list(it);
        QVERIFY(list.part<QWidget>("emptyState")->isVisible());
        QSignalSpy open(&list.page, &CampaignsPage::openRequested);
        keepBoth(list.page, QStringLiteral("campaigns-empty"));
        QCOMPARE(AccessibilityWalk::faults(&list.page), QStringList());
        QTest::mouseClick(list.part<QPushButton>("firstCampaign"), Qt::LeftButton);
        QCOMPARE(open.size(), 1);
        QCOMPARE(it.campaigns->campaigns().first().state, CampaignState::Draft);
        QVERIFY(list.table->isVisible());
    }

    void showsWhatBecameOfThem()
    {
        CampaignWorkspace it;
        it.draft("Only an idea", {});
        const CampaignId once = it.published("Once", {}, AudienceUpdate::Add);
        QTRY_COMPARE_WITH_TIMEOUT(it.campaign(once).state, CampaignState::Completed, 30'000);
        it.published("Every morning", CampaignWorkspace::daily());
        Opened list(it);
        QCOMPARE(list.rows(), 3);
        for (int row = 0; row < 3; ++row) {
            const QString name = list.cell(row, CampaignsModel::Name);
            if (name == QStringLiteral("Once")) {
                QCOMPARE(list.cell(row, CampaignsModel::State), QStringLiteral("Completed"));
                QCOMPARE(list.cell(row, CampaignsModel::LastRun), QStringLiteral("today 13:00"));
                QCOMPARE(list.table->model()->index(row, CampaignsModel::LastRun).data(SecondLineRole).toString(),
                         QStringLiteral("1,000 sent"));
            } else if (name == QStringLiteral("Every morning")) {
                QCOMPARE(list.cell(row, CampaignsModel::NextRun), QStringLiteral("tomorrow 09:00"));
                QCOMPARE(list.cell(row, CampaignsModel::LastRun), QStringLiteral("never"));
            } else {
                QCOMPARE(list.cell(row, CampaignsModel::State), QStringLiteral("Draft"));
            }
        }
        list.table->setFocus(Qt::TabFocusReason);
        QCOMPARE(AccessibilityWalk::faults(&list.page), QStringList());
        keepBoth(list.page, QStringLiteral("campaigns-full"));
        QTest::keyClicks(list.part<QLineEdit>("campaignFilter"), QStringLiteral("morning sync"));
        QCOMPARE(list.rows(), 1);
        keepBoth(list.page, QStringLiteral("campaigns-filtered"));
        QTest::keyClicks(list.part<QLineEdit>("campaignFilter"), QStringLiteral("zz"));
        QVERIFY(list.part<QPushButton>("clearFilter")->isVisible());
        keepBoth(list.page, QStringLiteral("campaigns-nomatch"));
        QTest::mouseClick(list.part<QPushButton>("clearFilter"), Qt::LeftButton);
        QCOMPARE(list.rows(), 3);
    }

    void filtersByStateAndAccount()
    {
        CampaignWorkspace it;
        it.draft("A", {});
        Campaign other = it.draft("B", {});
        other.account = it.imported.last();
        QVERIFY(it.campaigns->save(other));
        it.published("C", CampaignWorkspace::daily());
        Opened list(it);
        auto *state = list.part<QComboBox>("stateFilter");
        state->setCurrentIndex(state->findText(QStringLiteral("Draft")));
        QCOMPARE(list.rows(), 2);
        auto *account = list.part<QComboBox>("accountFilter");
        QCOMPARE(account->count(), 3);
        account->setCurrentIndex(account->findData(it.imported.last().toString()));
        QCOMPARE(list.rows(), 1);
        QCOMPARE(list.cell(0, CampaignsModel::Name), QStringLiteral("B"));
        QVERIFY(list.part<QLabel>("footer")->text().startsWith(QStringLiteral("1 of 3")));
    }

    void worksByKeyboard()
    {
        CampaignWorkspace it;
        const Campaign draft = it.draft("Idea", {});
        Opened list(it);
        QStringList open;
        connect(&list.page, &CampaignsPage::openRequested, this,
                [&open](const CampaignId &id) { open << id.toString(); });
        list.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list.table, Qt::Key_Return);
        QCOMPARE(open, QStringList{draft.id.toString()});
        QTest::keyClick(list.table, Qt::Key_D, Qt::ControlModifier);
        QCOMPARE(list.rows(), 2);
        QVERIFY(list.table->currentIndex().data().toString().contains(QStringLiteral("copy")));
        QTest::keyClick(list.table, Qt::Key_Delete);
        list.confirm("cancel");
        QCOMPARE(list.rows(), 2);
        QTest::keyClick(list.table, Qt::Key_Delete);
        list.confirm("confirm");
        QCOMPARE(list.rows(), 1);
        QTest::keyClick(list.table, Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(open.size(), 2);
    }

    void runsStopsAndArchives()
    {
        CampaignWorkspace it;
        const CampaignId id = it.published("Every morning", CampaignWorkspace::daily());
        Opened list(it);
        list.select(0);
        QVERIFY(!list.action("Delete draft")->isEnabled());
        QVERIFY(!list.action("Delete draft")->toolTip().isEmpty());
        list.action("Run now")->trigger();
        QVERIFY(!list.action("Run now")->isEnabled());
        QTRY_COMPARE_WITH_TIMEOUT(it.campaign(id).state, CampaignState::AwaitingNextRun, 30'000);
        QVERIFY(list.action("Run now")->isEnabled());
        list.action("Stop")->trigger();
        list.confirm("confirm");
        QCOMPARE(it.campaign(id).state, CampaignState::Stopped);
        QCOMPARE(list.cell(0, CampaignsModel::NextRun), QStringLiteral("—"));
        list.action("Archive")->trigger();
        list.confirm("confirm");
        QVERIFY(it.campaign(id).archived);
        QCOMPARE(list.rows(), 0);
        list.part<QCheckBox>("showArchived")->click();
        QCOMPARE(list.rows(), 1);
        QCOMPARE(list.cell(0, CampaignsModel::State), QStringLiteral("Archived"));
        list.select(0);
        QVERIFY(!list.action("Run now")->isEnabled());
        QVERIFY(list.action("Clone")->isEnabled());
    }

    void theRowsButtonOpensTheMenu()
    {
        CampaignWorkspace it;
        it.draft("A", {});
        it.draft("B", {});
        Opened list(it);
        list.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(list.table, Qt::Key_Down);
        auto *button = list.part<QToolButton>("rowMenu");
        QVERIFY(button->isVisible());
        QVERIFY(button->accessibleName().contains(list.cell(1, CampaignsModel::Name)));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = list.part<QMenu>("campaignMenu");
        QVERIFY(menu && menu->isVisible());
        QCOMPARE(list.table->currentIndex().row(), 1);
        menu->close();
    }

    void showsTwoThousand()
    {
        CampaignWorkspace it;
        const Campaign pattern = it.draft("Pattern", CampaignWorkspace::daily());
        CampaignRepository repository(*it.workspace.database);
        for (int number = 1; number < 2'000; ++number) {
            Campaign one = pattern;
            one.id = newCampaignId();
            one.name = QStringLiteral("Campaign %1").arg(number);
            QVERIFY(repository.save(one));
        }
        it.restart();
        Opened list(it);
        QCOMPARE(list.rows(), 2'000);
        QTest::keyClicks(list.part<QLineEdit>("campaignFilter"), QStringLiteral("1999"));
        QCOMPARE(list.rows(), 1);
        QCOMPARE(list.cell(0, CampaignsModel::Name), QStringLiteral("Campaign 1999"));
    }
};

QTEST_MAIN(TestCampaignsPage)
#include "tst_campaigns_page.moc"
