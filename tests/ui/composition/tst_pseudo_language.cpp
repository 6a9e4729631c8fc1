#include "tests/support/await.h"
#include "tests/support/memory_secret_store.h"
#include "tests/support/pseudo_translator.h"
#include "tests/support/sandbox_person.h"
#include "tests/support/test_home.h"
#include "ui/composition/application.h"
#include "ui/composition/dialogs.h"
#include "ui/composition/main_window.h"
#include "ui/composition/nav_button.h"
#include "ui/theme/dialog_frame.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>
#include <QTextDocumentFragment>

using namespace remarketeer;

/// Every page and dialog in a language that brackets and lengthens every text: one without brackets was not given to
/// tr(), one that does not fit its widget will be cut off in German.
class TestPseudoLanguage : public QObject
{
    Q_OBJECT

private:
    /// Names, numbers, addresses and words of files are shown as they are in every language.
    static bool isData(const QString &text)
    {
        static const QRegularExpression data(QStringLiteral(
            "^(Remarketeer|TikTok|English|Deutsch|Halden.*|Bloom & Fern|Kestrel Games|Pebble Toys|Ostro Travel|"
            "[A-Z]{3} · [A-Za-z_/]+|[a-z_]+( · .*)?|\\S*/\\S*|https?:.*|\\S+\\.csv|.*→.*|\\S*…\\S*|[\\d,. "
            "%–—:/+x-]*)$"));
        return text.isEmpty() || data.match(text).hasMatch();
    }

    static QStringList textsOf(const QWidget &widget)
    {
        QStringList texts{widget.toolTip()};
        if (const auto *label = qobject_cast<const QLabel *>(&widget))
            texts << QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
            texts << button->text();
        if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
            texts << field->placeholderText();
        if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
            texts << combo->itemText(0);
        if (const auto *table = qobject_cast<const QTableView *>(&widget)) {
            for (int column = 0; table->model() && column < table->model()->columnCount(); ++column)
                texts << table->model()->headerData(column, Qt::Horizontal).toString();
        }
        if (widget.isWindow())
            texts << widget.windowTitle();
        return texts;
    }

    /// A button's text, or a label's that neither wraps nor shortens itself, that has less room than it needs.
    static bool isCutOff(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const bool shortens = widget.property("elided").toBool() || qobject_cast<const NavButton *>(&widget);
        if (shortens || (!label && !button) || (label && (label->wordWrap() || label->text().isEmpty())) ||
            (button && button->text().isEmpty()))
            return false;
        return widget.minimumSizeHint().width() > widget.width() + 1;
    }

    static QStringList faultsOf(QWidget &root)
    {
        QStringList faults;
        QList<QWidget *> widgets = root.findChildren<QWidget *>();
        widgets.prepend(&root);
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible())
                continue;
            for (const QString &text : textsOf(*widget)) {
                if (!text.contains(u'⟦') && !isData(text.trimmed()))
                    faults << QStringLiteral("not translated: %1 “%2”").arg(widget->objectName(), text);
            }
            if (isCutOff(*widget))
                faults << QStringLiteral("cut off: %1 “%2”").arg(widget->objectName(), textsOf(*widget).join(u'|'));
        }
        return faults;
    }

    QStringList faultsOfDialog(const QString &name)
    {
        QWidget *dialog = nullptr;
        const bool open = QTest::qWaitFor([&] {
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (each->isVisible() && each->objectName() == name)
                    dialog = each;
            }
            return dialog != nullptr;
        });
        if (!open)
            return {name + QStringLiteral(" did not open")};
        const QStringList faults = faultsOf(*dialog);
        static_cast<QDialog *>(dialog)->reject();
        return faults;
    }

private Q_SLOTS:
    void everyTextIsTranslatedAndFits()
    {
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const TestHome home;
        qputenv("REMARKETEER_HOME", home.path().toUtf8());
        auto made = Application::create(*qApp, {.secrets = std::make_unique<MemorySecretStore>()});
        QVERIFY(made);
        Application &program = **made;
        // Later installed translators are asked first.
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        MainWindow &window = program.window();
        window.resize(1280, 800);
        window.show();
        program.start();
        QTRY_VERIFY(window.isVisible());
        QStringList faults = faultsOf(window);

        QVERIFY(program.services().startSandbox());
        program.dialogs().connectAccounts({true, {}});
        faults += faultsOfDialog(QStringLiteral("connectDialog"));

        SandboxPerson person;
        const auto session = program.services().accounts->connectNew(true);
        const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
        QVERIFY(choices);
        QVERIFY(await(session->importAccounts({choices->first().advertiser.id})));
        faults += faultsOf(window);

        QVERIFY(
            await(program.services().source->openCsv(QStringLiteral(PROJECT_DIR "/resources/sample_profiles.csv"))));
        program.dialogs().mapProperties();
        faults += faultsOfDialog(QStringLiteral("mapPropertiesDialog"));
        program.dialogs().sendAudience(choices->first().advertiser.id);
        faults += faultsOfDialog(QStringLiteral("sendAudienceDialog"));
        for (const auto name : {"navActivity", "navSettings"}) {
            QTest::mouseClick(window.findChild<QAbstractButton *>(QString::fromLatin1(name)), Qt::LeftButton);
            faults += faultsOf(window);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
