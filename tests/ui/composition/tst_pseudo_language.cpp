#include "tests/support/pseudo_translator.h"
#include "tests/support/screenshot.h"
#include "tests/ui/composition/open_program.h"
#include "ui/campaigns/campaign_editor.h"
#include "ui/campaigns/campaign_page.h"
#include "ui/composition/dialogs.h"
#include "ui/composition/nav_button.h"
#include "ui/theme/dialog_frame.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTableView>
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
            "[A-Z]{3} · [A-Za-z_/]+|[a-z_]+( · .*)?|\\S*/\\S*|https?:.*|\\S+\\.csv|.*→.*|\\S*…\\S*|\\S+@\\S+|[\\d,. "
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

    /// A button's or a label's text that does not shorten itself and has less room than it needs.
    static bool isCutOff(const QWidget &widget)
    {
        const auto *label = qobject_cast<const QLabel *>(&widget);
        const auto *button = qobject_cast<const QAbstractButton *>(&widget);
        const bool shortens = widget.property("elided").toBool() || qobject_cast<const NavButton *>(&widget);
        if (shortens || (!label && !button) || (label && label->text().isEmpty()) ||
            (button && button->text().isEmpty()))
            return false;
        if (label && label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + 1;
        return widget.minimumSizeHint().width() > widget.width() + 1;
    }

    /// A button or label that reaches over the side of something it is in, which does not scroll sideways.
    static bool isClipped(const QWidget &widget)
    {
        if (!qobject_cast<const QLabel *>(&widget) && !qobject_cast<const QAbstractButton *>(&widget))
            return false;
        for (const QWidget *above = widget.parentWidget(); above && !above->isWindow(); above = above->parentWidget()) {
            const auto *area = qobject_cast<const QAbstractScrollArea *>(above->parentWidget());
            if (area && area->viewport() == above && area->horizontalScrollBar()->maximum() > 0 &&
                area->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
                return false;
            const int left = widget.mapTo(above, QPoint(0, 0)).x();
            if (left < 0 || left + widget.width() > above->width())
                return true;
        }
        return false;
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
            if (isCutOff(*widget) || isClipped(*widget))
                faults << QStringLiteral("cut off: %1 “%2”").arg(widget->objectName(), textsOf(*widget).join(u'|'));
        }
        return faults;
    }

    /// Once the layouts that are due have been made.
    static QStringList settledFaultsOf(QWidget &root)
    {
        QStringList faults;
        [[maybe_unused]] const bool well = QTest::qWaitFor(
            [&] {
                faults = faultsOf(root);
                return faults.isEmpty();
            },
            500);
        return faults;
    }

    /// Also says when the page wants more room than the window gives it.
    static QStringList faultsOfPage(MainWindow &window, const QString &name)
    {
        const QWidget *page = window.findChild<QStackedWidget *>()->currentWidget();
        keepScreenshot(&window, QStringLiteral("pseudo-%1-%2").arg(name).arg(window.width()));
        QStringList faults = settledFaultsOf(window);
        const QSize least = page->minimumSizeHint();
        if (least.width() > page->width() || least.height() > page->height())
            faults << QStringLiteral("needs %1 × %2 and has %3 × %4")
                          .arg(least.width())
                          .arg(least.height())
                          .arg(page->width())
                          .arg(page->height());
        for (QString &fault : faults)
            fault = QStringLiteral("%1 at %2: %3").arg(name).arg(window.width()).arg(fault);
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
        const QStringList faults = settledFaultsOf(*dialog);
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
        QStringList faults = settledFaultsOf(window);

        QVERIFY(program.services().startSandbox());
        program.dialogs().connectAccounts({true, {}});
        faults += faultsOfDialog(QStringLiteral("connectDialog"));

        SandboxPerson person;
        const auto session = program.services().accounts->connectNew(true);
        const auto choices = await(session->complete(person.allow(session->authorizationUrl())));
        QVERIFY(choices);
        QVERIFY(await(session->importAccounts({choices->first().advertiser.id})));
        faults += settledFaultsOf(window);

        QVERIFY(
            await(program.services().source->openCsv(QStringLiteral(PROJECT_DIR "/resources/sample_profiles.csv"))));
        program.dialogs().mapProperties();
        faults += faultsOfDialog(QStringLiteral("mapPropertiesDialog"));
        program.dialogs().sendAudience(choices->first().advertiser.id);
        faults += faultsOfDialog(QStringLiteral("sendAudienceDialog"));
        for (const auto name : {"navActivity", "navSettings"}) {
            QTest::mouseClick(window.findChild<QAbstractButton *>(QString::fromLatin1(name)), Qt::LeftButton);
            faults += settledFaultsOf(window);
        }
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        QCoreApplication::removeTranslator(&pseudo);
    }
    void pagesOfCampaignsAndTheirDataFitSmallWindows()
    {
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        const OpenProgram it(QStringLiteral("⟦Lapsed⟧"));
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        MainWindow &window = it.window();
        const CampaignId draft = it.draft(QStringLiteral("⟦Spring⟧"), OpenProgram::daily());
        const CampaignId done = it.published(QStringLiteral("⟦Winter⟧"), {});
        it.published(QStringLiteral("⟦Every day⟧"), OpenProgram::daily());
        QTRY_COMPARE_WITH_TIMEOUT(it.services().campaigns->find(done)->state, CampaignState::Completed, 60'000);
        QStringList faults;
        for (const QSize size : {QSize(1280, 800), QSize(800, 560)}) {
            window.resize(size);
            QTRY_COMPARE(window.size(), size);
            for (const auto name : {"navCampaigns", "navActivity", "navSources", "navSegments"}) {
                it.click(name);
                faults += faultsOfPage(window, QString::fromLatin1(name));
            }
            auto *table = it.find<QTableView>("segmentsTable");
            table->setFocus();
            QTest::keyClick(table, Qt::Key_Return);
            faults += faultsOfPage(window, QStringLiteral("segment"));
            it.program->navigation().openCampaign(done);
            faults += faultsOfPage(window, QStringLiteral("campaign"));
            for (int step = 0; step < CampaignEditorPresenter::stepCount; ++step) {
                it.program->navigation().editCampaign(draft, static_cast<CampaignStep>(step));
                faults += faultsOfPage(window, QStringLiteral("step%1").arg(step));
            }
        }
        QCoreApplication::removeTranslator(&pseudo);
        faults.removeDuplicates();
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
};

QTEST_MAIN(TestPseudoLanguage)
#include "tst_pseudo_language.moc"
