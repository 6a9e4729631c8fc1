#include "tests/support/accessibility_walk.h"
#include "tests/support/campaign_workspace.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/screenshot.h"
#include "ui/campaigns/campaign_editor.h"
#include "ui/theme/cell_delegate.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/palette.h"
#include "ui/theme/step_bar.h"
#include "ui/theme/style.h"
#include "ui/theme/table_view.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTest>

using namespace remarketeer;

namespace {

/// The page over a workspace, with its parts by name.
struct Opened {
    explicit Opened(CampaignWorkspace &it) : Opened(it, *it.campaigns->createDraft()) {}
    Opened(CampaignWorkspace &it, const CampaignId &id)
        : page({*it.workspace.accounts, *it.campaigns, *it.segments, *it.runs, *it.source, *it.mapping,
                it.workspace.clock})
    {
        page.resize(1028, 766); // the window of the mock-up without its sidebar
        if (!page.open(id))
            qFatal("The draft cannot be opened.");
        page.show();
        page.activateWindow();
        [[maybe_unused]] const bool active = QTest::qWaitForWindowActive(&page);
    }
    template <class T> T *part(const char *name) const { return page.findChild<T *>(QLatin1String(name)); }
    QString text(const char *name) const { return part<QLabel>(name)->text(); }
    const Campaign &draft() { return page.presenter()->campaign(); }
    void go(CampaignStep step) const
    {
        auto *bar = part<StepBar>("stepBar");
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(static_cast<int>(step)).center());
    }
    void type(const char *field, const QString &words) const
    {
        auto *edit = part<QLineEdit>(field);
        edit->selectAll();
        QTest::keyClicks(edit, words);
    }
    void counted() const { QTRY_VERIFY_WITH_TIMEOUT(text("reachPeople") != QStringLiteral("—"), 30'000); }
    /// Tab, as often as it takes, to the control of that name.
    bool tabTo(const char *name) const
    {
        for (int presses = 0; presses < 100; ++presses) {
            const QWidget *focus = QApplication::focusWidget();
            if (focus && focus->objectName() == QLatin1String(name))
                return true;
            QTest::keyClick(focus ? const_cast<QWidget *>(focus) : const_cast<CampaignEditor *>(&page), Qt::Key_Tab);
        }
        return false;
    }
    void press(int key) const { QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key)); }
    CampaignEditor page;
};

/// An audience at TikTok that a campaign made.
void makeAudience(CampaignWorkspace &it, const char *name)
{
    const CampaignId id = it.published(name, {}, AudienceUpdate::Add);
    QTRY_COMPARE_WITH_TIMEOUT(it.campaign(id).state, CampaignState::Completed, 30'000);
}

} // namespace

class TestCampaignEditor : public QObject
{
    Q_OBJECT

private:
    RemarketeerStyle *m_style = nullptr;

    void keepBoth(CampaignEditor &page, const QString &name)
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

    void aDraftSurvivesClosing()
    {
        CampaignWorkspace it;
        const CampaignId id = *it.campaigns->createDraft();
        {
            Opened edit(it, id);
            edit.type("campaignName", QStringLiteral("Lapsed buyers"));
            QCOMPARE(edit.text("pageTitle"), QStringLiteral("Lapsed buyers"));
            edit.go(CampaignStep::What);
            edit.type("audienceName", QStringLiteral("Spring"));
            edit.type("audienceDescription", QStringLiteral("For the spring sale"));
        } // the window goes before the second is over
        it.restart();
        Opened again(it, id);
        QCOMPARE(again.part<QLineEdit>("campaignName")->text(), QStringLiteral("Lapsed buyers"));
        QCOMPARE(again.part<QLineEdit>("audienceName")->text(), QStringLiteral("Spring"));
        QCOMPARE(again.part<QLineEdit>("audienceDescription")->text(), QStringLiteral("For the spring sale"));
        QVERIFY(again.text("pageNote").startsWith(QStringLiteral("Draft · saved")));
    }

    void whoOnlyLookedLeavesNothing()
    {
        CampaignWorkspace it;
        Opened edit(it);
        QSignalSpy left(&edit.page, &CampaignEditor::left);
        QTest::mouseClick(edit.part<QPushButton>("back"), Qt::LeftButton);
        QCOMPARE(left.size(), 1);
        QVERIFY(it.campaigns->campaigns().isEmpty());
    }

    void opensOnlyDrafts()
    {
        CampaignWorkspace it;
        const CampaignId id = it.published("Published", CampaignWorkspace::daily());
        Opened edit(it);
        const auto refused = edit.page.open(id);
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(QStringLiteral("Published")));
    }

    void publishesByKeyboardAlone()
    {
        CampaignWorkspace it;
        Opened edit(it);
        const CampaignId id = edit.draft().id;
        QSignalSpy published(&edit.page, &CampaignEditor::published);
        QVERIFY(edit.tabTo("campaignName"));
        QTest::keySequence(edit.part<QLineEdit>("campaignName"), QKeySequence::SelectAll);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Lapsed buyers"));
        QVERIFY(edit.tabTo("campaignAccount"));
        edit.press(Qt::Key_Down);
        QCOMPARE(edit.draft().account, std::optional(it.workspace.accounts->accounts().first().id));
        QVERIFY(edit.tabTo("continue"));
        edit.press(Qt::Key_Space);

        QVERIFY(edit.tabTo("segments"));
        edit.press(Qt::Key_Down);
        QCOMPARE(edit.draft().segment, std::optional(it.segment));
        QVERIFY(edit.tabTo("controlPercent"));
        edit.press(Qt::Key_Up);
        QCOMPARE(edit.draft().controlPercent, 1);
        QVERIFY(edit.tabTo("capped"));
        edit.press(Qt::Key_Space);
        QVERIFY(edit.draft().cap);
        QVERIFY(edit.tabTo("continue"));
        edit.press(Qt::Key_Space);

        QVERIFY(edit.tabTo("audienceName"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Spring"));
        QVERIFY(edit.tabTo("attribute_phone"));
        edit.press(Qt::Key_Space);
        QCOMPARE(edit.draft().attributes, QStringList{QStringLiteral("email")});
        QVERIFY(edit.tabTo("stepBar"));
        edit.press(Qt::Key_Right);
        QCOMPARE(edit.page.presenter()->step(), CampaignStep::When);

        QVERIFY(edit.tabTo("whenNow"));
        for (int step = 0; step < 3; ++step)
            edit.press(Qt::Key_Down);
        QCOMPARE(edit.draft().schedule.kind, Schedule::Kind::Recurring);
        QVERIFY(edit.text("nextRuns").contains(QStringLiteral("Monday, 23 November 2026 09:00")));
        QVERIFY(edit.tabTo("continue"));
        edit.press(Qt::Key_Space);

        QTRY_VERIFY(edit.part<QPushButton>("continue")->isEnabled());
        QCOMPARE(edit.part<QPushButton>("continue")->text(), QStringLiteral("Publish Campaign"));
        edit.counted();
        QVERIFY(edit.tabTo("continue"));
        edit.press(Qt::Key_Space);
        QCOMPARE(published.size(), 1);
        QCOMPARE(it.campaign(id).state, CampaignState::Scheduled);
        QVERIFY(!edit.page.campaign());
    }

    void obstaclesLeadToTheirStep()
    {
        CampaignWorkspace it;
        Opened edit(it);
        edit.go(CampaignStep::Review);
        QVERIFY(!edit.part<QPushButton>("continue")->isEnabled());
        const QList<std::pair<QString, CampaignStep>> expected{{QStringLiteral("obstacleStart"), CampaignStep::Start},
                                                               {QStringLiteral("obstacleWho"), CampaignStep::Who},
                                                               {QStringLiteral("obstacleWhat"), CampaignStep::What}};
        for (const auto &[name, step] : expected) {
            edit.go(CampaignStep::Review);
            const auto found =
                edit.page.findChildren<InlineMessage *>(QRegularExpression(QStringLiteral("^%1\\d+$").arg(name)));
            QVERIFY2(!found.isEmpty(), qPrintable(name));
            QTest::mouseClick(found.first()->findChild<QPushButton *>(), Qt::LeftButton);
            QCOMPARE(edit.page.presenter()->step(), step);
        }
    }

    void asksBeforeItReplacesEverybody()
    {
        CampaignWorkspace it;
        makeAudience(it, "Spring");
        Campaign draft = it.draft("Refresh", CampaignWorkspace::daily(), AudienceUpdate::Replace);
        const auto audiences = await(it.runs->audiences(it.imported.first()));
        draft.createsAudience = false;
        draft.audience = audiences->first().id;
        draft.audienceName = audiences->first().name;
        draft.calculateType = audiences->first().calculateType;
        QVERIFY(it.campaigns->save(draft));
        Opened edit(it, draft.id);
        edit.go(CampaignStep::Review);
        QTRY_VERIFY(edit.part<QPushButton>("continue")->isEnabled());
        QTest::mouseClick(edit.part<QPushButton>("continue"), Qt::LeftButton);
        auto *sheet = edit.part<QDialog>("confirmation");
        QVERIFY(sheet);
        QCOMPARE(AccessibilityWalk::faults(sheet), QStringList());
        QVERIFY(sheet->findChild<QPushButton *>(QStringLiteral("cancel"))->isDefault());
        QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("cancel")), Qt::LeftButton);
        QCOMPARE(it.campaign(draft.id).state, CampaignState::Draft);
        QTRY_VERIFY(!edit.part<QDialog>("confirmation"));
        QTest::mouseClick(edit.part<QPushButton>("continue"), Qt::LeftButton);
        QTest::mouseClick(edit.part<QDialog>("confirmation")->findChild<QPushButton *>(QStringLiteral("confirm")),
                          Qt::LeftButton);
        QTRY_COMPARE(it.campaign(draft.id).state, CampaignState::Scheduled);
    }

    void choosesAnExistingAudience()
    {
        CampaignWorkspace it;
        makeAudience(it, "Spring");
        Opened edit(it);
        QTest::keyClick(edit.part<QComboBox>("campaignAccount"), Qt::Key_Down);
        edit.page.presenter()->setAccount(it.imported.first());
        edit.go(CampaignStep::What);
        edit.part<QRadioButton>("modifyExisting")->click();
        auto *list = edit.part<QListView>("audiences");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(0, 0)).center());
        QCOMPARE(edit.draft().audienceName, QStringLiteral("Spring"));
        auto *update = edit.part<QComboBox>("audienceUpdate");
        QCOMPARE(update->count(), 4);
        update->setFocus();
        QTest::keyClick(update, Qt::Key_Home);
        QCOMPARE(edit.draft().update, AudienceUpdate::Add);
        QVERIFY(edit.text("updateExplanation").contains(QStringLiteral("adds")));
        keepBoth(edit.page, QStringLiteral("campaign-what-existing"));
    }

    void offersToReconnectADisconnectedAccount()
    {
        CampaignWorkspace it;
        Opened edit(it);
        edit.page.presenter()->setAccount(it.imported.first());
        QVERIFY(!edit.part<QPushButton>("campaignAccountRefresh")->isVisible());
        it.workspace.sandbox.expireTokens();
        await(it.workspace.accounts->checkAll());
        QVERIFY(edit.part<QPushButton>("campaignAccountRefresh")->isVisible());
        QStringList asked;
        connect(&edit.page, &CampaignEditor::reconnectRequested, this,
                [&asked](const AdvertiserId &id) { asked << id.toString(); });
        edit.part<QPushButton>("campaignAccountRefresh")->click();
        QCOMPARE(asked, QStringList{it.imported.first().toString()});
        QVERIFY(it.reconnect());
        QTRY_VERIFY(!edit.part<QPushButton>("campaignAccountRefresh")->isVisible());
    }

    void asksForASegmentAndTakesIt()
    {
        CampaignWorkspace it;
        Opened edit(it);
        edit.go(CampaignStep::Who);
        QSignalSpy asked(&edit.page, &CampaignEditor::newSegmentRequested);
        edit.part<QPushButton>("newSegment")->click();
        QCOMPARE(asked.size(), 1);
        Segment made = *it.segments->find(it.segment);
        made.id = newSegmentId();
        made.name = QStringLiteral("Lapsed");
        QVERIFY(it.segments->save(made));
        edit.page.chooseSegment(made.id);
        auto *table = edit.part<TableView>("segments");
        QCOMPARE(table->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("Lapsed"));

        edit.part<QPushButton>("everybody")->click();
        auto *menu = edit.part<QMenu>("everybodyMenu");
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().first()->trigger();
        QVERIFY(edit.draft().segment);
        menu->close();
        // A filter hides the choice without choosing another.
        const auto chosen = edit.draft().segment;
        edit.type("segmentFilter", QStringLiteral("nothing like it"));
        QCOMPARE(edit.draft().segment, chosen);
    }

    void onlyTheUsersHandChoosesASegment()
    {
        CampaignWorkspace it;
        Segment made = *it.segments->find(it.segment);
        made.id = newSegmentId();
        made.name = QStringLiteral("Lapsed");
        QVERIFY(it.segments->save(made));
        Opened edit(it);
        edit.go(CampaignStep::Who);
        auto *table = edit.part<TableView>("segments");
        const auto chosenRows = [table] {
            QList<int> rows;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, 0).data(ChosenRole).toBool())
                    rows << row;
            return rows;
        };
        QVERIFY(edit.tabTo("segments"));
        QVERIFY(table->currentIndex().isValid());
        QVERIFY(!edit.draft().segment);
        QCOMPARE(chosenRows(), QList<int>());
        edit.press(Qt::Key_Space);
        QVERIFY(edit.draft().segment);
        QCOMPARE(chosenRows(), QList<int>{0});
        edit.press(Qt::Key_Down);
        QCOMPARE(chosenRows(), QList<int>{1});
        // The choice is seen, and heard of, while the keyboard is elsewhere.
        edit.part<QLineEdit>("segmentFilter")->setFocus();
        QCOMPARE(table->rowColor(1), lightTokens().selected);
        QVERIFY(table->rowColor(0) != lightTokens().selected);
        const QModelIndex chosen = table->model()->index(1, 0);
        QVERIFY(chosen.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("chosen")));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                          table->visualRect(table->model()->index(0, 1)).center());
        QCOMPARE(chosenRows(), QList<int>{0});
    }

    void theBreadcrumbLeadsBack()
    {
        CampaignWorkspace it;
        Opened edit(it);
        const CampaignId id = edit.draft().id;
        edit.type("campaignName", QStringLiteral("Lapsed buyers"));
        QCOMPARE(edit.text("pageNote"), QStringLiteral("Draft · saving…"));
        edit.go(CampaignStep::Who); // saves
        QVERIFY(edit.text("pageNote").startsWith(QStringLiteral("Draft · saved")));
        QCOMPARE(it.campaigns->find(id)->name, QStringLiteral("Lapsed buyers"));
        QSignalSpy left(&edit.page, &CampaignEditor::left);
        QVERIFY(edit.tabTo("breadcrumbParent"));
        edit.press(Qt::Key_Space);
        QCOMPARE(left.size(), 1);
        QVERIFY(!edit.page.campaign());
    }

    void planTheDaysOfAMonth()
    {
        CampaignWorkspace it;
        Opened edit(it);
        edit.go(CampaignStep::When);
        edit.part<QRadioButton>("whenRepeat")->click();
        auto *unit = edit.part<QComboBox>("repeatUnit");
        unit->setFocus();
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(edit.draft().schedule.recurrence.weekdays, QList<Qt::DayOfWeek>{Qt::Sunday}); // that of the first day
        QTest::keyClick(unit, Qt::Key_Down);
        QCOMPARE(edit.draft().schedule.recurrence.monthDays, QList<int>{22});
        edit.type("monthDays", QStringLiteral("1, 15"));
        QCOMPARE(edit.draft().schedule.recurrence.monthDays, QList<int>({1, 15}));
        QVERIFY(edit.text("nextRuns").startsWith(QStringLiteral("Tuesday, 1 December 2026 09:00")));
        edit.type("monthDays", QStringLiteral("1, 40"));
        QVERIFY(edit.part<QWidget>("monthDaysProblem")->isVisible());
        auto *kind = edit.part<QComboBox>("monthKind");
        kind->setFocus();
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(edit.draft().schedule.recurrence.monthWeekdays.size(), 1);
        QTest::keyClick(kind, Qt::Key_Down);
        QCOMPARE(edit.draft().schedule.recurrence.monthDays, QList<int>{Recurrence::lastDayOfMonth});
        QVERIFY(edit.text("nextRuns").startsWith(QStringLiteral("Monday, 30 November 2026 09:00")));
        auto *end = edit.part<QComboBox>("repeatEnd");
        end->setFocus();
        QTest::keyClick(end, Qt::Key_End);
        edit.part<QSpinBox>("repeatRuns")->setValue(2);
        QCOMPARE(edit.text("nextRuns").count(u'\n'), 1);
    }

    void planSeveralDates()
    {
        CampaignWorkspace it;
        Opened edit(it);
        edit.go(CampaignStep::When);
        edit.part<QRadioButton>("whenSeveral")->click();
        auto *at = edit.part<QDateTimeEdit>("onceAt");
        at->setDateTime(QDateTime({2026, 12, 24}, {18, 30}, Qt::UTC));
        QTest::mouseClick(edit.part<QPushButton>("addTime"), Qt::LeftButton);
        QCOMPARE(edit.draft().schedule.times.size(), 2);
        QCOMPARE(edit.text("nextRuns"),
                 QStringLiteral("Monday, 23 November 2026 09:00\nThursday, 24 December 2026 18:30"));
        edit.part<QListWidget>("times")->setCurrentRow(0);
        QTest::mouseClick(edit.part<QPushButton>("removeTime"), Qt::LeftButton);
        QCOMPARE(edit.draft().schedule.times.size(), 1);
        at->setDateTime(QDateTime({2026, 11, 1}, {9, 0}, Qt::UTC));
        QTest::mouseClick(edit.part<QPushButton>("addTime"), Qt::LeftButton);
        QVERIFY(edit.part<QWidget>("scheduleProblem")->isVisible());
    }

    void everyStepIsNamedForScreenReaders()
    {
        CampaignWorkspace it;
        Campaign draft = it.draft("Lapsed buyers", CampaignWorkspace::daily());
        draft.controlPercent = 5;
        QVERIFY(it.campaigns->save(draft));
        Opened edit(it, draft.id);
        const char *names[]{"start", "who", "what", "when", "review"};
        for (int step = 0; step < CampaignEditorPresenter::stepCount; ++step) {
            edit.go(static_cast<CampaignStep>(step));
            if (static_cast<CampaignStep>(step) == CampaignStep::Review)
                edit.counted();
            if (static_cast<CampaignStep>(step) == CampaignStep::Review) { // only the page scrolls
                auto *rows = edit.part<QTableView>("reviewRows");
                QTRY_VERIFY(rows->isVisible() && rows->verticalScrollBar()->maximum() == 0);
            }
            QCOMPARE(AccessibilityWalk::faults(&edit.page), QStringList());
            keepBoth(edit.page, QStringLiteral("campaign-%1").arg(QLatin1String(names[step])));
        }
    }

    void everyTextIsTranslatedAndFits()
    {
        CampaignWorkspace it;
        const Campaign draft = it.draft("Halden", CampaignWorkspace::daily());
        PseudoTranslator pseudo;
        QCoreApplication::installTranslator(&pseudo);
        {
            Opened edit(it, draft.id);
            static const QRegularExpression data(QStringLiteral(
                "^(Halden.*|Everybody|[a-z_]+|\\S*/\\S*|\\S+\\.csv|\\S+@\\S+|\\S*…\\S*|[\\d,. %–—:/+x-]*|"
                "(Mon|Tue|Wed|Thu|Fri|Sat|Sun))$"));
            for (int step = 0; step < CampaignEditorPresenter::stepCount; ++step) {
                edit.go(static_cast<CampaignStep>(step));
                if (static_cast<CampaignStep>(step) == CampaignStep::Review)
                    edit.counted();
                for (const QWidget *widget : edit.page.findChildren<QWidget *>()) {
                    QString text;
                    if (const auto *label = qobject_cast<const QLabel *>(widget))
                        text = label->text();
                    else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
                        text = button->text();
                    if (widget->isVisible() && !text.isEmpty() && !data.match(text).hasMatch())
                        QVERIFY2(text.contains(u'⟦'),
                                 qPrintable(QStringLiteral("%1: %2").arg(widget->objectName(), text)));
                }
                keepScreenshot(&edit.page, QStringLiteral("campaign-pseudo-%1").arg(step));
            }
        }
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(TestCampaignEditor)
#include "tst_campaign_editor.moc"
