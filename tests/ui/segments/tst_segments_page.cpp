#include "tests/support/accessibility_walk.h"
#include "tests/support/screenshot.h"
#include "tests/ui/segments/segment_workspace.h"
#include "ui/segments/segments_page.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace remarketeer;

/// The list of segments over a real workspace.
class TestSegmentsPage : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        explicit Fixture(bool filled = true)
        {
            if (filled) {
                if (!workspace.openCustomers())
                    qFatal("The customers cannot be opened.");
                using C = SegmentWorkspace;
                unsubscribed = workspace.save(
                    QStringLiteral("Unsubscribed"),
                    C::rules({C::condition("newsletter", Operator::Is, {QStringLiteral("false")})}), 12'030);
                SegmentRules lapsed = C::lapsedBuyers();
                lapsed.leaveOut.emplace_back(*unsubscribed);
                workspace.save(QStringLiteral("Lapsed buyers"), lapsed, 182'406);
                workspace.save(QStringLiteral("everybody"), {});
                workspace.save(QStringLiteral("Winter coats"),
                               C::rules({C::condition("coat_size", Operator::IsOneOf, {QStringLiteral("L")})}), 512);
            }
            page = std::make_unique<SegmentsPage>(
                workspace.segments, workspace.sources,
                [this](const SegmentId &id) {
                    return id == unsubscribed ? QStringList{QStringLiteral("Spring sale")} : QStringList();
                },
                workspace.clock);
            page->resize(1068, 766);
            page->show();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("The page is not shown.");
            table = page->findChild<TableView *>(QStringLiteral("segmentsTable"));
        }
        QVariant cell(int row, int column, int role = Qt::DisplayRole) const
        {
            return table->model()->index(row, column).data(role);
        }
        QStringList names() const
        {
            QStringList names;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                names << cell(row, SegmentsModel::Name).toString();
            return names;
        }
        DialogFrame *dialog() const { return page->findChild<DialogFrame *>(QStringLiteral("deleteSegment")); }

        SegmentWorkspace workspace;
        std::optional<SegmentId> unsubscribed;
        std::unique_ptr<SegmentsPage> page;
        TableView *table = nullptr;
    };
    RemarketeerStyle *m_style = nullptr;

private Q_SLOTS:
    void initTestCase() { m_style = applyTheme(Appearance::Light); }

    void tellsWhatEachSegmentIs()
    {
        Fixture f;
        QCOMPARE(f.names(), QStringList({QStringLiteral("everybody"), QStringLiteral("Lapsed buyers"),
                                         QStringLiteral("Unsubscribed"), QStringLiteral("Winter coats")}));
        QCOMPARE(f.cell(0, SegmentsModel::Name, SecondLineRole).toString(), QStringLiteral("everybody"));
        QVERIFY(
            f.cell(1, SegmentsModel::Name, SecondLineRole).toString().contains(QStringLiteral("is one of de, at, ch")));
        QCOMPARE(f.cell(1, SegmentsModel::People).toString(), QLocale().toString(182'406));
        QCOMPARE(f.cell(1, SegmentsModel::Counted).toString(), QStringLiteral("1 h ago"));
        QCOMPARE(f.cell(0, SegmentsModel::People).toString(), QStringLiteral("—"));
        QCOMPARE(f.cell(1, SegmentsModel::Source).toString(), QStringLiteral("Spring customers.csv"));
        QCOMPARE(f.cell(2, SegmentsModel::UsedBy).toString(), QStringLiteral("Spring sale, Lapsed buyers"));
        QCOMPARE(f.cell(3, SegmentsModel::People).toString(), QStringLiteral("Property missing"));
        QVERIFY(f.cell(3, SegmentsModel::People, Qt::ToolTipRole).toString().contains(QStringLiteral("“coat_size”")));
        QVERIFY(f.page->findChild<QLabel *>(QStringLiteral("footer"))->text().contains(QStringLiteral("attention")));
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
        for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
            const QString tone = look == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
            m_style->setAppearance(look);
            f.page->resize(1068, 766);
            keepScreenshot(f.page.get(), QStringLiteral("segments-1280x800-") + tone);
            f.page->resize(744, 560);
            keepScreenshot(f.page.get(), QStringLiteral("segments-800x560-") + tone);
        }
        m_style->setAppearance(Appearance::Light);
    }

    void filtersAsOneTypes()
    {
        Fixture f;
        auto *search = f.page->findChild<QLineEdit *>(QStringLiteral("search"));
        search->setFocus();
        QTest::keyClicks(search, QStringLiteral("spring sale"));
        QCOMPARE(f.names(), QStringList{QStringLiteral("Unsubscribed")});
        QTest::keyClicks(search, QStringLiteral("x"));
        QVERIFY(f.page->findChild<QPushButton *>(QStringLiteral("clearFilter"))->isVisible());
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(f.names().size(), 4);
    }

    void keyboardAloneDoesEverything()
    {
        Fixture f;
        QStringList opened;
        connect(f.page.get(), &SegmentsPage::openRequested, this,
                [&](const SegmentId &id) { opened << f.workspace.segments.find(id)->name; });
        f.table->setFocus(Qt::TabFocusReason);
        f.table->selectRow(1);
        QTest::keyClick(f.table, Qt::Key_Return);
        QCOMPARE(opened, QStringList{QStringLiteral("Lapsed buyers")});
        QTest::keyClick(f.table, Qt::Key_D, Qt::ControlModifier);
        QVERIFY(f.names().contains(QStringLiteral("Lapsed buyers (copy)")));
        QCOMPARE(f.cell(f.table->currentIndex().row(), 0).toString(), QStringLiteral("Lapsed buyers (copy)"));
        QTest::keyClick(f.table, Qt::Key_Delete);
        QTRY_VERIFY(f.dialog());
        QTest::keyClick(f.dialog(), Qt::Key_Return); // Cancel is the default
        QTRY_VERIFY(!f.dialog());
        QVERIFY(f.names().contains(QStringLiteral("Lapsed buyers (copy)")));
        f.page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(f.page.get()));
        f.table->setFocus(Qt::TabFocusReason);
        QTest::keyClick(f.table, Qt::Key_Tab);
        QVERIFY(f.page->findChild<QToolButton *>(QStringLiteral("rowDuplicate"))->hasFocus());
    }

    void deletingNamesWhatUsesIt()
    {
        Fixture f;
        f.table->setFocus();
        f.table->selectRow(2);
        QTest::keyClick(f.table, Qt::Key_Delete);
        QTRY_VERIFY(f.dialog() && f.dialog()->isVisible());
        const QString said = f.dialog()->accessibleDescription();
        QVERIFY(said.contains(QStringLiteral("Spring sale")));
        QVERIFY(said.contains(QStringLiteral("Lapsed buyers")));
        keepScreenshot(f.dialog(), QStringLiteral("segments-delete-light"));
        QTest::mouseClick(f.dialog()->findChild<QPushButton *>(QStringLiteral("delete")), Qt::LeftButton);
        QVERIFY(!f.workspace.segments.find(*f.unsubscribed));
        QCOMPARE(f.cell(1, SegmentsModel::People).toString(), QStringLiteral("Left-out segment deleted"));
    }

    void rowButtonsActOnTheirRow()
    {
        Fixture f;
        const QModelIndex index = f.table->model()->index(0, SegmentsModel::Counted);
        QTest::mouseMove(f.table->viewport(), f.table->visualRect(index).center());
        auto *duplicate = f.page->findChild<QToolButton *>(QStringLiteral("rowDuplicate"));
        QTRY_VERIFY(duplicate->isVisible());
        QTest::mouseClick(duplicate, Qt::LeftButton);
        QVERIFY(f.names().contains(QStringLiteral("everybody (copy)")));
    }

    void emptyPagesSayWhatToDo()
    {
        Fixture f(false);
        QSignalSpy sources(f.page.get(), &SegmentsPage::sourceRequested);
        QTest::mouseClick(f.page->findChild<QPushButton *>(QStringLiteral("addSource")), Qt::LeftButton);
        QCOMPARE(sources.size(), 1);
        QVERIFY(f.workspace.openCustomers());
        auto *first = f.page->findChild<QPushButton *>(QStringLiteral("firstSegment"));
        QTRY_VERIFY(first->isVisible());
        QSignalSpy made(f.page.get(), &SegmentsPage::newRequested);
        QTest::mouseClick(first, Qt::LeftButton);
        QCOMPARE(made.size(), 1);
        QVERIFY(!f.table->isVisible());
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
        keepScreenshot(f.page.get(), QStringLiteral("segments-empty-light"));
        m_style->setAppearance(Appearance::Dark);
        keepScreenshot(f.page.get(), QStringLiteral("segments-empty-dark"));
        m_style->setAppearance(Appearance::Light);
    }

    void anotherSourceIsOpenedToSeeWhatIsBroken()
    {
        Fixture f;
        QVERIFY(f.workspace.openCustomers(QStringLiteral("Without countries.csv"), false));
        f.workspace.save(
            QStringLiteral("Germany"),
            SegmentWorkspace::rules({SegmentWorkspace::condition("Country", Operator::Is, {QStringLiteral("de")})}));
        QTRY_COMPARE(f.cell(1, SegmentsModel::People).toString(), QStringLiteral("Property missing"));
        QCOMPARE(f.cell(2, SegmentsModel::People).toString(), QLocale().toString(182'406)); // on the other source
        QVERIFY(f.workspace.sources.remove(f.workspace.current()));
        QCOMPARE(f.cell(1, SegmentsModel::People).toString(), QStringLiteral("Source removed"));
    }
};

QTEST_MAIN(TestSegmentsPage)
#include "tst_segments_page.moc"
