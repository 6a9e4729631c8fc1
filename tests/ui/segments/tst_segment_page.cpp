#include "tests/support/accessibility_walk.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/screenshot.h"
#include "tests/ui/segments/segment_workspace.h"
#include "ui/segments/segment_page.h"
#include "ui/theme/breadcrumb.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/search_picker.h"
#include "ui/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace remarketeer;

namespace {

/// What has the keyboard: the open list (or its search field), or the page's control.
QWidget *keyboard()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup && popup->focusWidget() ? popup->focusWidget() : popup ? popup : QApplication::focusWidget();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
{
    QTest::keyClick(keyboard(), key, modifiers);
}

void type(const QString &text)
{
    QTest::keyClicks(keyboard(), text);
}

/// Tab until the control of that name has the keyboard.
bool tabTo(const QString &name)
{
    for (int i = 0; i < 60; ++i) {
        if (keyboard() && keyboard()->objectName() == name)
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

} // namespace

/// The editor, driven as people do, on a real file.
class TestSegmentPage : public QObject
{
    Q_OBJECT

private:
    struct Fixture {
        explicit Fixture(bool customers = true)
        {
            if (customers && !workspace.openCustomers())
                qFatal("The customers cannot be opened.");
            page = std::make_unique<SegmentPage>(
                workspace.segments, workspace.sources,
                [this](QWidget *, const QString &, const std::function<void(const QString &)> &chosen) {
                    chosen(file);
                });
        }
        void show(QSize size = {1068, 766})
        {
            page->resize(size);
            page->show();
            if (!QTest::qWaitForWindowActive(page.get()))
                qFatal("The page is not shown.");
        }
        template <class T = QWidget> T *part(const char *name) const
        {
            return page->findChild<T *>(QString::fromLatin1(name));
        }
        QString text(const char *name) const { return part<QLabel>(name)->text(); }
        void click(const char *name) const { QTest::mouseClick(part(name), Qt::LeftButton); }
        DialogFrame *question() const { return part<DialogFrame>("leaveQuestion"); }
        void answer(const char *name) const
        {
            QTest::mouseClick(question()->findChild<QPushButton *>(QString::fromLatin1(name)), Qt::LeftButton);
        }

        SegmentWorkspace workspace;
        QString file;
        std::unique_ptr<SegmentPage> page;
    };

    static void typeName(const Fixture &f, const QString &more)
    {
        QTest::keyClick(f.part("segmentName"), Qt::Key_End);
        QTest::keyClicks(f.part("segmentName"), more);
    }
    RemarketeerStyle *m_style = nullptr;

private Q_SLOTS:
    void initTestCase() { m_style = applyTheme(Appearance::Light); }

    void showsASegmentAsDrawn()
    {
        Fixture f;
        SegmentRules rules = SegmentWorkspace::lapsedBuyers();
        rules.leaveOut.emplace_back(f.workspace.save(
            QStringLiteral("Unsubscribed"),
            SegmentWorkspace::rules({SegmentWorkspace::condition("newsletter", Operator::Is, {QStringLiteral("no")})}),
            12'030));
        f.page->open(f.workspace.save(QStringLiteral("Lapsed buyers"), rules));
        f.show();
        QCOMPARE(f.part<Breadcrumb>("breadcrumb")->text(), QStringLiteral("Customer data › Segments › Lapsed buyers"));
        QCOMPARE(f.part<QLineEdit>("segmentName")->text(), QStringLiteral("Lapsed buyers"));
        QCOMPARE(f.part<SearchPicker>("property_0")->choiceText(), QStringLiteral("last_purchase"));
        QCOMPARE(f.part<QSpinBox>("days_0")->text(), QStringLiteral("90 days ago"));
        QCOMPARE(f.part<QLineEdit>("value_1")->text(), QStringLiteral("de, at, ch"));
        QCOMPARE(f.part<QComboBox>("match_g0")->currentText(), QStringLiteral("any of"));
        QCOMPARE(f.part<SearchPicker>("operator_g0_1")->choiceText(), QStringLiteral("has a value"));
        QVERIFY(!f.part("value_g0_1"));
        QCOMPARE(f.part<SearchPicker>("leftOut_0")->choiceText(),
                 QStringLiteral("Unsubscribed · %1").arg(QLocale().toString(12'030)));
        QTRY_VERIFY(f.text("countDetail").contains(QStringLiteral("% of Spring customers.csv · counted in")));
        QVERIFY(f.text("person0").contains(QStringLiteral("****@example.")));
        QVERIFY(!f.part("saveSegment")->isEnabled());
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());

        for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
            const QString tone = look == Appearance::Light ? QStringLiteral("light") : QStringLiteral("dark");
            m_style->setAppearance(look);
            f.page->resize(1068, 766);
            keepScreenshot(f.page.get(), QStringLiteral("segment-1280x800-") + tone);
            f.page->resize(744, 560);
            keepScreenshot(f.page.get(), QStringLiteral("segment-800x560-") + tone);
        }
        m_style->setAppearance(Appearance::Light);
        QVERIFY(f.text("footer").contains(QStringLiteral("match now"))); // in sight although the panel is below
    }

    void theKeyboardAloneBuildsASegment()
    {
        Fixture f;
        f.page->create();
        f.show();
        QVERIFY(f.part("segmentName")->hasFocus());
        type(QStringLiteral("Lapsed"));
        QVERIFY(tabTo(QStringLiteral("addRule")));
        press(Qt::Key_Space);
        QVERIFY(f.part("property_0")->hasFocus()); // the new rule is next
        QVERIFY(f.part<QLabel>("note_0")->isVisible());
        press(Qt::Key_Return);
        QVERIFY(QApplication::activePopupWidget());
        type(QStringLiteral("coun"));
        press(Qt::Key_Return);
        QCOMPARE(f.part<SearchPicker>("property_0")->choiceText(), QStringLiteral("Country"));
        QVERIFY(tabTo(QStringLiteral("operator_0")));
        press(Qt::Key_Down);
        type(QStringLiteral("one of"));
        press(Qt::Key_Return);
        QCOMPARE(f.part<SearchPicker>("operator_0")->choiceText(), QStringLiteral("is one of"));
        QVERIFY(tabTo(QStringLiteral("value_0")));
        type(QStringLiteral("at, ch"));
        QTRY_COMPARE(f.text("people"), QStringLiteral("500"));
        QVERIFY(!f.part<QLabel>("note_0")->isVisible());

        QVERIFY(tabTo(QStringLiteral("addGroup")));
        press(Qt::Key_Space);
        QVERIFY(f.part("property_g0_0")->hasFocus());
        press(Qt::Key_F4);
        type(QStringLiteral("last_"));
        press(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("operator_g0_0")));
        press(Qt::Key_Return);
        type(QStringLiteral("is after"));
        press(Qt::Key_Return);
        QVERIFY(tabTo(QStringLiteral("days_g0_0")));
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("100"));
        QTRY_COMPARE(f.text("people"), QStringLiteral("250"));
        QVERIFY(tabTo(QStringLiteral("remove_g0_0")));
        press(Qt::Key_Space);
        QVERIFY(f.part<QLabel>("note_g0")->isVisible()); // a group without rules
        QVERIFY(tabTo(QStringLiteral("remove_g0")));
        press(Qt::Key_Space);
        QVERIFY(f.part("addRule")->hasFocus());
        QTRY_COMPARE(f.text("people"), QStringLiteral("500"));

        press(Qt::Key_S, Qt::ControlModifier);
        QCOMPARE(f.workspace.segments.segments().size(), 1);
        QCOMPARE(f.workspace.segments.segments()[0].name, QStringLiteral("Lapsed"));
        QCOMPARE(f.workspace.segments.segments()[0].people, std::optional<qint64>(500));
        QSignalSpy closed(f.page.get(), &SegmentPage::closed);
        press(Qt::Key_Escape);
        QCOMPARE(closed.size(), 1);
    }

    void everyKindOfValueHasItsControl()
    {
        Fixture f;
        QFile list(f.workspace.path(QStringLiteral("list.txt")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("de\nat\n");
        list.close();
        f.file = list.fileName();
        using C = SegmentWorkspace;
        SegmentRules rules = C::rules({
            C::condition("Country", Operator::Matches, {QStringLiteral("^d")}),
            C::condition("lifetime_value", Operator::NumberBetween, {QStringLiteral("10"), QStringLiteral("20.5")}),
            C::condition("last_purchase", Operator::DateBetween,
                         {QStringLiteral("2026-01-02"), QStringLiteral("0 days ago")}),
            C::condition("last_purchase", Operator::InTheLastDays, {QStringLiteral("14")}),
            C::condition("Country", Operator::InList),
            Condition{{}, Operator::Reachable, {}, ReachableBy::Phone},
        });
        f.page->open(f.workspace.save(QStringLiteral("All kinds"), rules));
        f.show({1068, 900});
        QCOMPARE(f.part<QLineEdit>("value_0")->text(), QStringLiteral("^d"));
        QCOMPARE(f.part<QLineEdit>("value_1_to")->text(), QStringLiteral("20.5"));
        QCOMPARE(f.part<QDateEdit>("day_2_from")->date(), QDate(2026, 1, 2));
        QCOMPARE(f.part<QSpinBox>("days_2_to")->value(), 0);
        QCOMPARE(f.part<QSpinBox>("value_3")->value(), 14);
        QCOMPARE(f.part<QComboBox>("value_5")->currentText(), displayName(ReachableBy::Phone));
        QVERIFY(f.part("note_4")->isVisible());
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
        keepScreenshot(f.page.get(), QStringLiteral("segment-kinds-light"));

        f.click("value_4"); // the picked file
        QVERIFY(!f.part("note_4")->isVisible());
        QCOMPARE(f.part<QPushButton>("value_4")->text(), QStringLiteral("list.txt"));
        f.click("kind_2_to"); // from a moving day to a fixed one
        QVERIFY(f.part<QDateEdit>("day_2_to")->isVisible());
        f.part<QComboBox>("value_5")->setFocus();
        press(Qt::Key_Down);
        QTest::mouseClick(f.part("value_1_from"), Qt::LeftButton);
        press(Qt::Key_A, Qt::ControlModifier);
        type(QStringLiteral("x"));
        QVERIFY(f.part<QLabel>("note_1")->text().contains(QStringLiteral("number")));
        f.click("saveSegment");
        const auto saved = SegmentRules::fromJson(f.workspace.segments.segments()[0].rules);
        QVERIFY(saved);
        QCOMPARE(saved->root.conditions[1].values, QStringList({QStringLiteral("x"), QStringLiteral("20.5")}));
        QCOMPARE(saved->root.conditions[2].values[1], QDate::currentDate().toString(Qt::ISODate));
        QCOMPARE(saved->root.conditions[4].values, QStringList{f.file});
        QCOMPARE(saved->root.conditions[5].reachableBy, ReachableBy::DeviceId);
    }

    void aBrokenRuleIsMarked()
    {
        Fixture f;
        SegmentRules rules = SegmentWorkspace::lapsedBuyers();
        rules.root.conditions[1].property = QStringLiteral("Land");
        rules.leaveOut.emplace_back(newSegmentId());
        f.page->open(f.workspace.save(QStringLiteral("Lapsed buyers"), rules));
        f.show();
        QVERIFY(f.part<QLabel>("note_1")->text().contains(QStringLiteral("“Land”")));
        QCOMPARE(f.part<SearchPicker>("property_1")->tag(), QStringLiteral("Missing"));
        QCOMPARE(f.text("people"), QStringLiteral("—"));
        QVERIFY(f.text("countDetail").contains(QStringLiteral("broken")));
        QVERIFY(f.part("leftOutNote_0")->isVisible());
        for (const Appearance look : {Appearance::Light, Appearance::Dark}) {
            m_style->setAppearance(look);
            keepScreenshot(f.page.get(), look == Appearance::Light ? QStringLiteral("segment-broken-light")
                                                                   : QStringLiteral("segment-broken-dark"));
        }
        m_style->setAppearance(Appearance::Light);
        f.click("removeLeftOut_0");
        QVERIFY(!f.part("leftOut_0"));
        f.click("remove_1");
        QTRY_VERIFY(f.text("people") != QStringLiteral("—"));
    }

    void aNewSegmentBeginsWithEverybody()
    {
        Fixture f;
        f.page->create();
        f.show();
        QVERIFY(f.part("everybody")->isVisible());
        QTRY_COMPARE(f.text("people"), QLocale().toString(1'000));
        QVERIFY(!f.part("duplicateSegment")->isEnabled());
        keepScreenshot(f.page.get(), QStringLiteral("segment-new-light"));
        f.click("saveSegment"); // without a name
        QVERIFY(f.part<InlineMessage>("segmentMessage")->isVisible());
        QVERIFY(f.part("segmentName")->hasFocus());
        QVERIFY(f.workspace.segments.segments().isEmpty());
    }

    void leavingWithChangesAsks()
    {
        Fixture f;
        const SegmentId id = f.workspace.save(QStringLiteral("Lapsed"), {});
        f.page->open(id);
        f.show();
        int left = 0;
        f.page->leave([&left] { ++left; });
        QCOMPARE(left, 1); // nothing was changed
        typeName(f, QStringLiteral(" buyers"));
        f.page->leave([&left] { ++left; });
        QVERIFY(f.question());
        keepScreenshot(f.question(), QStringLiteral("segment-leave-light"));
        f.answer("leaveCancel");
        QTRY_VERIFY(!f.question());
        QCOMPARE(left, 1);
        QCOMPARE(f.part<QLineEdit>("segmentName")->text(), QStringLiteral("Lapsed buyers"));
        f.page->leave([&left] { ++left; });
        f.answer("leaveSave");
        QCOMPARE(left, 2);
        QCOMPARE(f.workspace.segments.find(id)->name, QStringLiteral("Lapsed buyers"));
        QTRY_VERIFY(!f.question());
        typeName(f, QStringLiteral(" again"));
        f.page->leave([&left] { ++left; });
        f.answer("leaveDiscard");
        QCOMPARE(left, 3);
        QCOMPARE(f.workspace.segments.find(id)->name, QStringLiteral("Lapsed buyers"));
        QCOMPARE(f.part<QLineEdit>("segmentName")->text(), QStringLiteral("Lapsed buyers"));
    }

    void duplicateMakesAndOpensACopy()
    {
        Fixture f;
        f.page->open(f.workspace.save(QStringLiteral("Lapsed"), SegmentWorkspace::lapsedBuyers()));
        f.show();
        QStringList opened;
        connect(f.page.get(), &SegmentPage::openRequested, this,
                [&](const SegmentId &id) { opened << f.workspace.segments.find(id)->name; });
        f.click("duplicateSegment");
        QCOMPARE(opened, QStringList{QStringLiteral("Lapsed (copy)")});
    }

    void leavesOutSegmentsAndFiles()
    {
        Fixture f;
        f.workspace.save(
            QStringLiteral("Swiss"),
            SegmentWorkspace::rules({SegmentWorkspace::condition("Country", Operator::Is, {QStringLiteral("ch")})}));
        f.page->create();
        f.show();
        f.part("leaveOutSegment")->setFocus();
        press(Qt::Key_Space);
        QVERIFY(QApplication::activePopupWidget());
        type(QStringLiteral("swi"));
        press(Qt::Key_Return);
        QTRY_COMPARE(f.text("people"), QStringLiteral("800"));
        QVERIFY(f.text("leftOut").startsWith(QStringLiteral("200 ")));
        f.file = f.workspace.path(QStringLiteral("not there.txt"));
        f.click("leaveOutFile");
        QVERIFY(f.part("leftOutNote_1")->isVisible());
        QCOMPARE(AccessibilityWalk::faults(f.page.get()), QStringList());
        f.click("removeLeftOut_1");
        f.click("removeLeftOut_0");
        QTRY_COMPARE(f.text("people"), QLocale().toString(1'000));
    }

    void theBreadcrumbLeadsBack()
    {
        Fixture f;
        f.page->open(f.workspace.save(QStringLiteral("Lapsed buyers"), SegmentWorkspace::lapsedBuyers()));
        f.show();
        QSignalSpy closed(f.page.get(), &SegmentPage::closed);
        QVERIFY(tabTo(QStringLiteral("breadcrumbParent")));
        press(Qt::Key_Space);
        QCOMPARE(closed.size(), 1);
        // What is not saved is asked for first, as with Escape.
        QTest::keyClicks(f.part("segmentName"), QStringLiteral("x"));
        f.part<QPushButton>("breadcrumbParent")->click();
        QVERIFY(f.question());
        QCOMPARE(closed.size(), 1);
    }

    void aLongListShowsItsBeginning()
    {
        Fixture f;
        f.page->open(f.workspace.save(QStringLiteral("Lapsed buyers"), SegmentWorkspace::lapsedBuyers()));
        f.show();
        auto *field = f.part<QLineEdit>("value_1");
        QCOMPARE(field->cursorPosition(), 0);
        QVERIFY(tabTo(QStringLiteral("value_1")));
        press(Qt::Key_End);
        type(QStringLiteral(", United States, United States of America, Liechtenstein, Luxembourg"));
        QCOMPARE(field->cursorPosition(), field->text().size());
        QHelpEvent hover(QEvent::ToolTip, {5, 5}, field->mapToGlobal(QPoint(5, 5)));
        QApplication::sendEvent(field, &hover);
        QVERIFY(QToolTip::text().contains(QStringLiteral("de, at, ch, United States")));
        press(Qt::Key_Tab);
        QCOMPARE(field->cursorPosition(), 0);
    }

    void longWordsFit()
    {
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        Fixture f;
        SegmentRules rules = SegmentWorkspace::lapsedBuyers();
        rules.root.conditions.emplace_back();
        f.page->open(f.workspace.save(QString(128, u'n'), rules));
        f.show();
        QStringList faults;
        for (const QSize &size : {QSize(1068, 766), QSize(744, 560)}) {
            f.page->resize(size);
            QCoreApplication::processEvents();
            for (const QWidget *widget : f.page->findChildren<QWidget *>()) {
                const auto *label = qobject_cast<const QLabel *>(widget);
                const bool text = (label && !label->wordWrap()) || qobject_cast<const QPushButton *>(widget);
                if (widget->isVisible() && text && widget->minimumSizeHint().width() > widget->width() + 1)
                    faults << widget->objectName() + u' ' + (label ? label->text() : QString());
            }
            keepScreenshot(f.page.get(), QStringLiteral("segment-pseudo-%1").arg(size.width()));
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCoreApplication::removeTranslator(&pseudo);
    }
};

QTEST_MAIN(TestSegmentPage)
#include "tst_segment_page.moc"
