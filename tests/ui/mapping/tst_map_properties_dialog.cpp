#include "tests/support/accessibility_walk.h"
#include "tests/support/screenshot.h"
#include "tests/ui/mapping/mapping_workspace.h"
#include "ui/mapping/map_properties_dialog.h"
#include "ui/mapping/property_picker.h"
#include "ui/mapping/received_value.h"
#include "ui/theme/fill_bar.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/search_popup.h"
#include "ui/theme/style.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace remarketeer;

namespace {

PropertyPicker *picker(const MapPropertiesDialog &dialog, const char *key)
{
    return dialog.findChild<PropertyPicker *>(QStringLiteral("property_%1").arg(QLatin1String(key)));
}

template <class T> T *part(const QWidget &parent, const QString &name)
{
    return parent.findChild<T *>(name);
}

/// What has the keyboard: the open list's search field, or the dialog's control.
void press(Qt::Key key)
{
    QWidget *popup = QApplication::activePopupWidget();
    QTest::keyClick(popup ? popup->focusWidget() : QApplication::focusWidget(), key);
}

void type(const QString &text)
{
    QTest::keyClicks(QApplication::activePopupWidget()->focusWidget(), text);
}

void chooseFromMenu(QPushButton &button, const QString &action)
{
    QTest::mouseClick(&button, Qt::LeftButton);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    keepScreenshot(menu, QStringLiteral("mapping-menu-") + button.objectName());
    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->findChild<QAction *>(action)).center());
}

DialogFrame *question(const QWidget &dialog)
{
    return dialog.findChild<DialogFrame *>(QStringLiteral("leaveQuestion"));
}

} // namespace

class TestMapPropertiesDialog : public QObject
{
    Q_OBJECT

private:
    RemarketeerStyle *m_style = nullptr;

    static void show(MapPropertiesDialog &dialog)
    {
        dialog.open();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        dialog.activateWindow();
        dialog.resize(1120, 770);
    }

private Q_SLOTS:
    void initTestCase() { m_style = applyTheme(Appearance::Light); }

    void picksByTypingAndEnter()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        PropertyPicker *email = picker(dialog, "email");
        QCOMPARE(email->choiceText(), QStringLiteral("Not mapped"));

        QTest::mouseClick(email, Qt::LeftButton);
        QVERIFY(QApplication::activePopupWidget());
        type(QStringLiteral("MAI"));
        auto *list = part<QListView>(*QApplication::activePopupWidget(), QStringLiteral("list"));
        QCOMPARE(list->model()->rowCount(), 2); // a heading and "Email"
        press(Qt::Key_Return);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(dialog.isVisible());
        QCOMPARE(email->choiceText(), QStringLiteral("Email"));
        QCOMPARE(email->tag(), QStringLiteral("System"));
        QCOMPARE(part<FillBar>(dialog, QStringLiteral("filled_email"))->fraction(), std::optional(1.0));
        QTRY_VERIFY(part<ReceivedValue>(dialog, QStringLiteral("received_email"))
                        ->text()
                        .startsWith(QStringLiteral("customer@example.com → e233…")));
        QCOMPARE(part<QLabel>(dialog, QStringLiteral("example_email"))->text(), QStringLiteral("Customer@Example.com"));
        QVERIFY(part<QLabel>(dialog, QStringLiteral("dialogHint"))->text().startsWith(QStringLiteral("1 of 13")));
    }

    void movesPastHeadingsWithTheKeyboard()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        PropertyPicker *phone = picker(dialog, "phone");
        phone->setFocus();
        press(Qt::Key_Down);
        QVERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Down); // from "Not mapped" over the heading to the first system property
        press(Qt::Key_Enter);
        QCOMPARE(phone->tag(), QStringLiteral("System"));
        QVERIFY(dialog.isVisible());

        press(Qt::Key_Space);
        QVERIFY(QApplication::activePopupWidget());
        press(Qt::Key_PageUp);
        press(Qt::Key_Return);
        QCOMPARE(phone->choiceText(), QStringLiteral("Not mapped"));
    }

    void picksWithTheMouse()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        PropertyPicker *name = picker(dialog, "first_name");
        QTest::mouseClick(name, Qt::LeftButton);
        type(QStringLiteral("first word"));
        auto *list = part<QListView>(*QApplication::activePopupWidget(), QStringLiteral("list"));
        const QRect heading = list->visualRect(list->model()->index(0, 0));
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, heading.center());
        const QRect item = list->visualRect(list->model()->index(1, 0));
        if (QApplication::activePopupWidget())
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, item.center());
        QCOMPARE(name->choiceText(), QStringLiteral("First word of Name"));
        QCOMPARE(name->tag(), QStringLiteral("Derived"));
    }

    void escapeClosesOnlyTheList()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        QTest::mouseClick(picker(dialog, "city"), Qt::LeftButton);
        type(QStringLiteral("no such property"));
        QVERIFY(part<QLabel>(*QApplication::activePopupWidget(), QStringLiteral("nothingFound"))->isVisible());
        keepScreenshot(QApplication::activePopupWidget(), QStringLiteral("mapping-popup-nothing"));
        press(Qt::Key_Return);
        QVERIFY(QApplication::activePopupWidget());
        press(Qt::Key_Escape);
        QVERIFY(!QApplication::activePopupWidget());
        QVERIFY(dialog.isVisible());
        QCOMPARE(picker(dialog, "city")->choiceText(), QStringLiteral("Not mapped"));
    }

    void suggestsSavesAndKeeps()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        QTest::mouseClick(picker(dialog, "email"), Qt::LeftButton);
        type(QStringLiteral("notes"));
        press(Qt::Key_Return);
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("suggest")), Qt::LeftButton);
        QCOMPARE(picker(dialog, "email")->choiceText(), QStringLiteral("notes"));
        QCOMPARE(picker(dialog, "phone")->choiceText(), QStringLiteral("Phone"));
        auto *result = part<InlineMessage>(dialog, QStringLiteral("resultMessage"));
        QVERIFY(result->isVisible());
        QVERIFY2(result->text().contains(QRegularExpression(QStringLiteral("[1-9]"))), qPrintable(result->text()));
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("save")), Qt::LeftButton);
        QVERIFY(!dialog.isVisible());
        workspace.restart();
        QCOMPARE(workspace.mapping->mapping().choice(ExportAttribute::Phone)->property, QStringLiteral("Phone"));
        QCOMPARE(workspace.mapping->mapping().choice(ExportAttribute::Email)->property, QStringLiteral("notes"));
    }

    void asksWhenItIsLeftWithChanges()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("suggest")), Qt::LeftButton);

        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("cancel")), Qt::LeftButton);
        QVERIFY(question(dialog) && dialog.isVisible());
        keepScreenshot(question(dialog), QStringLiteral("mapping-leave"));
        QCOMPARE(AccessibilityWalk::faults(question(dialog)), QStringList());
        QTest::keyClick(question(dialog), Qt::Key_Escape); // keeps editing
        QTRY_VERIFY(!question(dialog));
        QVERIFY(dialog.isVisible());

        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(question(dialog));
        QTest::mouseClick(part<QPushButton>(*question(dialog), QStringLiteral("leaveDiscard")), Qt::LeftButton);
        QTRY_VERIFY(!dialog.isVisible());
        workspace.restart();
        QVERIFY(!workspace.mapping->mapping().choice(ExportAttribute::Email));
    }

    void savesWhenAskedOnLeaving()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("suggest")), Qt::LeftButton);
        dialog.close(); // the window's own button
        QVERIFY(question(dialog) && dialog.isVisible());
        QTest::keyClick(question(dialog)->focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(!dialog.isVisible());
        workspace.restart();
        QVERIFY(workspace.mapping->mapping().choice(ExportAttribute::Email));
    }

    void closesAtOnceWithoutChanges()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
    }

    void offersOptionsFromTheRow()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("suggest")), Qt::LeftButton);
        auto *date = part<QPushButton>(dialog, QStringLiteral("options_dob"));
        QVERIFY(date);
        QCOMPARE(date->text(), QStringLiteral("DD/MM/YYYY"));
        QVERIFY2(date->toolTip().contains(QStringLiteral("found in the file")), qPrintable(date->toolTip()));
        chooseFromMenu(*date, QStringLiteral("dateOrderMdy"));
        QCOMPARE(date->text(), QStringLiteral("MM/DD/YYYY"));
        QVERIFY(!date->toolTip().contains(QStringLiteral("found in the file")));

        auto *phone = part<QPushButton>(dialog, QStringLiteral("options_phone"));
        QCOMPARE(phone->text(), QStringLiteral("No country"));
        chooseFromMenu(*phone, QStringLiteral("defaultCountry"));
        QTRY_VERIFY(QApplication::activePopupWidget());
        type(QStringLiteral("Germa"));
        press(Qt::Key_Return);
        QVERIFY2(phone->text().contains(QStringLiteral("DE")), qPrintable(phone->text()));
        QVERIFY2(phone->toolTip().contains(QStringLiteral("Germany")), qPrintable(phone->toolTip()));

        auto *email = part<QPushButton>(dialog, QStringLiteral("options_email"));
        chooseFromMenu(*email, QStringLiteral("emailDropTag"));
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("save")), Qt::LeftButton);
        workspace.restart();
        const PropertyMapping &saved = workspace.mapping->mapping();
        QCOMPARE(saved.options.defaultCountry, std::string("DE"));
        QVERIFY(saved.options.emailDropTag);
        QVERIFY(saved.dateOrderChosen);
        QCOMPARE(saved.options.dateOrder, DateOrder::MonthDayYear);
    }

    void marksWhatTikTokDoesNotMatchOn()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        const QString words = QStringLiteral("exported, not used by TikTok to match");
        int marked = 0;
        for (const ExportAttributeInfo &attribute : exportAttributes()) {
            auto *mark = part<QLabel>(dialog, QStringLiteral("mark_%1").arg(QLatin1String(attribute.key)));
            const bool shown = mark->isVisibleTo(&dialog) && mark->text() == words;
            QCOMPARE(shown, !attribute.usedToMatch);
            marked += shown ? 1 : 0;
        }
        QCOMPARE(marked, 9);
    }

    void offersAFileWhenThereIsNone()
    {
        MappingWorkspace workspace;
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        keepScreenshot(&dialog, QStringLiteral("mapping-no-source"));
        auto *message = part<InlineMessage>(dialog, QStringLiteral("sourceMessage"));
        QVERIFY(message->isVisible());
        QVERIFY(!part<QPushButton>(dialog, QStringLiteral("suggest"))->isEnabled());
        QSignalSpy asked(&dialog, &MapPropertiesDialog::openSourceRequested);
        QTest::mouseClick(message->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QVERIFY(workspace.openCustomers());
        QVERIFY(!message->isVisible());
        QVERIFY(part<QPushButton>(dialog, QStringLiteral("suggest"))->isEnabled());
    }

    void listsWhatVanished()
    {
        MappingWorkspace workspace;
        PropertyMapping stored;
        stored.choice(ExportAttribute::City) = PropertyChoice{QStringLiteral("home_town")};
        stored.choice(ExportAttribute::State) = PropertyChoice{QString(128, u'w')};
        QVERIFY(workspace.mapping->save(stored));
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        keepScreenshot(&dialog, QStringLiteral("mapping-missing"));
        auto *message = part<InlineMessage>(dialog, QStringLiteral("missingMessage"));
        QVERIFY(message->isVisible());
        QVERIFY(message->text().contains(QStringLiteral("home_town")));
        QCOMPARE(picker(dialog, "city")->tag(), QStringLiteral("Missing"));
        QTest::mouseClick(picker(dialog, "city"), Qt::LeftButton);
        type(QStringLiteral("Country"));
        press(Qt::Key_Return);
        QVERIFY(!message->text().contains(QStringLiteral("home_town")));
    }

    void goesToAnAttribute()
    {
        MappingWorkspace workspace;
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        dialog.resize(800, 500);
        dialog.goTo(ExportAttribute::IdentifierForAdvertisers);
        QVERIFY(picker(dialog, "idfa")->hasFocus());
        QVERIFY(!picker(dialog, "idfa")->visibleRegion().isEmpty());
    }

    void readsFromRightToLeft()
    {
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        dialog.setLayoutDirection(Qt::RightToLeft);
        show(dialog);
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("suggest")), Qt::LeftButton);
        QTRY_VERIFY(part<ReceivedValue>(dialog, QStringLiteral("received_gaid"))->text().contains(u'→'));
        keepScreenshot(&dialog, QStringLiteral("mapping-right-to-left"));
        const auto left = [&dialog](const QWidget *widget) { return widget->mapTo(&dialog, QPoint()).x(); };
        QVERIFY(left(picker(dialog, "email")) > left(part<FillBar>(dialog, QStringLiteral("filled_email"))));
        QTest::mouseClick(picker(dialog, "email"), Qt::LeftButton);
        keepScreenshot(QApplication::activePopupWidget(), QStringLiteral("mapping-popup-right-to-left"));
        press(Qt::Key_Escape);
    }

    void looksRight_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << static_cast<int>(Appearance::Light);
        QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
    }

    /// Also with 300 properties, names of 128 characters, and at the smallest size.
    void looksRight()
    {
        QFETCH(int, appearance);
        const QString suffix = QLatin1String(QTest::currentDataTag());
        m_style->setAppearance(static_cast<Appearance>(appearance));
        MappingWorkspace workspace;
        QVERIFY(workspace.openCustomers());
        MapPropertiesDialog dialog(*workspace.mapping, workspace.source, workspace.clock);
        show(dialog);
        keepScreenshot(&dialog, QStringLiteral("mapping-empty-") + suffix);
        QTest::mouseClick(part<QPushButton>(dialog, QStringLiteral("suggest")), Qt::LeftButton);
        QTRY_VERIFY(part<ReceivedValue>(dialog, QStringLiteral("received_gaid"))->text().contains(u'→'));
        keepScreenshot(&dialog, QStringLiteral("mapping-filled-") + suffix);
        QCOMPARE(AccessibilityWalk::faults(&dialog), QStringList());

        const QString longName(128, u'n');
        QStringList header{longName};
        for (int column = 0; column < 300; ++column)
            header.append(QStringLiteral("property %1").arg(column));
        QVERIFY(workspace.open(QStringLiteral("many.profiles.csv"),
                               {header.join(u','), QString(4'000, u'x') + QString(300, u',')}));
        QTest::mouseClick(picker(dialog, "last_name"), Qt::LeftButton);
        keepScreenshot(QApplication::activePopupWidget(), QStringLiteral("mapping-popup-") + suffix);
        QCOMPARE(AccessibilityWalk::faults(QApplication::activePopupWidget()), QStringList());
        type(QStringLiteral("nnnn"));
        press(Qt::Key_Return);
        QCOMPARE(picker(dialog, "last_name")->choiceText(), longName);
        QTRY_VERIFY(part<ReceivedValue>(dialog, QStringLiteral("received_last_name"))->text().contains(u'→'));
        // Layouts that are due may still ask for more.
        QTRY_VERIFY((dialog.resize(800, 560), dialog.size() == QSize(800, 560)));
        keepScreenshot(&dialog, QStringLiteral("mapping-long-") + suffix);
    }
};

QTEST_MAIN(TestMapPropertiesDialog)
#include "tst_map_properties_dialog.moc"
