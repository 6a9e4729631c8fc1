#include "mapping/suggester.h"
#include "tests/support/accessibility_walk.h"
#include "tests/support/run_workspace.h"
#include "tests/support/screenshot.h"
#include "ui/audience/send_audience_dialog.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/status_label.h"
#include "ui/theme/style.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>
#include <QTextStream>

using namespace remarketeer;

namespace {

/// Answers at once with a path.
class FakeFilePicker final : public FilePicker
{
public:
    void saveCsv(QWidget *, const QString &, const QString &suggestedName,
                 std::function<void(const QString &path)> chosen) override
    {
        suggested = suggestedName;
        chosen(answer);
    }
    QString suggested;
    QString answer;
};

} // namespace

class TestSendAudienceDialog : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl &url) { m_opened.append(url); }

private:
    RemarketeerStyle *m_style = nullptr;
    QList<QUrl> m_opened;

    /// The dialog over a workspace, with its parts by name.
    struct Opened {
        explicit Opened(RunWorkspace &it)
            : dialog(it.imported.first(), *it.workspace.accounts, *it.runs, *it.source, *it.mapping, files,
                     it.workspace.clock)
        {
            dialog.open();
            dialog.resize(980, 740);
            [[maybe_unused]] const bool exposed = QTest::qWaitForWindowExposed(&dialog);
        }
        template <class T> T *part(const char *name) const { return dialog.findChild<T *>(QLatin1String(name)); }
        QPushButton *button(const char *name) const { return part<QPushButton>(name); }
        QString text(const char *name) const { return part<QLabel>(name)->text(); }
        void click(const char *name) const { QTest::mouseClick(button(name), Qt::LeftButton); }
        void name(const QString &text) const { QTest::keyClicks(part<QLineEdit>("audienceName"), text); }
        void counted() const { QTRY_VERIFY_WITH_TIMEOUT(text("reachPeople") != QStringLiteral("—"), 30'000); }
        void finished() const { QTRY_VERIFY_WITH_TIMEOUT(button("close")->isVisible(), 60'000); }
        void modify(int change) const
        {
            QTest::mouseClick(part<QRadioButton>("modifyExisting"), Qt::LeftButton, {}, QPoint(8, 8));
            auto *combo = part<QComboBox>("audienceChange");
            combo->setFocus();
            for (int step = 0; step < change; ++step)
                QTest::keyClick(combo, Qt::Key_Down);
            QTRY_VERIFY(part<QListView>("audiences")->isVisible());
        }
        void pickAudience(int row) const
        {
            auto *list = part<QListView>("audiences");
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(row, 0)).center());
        }
        FakeFilePicker files;
        SendAudienceDialog dialog;
    };

    /// The run that the dialog began.
    static const Run &latest(const RunWorkspace &it) { return it.runs->runs().first(); }

    /// An audience of e-mail addresses and phones, or of e-mail addresses alone.
    static void make(RunWorkspace &it, const char *name, bool phones = true)
    {
        SendAudienceRequest request = it.createRequest(name);
        request.attributes.set(static_cast<std::size_t>(ExportAttribute::Phone), phones);
        const auto id = it.runs->begin(request);
        QVERIFY(id);
        QTRY_COMPARE_WITH_TIMEOUT(it.state(*id), RunState::Completed, 30'000);
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_style = applyTheme(Appearance::Light);
        QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "open");
    }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void init() { m_opened.clear(); }

    void sendsTheSampleToTikTok()
    {
        RunWorkspace it;
        QVERIFY(await(it.source->openCsv(QStringLiteral(PROJECT_DIR "/resources/sample_profiles.csv"))));
        QList<PropertySample> properties;
        for (const PropertyInfo &property : it.source->catalogue().properties)
            properties.append({property.name, property.values});
        PropertyMapping mapping = suggestMappings({}, properties);
        mapping.options.defaultCountry = "US";
        QVERIFY(it.mapping->save(mapping));

        Opened send(it);
        send.counted();
        send.name(QStringLiteral("Lapsed buyers, spring"));
        const auto people = it.workspace.sandbox.audiences().size();
        QCOMPARE(people, 0);
        keepScreenshot(&send.dialog, QStringLiteral("send-sample"));
        const QString reach = send.text("reachPeople");
        QVERIFY2(send.button("send")->text().contains(reach), qPrintable(send.button("send")->text()));
        // Return in a field sends nothing; the button does, by keyboard too.
        QTest::keyClick(send.part<QLineEdit>("audienceName"), Qt::Key_Return);
        QVERIFY(send.button("send")->isVisible());
        QTest::keyClick(send.button("send"), Qt::Key_Space);
        QVERIFY(send.button("cancelRun")->isVisible());
        send.finished();
        QCOMPARE(latest(it).state, RunState::Completed);

        const ExportSummary summary = ExportSummary::fromJson(latest(it).summary);
        QCOMPARE(summary.read, quint64(10'000));
        QCOMPARE(QLocale().toString(quint64(summary.matchable)), reach);
        QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
        const SandboxServer::AudienceContents held = it.workspace.sandbox.audiences().first();
        QCOMPARE(held.name, QStringLiteral("Lapsed buyers, spring"));
        QCOMPARE(held.lines, qint64(summary.uploadLines));
        // A second device id stands on a line of its own, which TikTok cannot know to be the same person.
        QCOMPARE(held.people, qint64(summary.uploadLines));
        QVERIFY(summary.uploadLines >= summary.matchable);
        QCOMPARE(it.workspace.sandbox.alarms(), 0);

        QCOMPARE(send.text("runRead"), QStringLiteral("10,000"));
        QCOMPARE(send.text("runExported"), QLocale().toString(quint64(summary.exported)));
        QVERIFY(send.text("runAudience").contains(held.id));
        QVERIFY(send.text("runNext").contains(QStringLiteral("48 hours")));
        QStringList reasons;
        for (const QLabel *label : send.part<QWidget>("runReasons")->findChildren<QLabel *>())
            reasons.append(label->text());
        QVERIFY2(reasons.contains(QStringLiteral("Email: ") + displayName(Outcome::BadEmail)),
                 qPrintable(reasons.join(u'|')));
        keepScreenshot(&send.dialog, QStringLiteral("send-result-light"));
        QCOMPARE(AccessibilityWalk::faults(&send.dialog), QStringList());
        m_style->setAppearance(Appearance::Dark);
        keepScreenshot(&send.dialog, QStringLiteral("send-result-dark"));
        m_style->setAppearance(Appearance::Light);

        send.click("openSkippedRows");
        QCOMPARE(m_opened.size(), 1);
        QFile rejects(m_opened.first().toLocalFile());
        QVERIFY(rejects.open(QIODevice::ReadOnly));
        QVERIFY(rejects.readAll().count('\n') > 10);
        send.click("openFolder");
        QCOMPARE(m_opened.last().toLocalFile(), QFileInfo(latest(it).audienceFile).absolutePath());
    }

    void unmappedAttributesLeadToTheMapping()
    {
        RunWorkspace it;
        Opened send(it);
        QVERIFY(!send.part<QCheckBox>("attribute_city")->isEnabled());
        QVERIFY(!send.button("map_email")->isVisible());
        QSignalSpy asked(&send.dialog, &SendAudienceDialog::mapRequested);
        send.click("map_city");
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.first().first().value<ExportAttribute>(), ExportAttribute::City);

        PropertyMapping mapping = it.mapping->mapping();
        mapping.choice(ExportAttribute::City) = PropertyChoice{QStringLiteral("Name"), Derivation::None};
        QVERIFY(it.mapping->save(mapping));
        QVERIFY(send.part<QCheckBox>("attribute_city")->isEnabled());
        QVERIFY(!send.button("map_city")->isVisible());
        QCOMPARE(send.text("note_city"), QStringLiteral("exported, not used to match"));
        QCOMPARE(send.text("note_email"), QString());
    }

    void showsTheFirstRowsAsTikTokGetsThem()
    {
        RunWorkspace it;
        Opened send(it);
        QTRY_COMPARE(send.text("firstNormal0"), QStringLiteral("customer0@example.com"));
        QCOMPARE(send.part<QLabel>("firstHash0")->toolTip().size(), 64);
        QTRY_COMPARE(send.text("firstNormal1"), QStringLiteral("+4915110000000"));
        send.click("moreRows");
        auto *rows = send.part<DialogFrame>("previewDialog");
        QVERIFY(rows && rows->isVisible());
        auto *table = rows->findChild<QAbstractItemView *>(QStringLiteral("previewTable"));
        QCOMPARE(table->model()->rowCount(), 40); // two values of 20 rows
        rows->resize(960, 600);
        keepScreenshot(rows, QStringLiteral("send-more-rows"));
        QCOMPARE(AccessibilityWalk::faults(rows), QStringList());
        QTest::keyClick(rows, Qt::Key_Escape);
        QTRY_VERIFY(!send.part<DialogFrame>("previewDialog"));
        QVERIFY(send.dialog.isVisible());
    }

    void refusesNamesThatAreTooLong()
    {
        RunWorkspace it;
        Opened send(it);
        send.counted();
        QVERIFY(!send.button("send")->isEnabled());
        QVERIFY(!send.part<QWidget>("audienceProblem")->isVisible());
        send.name(QString(129, u'n'));
        QVERIFY(send.part<QWidget>("audienceProblem")->isVisible());
        QVERIFY(!send.button("send")->isEnabled());
        keepScreenshot(&send.dialog, QStringLiteral("send-name-too-long"));
        QTest::keyClick(send.part<QLineEdit>("audienceName"), Qt::Key_Backspace);
        QVERIFY(!send.part<QWidget>("audienceProblem")->isVisible());
        QVERIFY(send.button("send")->isEnabled());
        QTest::keyClicks(send.part<QLineEdit>("audienceDescription"), QString(201, u'd'));
        QVERIFY(!send.button("send")->isEnabled());
        QCOMPARE(send.text("audienceDescriptionCount"), QStringLiteral("201 of 200"));
    }

    void modifiesAnAudience_data()
    {
        QTest::addColumn<int>("change");
        QTest::addColumn<int>("first");
        QTest::addColumn<int>("people");
        QTest::newRow("add") << 0 << 500 << 1'500;
        QTest::newRow("remove") << 1 << 500 << 500;
        QTest::newRow("replace") << 2 << 5'000 << 1'000;
    }

    void modifiesAnAudience()
    {
        QFETCH(int, change);
        QFETCH(int, first);
        QFETCH(int, people);
        RunWorkspace it;
        make(it, "VIP");
        QVERIFY(
            await(it.source->openCsv(writeCustomers(it.csv + QStringLiteral(".other.profiles.csv"), 1'000, first))));
        Opened send(it);
        send.modify(change);
        QVERIFY(!send.button("send")->isEnabled());
        send.pickAudience(0);
        send.counted();
        QVERIFY(send.button("send")->isEnabled());
        keepScreenshot(&send.dialog, QStringLiteral("send-modify-") + QLatin1String(QTest::currentDataTag()));
        send.click("send");
        auto *question = send.part<DialogFrame>("confirmation");
        QCOMPARE(question != nullptr, change > 0); // adding asks nothing
        if (question) {
            keepScreenshot(question, QStringLiteral("send-confirm-") + QLatin1String(QTest::currentDataTag()));
            QCOMPARE(AccessibilityWalk::faults(question), QStringList());
            QTest::keyClick(question->focusWidget(), Qt::Key_Return); // Cancel is the default
            QTRY_VERIFY(!send.part<DialogFrame>("confirmation"));
            QCOMPARE(it.runs->runs().size(), 1);
            send.click("send");
            QTest::mouseClick(send.button("confirm"), Qt::LeftButton);
        }
        send.finished();
        QCOMPARE(latest(it).state, RunState::Completed);
        QCOMPARE(it.workspace.sandbox.audiences().first().people, qint64(people));
    }

    void anExistingAudienceFixesTheKind()
    {
        RunWorkspace it;
        make(it, "By e-mail", false);
        make(it, "By both");
        Opened send(it);
        send.modify(0);
        auto *list = send.part<QListView>("audiences");
        QCOMPARE(list->model()->rowCount(), 2);
        const QModelIndexList byMail =
            list->model()->match(list->model()->index(0, 0), Qt::DisplayRole, QStringLiteral("By e-mail"));
        send.pickAudience(byMail.first().row());
        QVERIFY(!send.part<QCheckBox>("attribute_phone")->isEnabled());
        QVERIFY(!send.part<QCheckBox>("attribute_phone")->isChecked());
        QVERIFY(!send.text("note_phone").isEmpty());
        keepScreenshot(&send.dialog, QStringLiteral("send-kind"));
        QCOMPARE(AccessibilityWalk::faults(&send.dialog), QStringList());

        // A filter that hides the choice chooses nothing else.
        QTest::keyClicks(send.part<QLineEdit>("audienceFilter"), QStringLiteral("both"));
        QCOMPARE(list->model()->rowCount(), 1);
        QVERIFY(!send.part<QCheckBox>("attribute_phone")->isEnabled());
        send.pickAudience(0);
        QVERIFY(send.part<QCheckBox>("attribute_phone")->isEnabled());
        QVERIFY(send.part<QCheckBox>("attribute_phone")->isChecked());
    }

    void listsTheAudiencesAgainAfterAnError()
    {
        RunWorkspace it;
        make(it, "VIP");
        QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("list:code=40002")));
        Opened send(it);
        QTest::mouseClick(send.part<QRadioButton>("modifyExisting"), Qt::LeftButton, {}, QPoint(8, 8));
        auto *error = send.part<InlineMessage>("audiencesError");
        QTRY_VERIFY(error->isVisible());
        keepScreenshot(&send.dialog, QStringLiteral("send-list-error"));
        QTest::mouseClick(error->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QTRY_VERIFY(send.part<QListView>("audiences")->isVisible());
        QVERIFY(!error->isVisible());
    }

    void savesToAFileOnly()
    {
        RunWorkspace it;
        Opened send(it);
        send.files.answer = it.workspace.home.path() + QStringLiteral("/mine.csv");
        send.click("saveToFile");
        send.finished();
        QCOMPARE(send.files.suggested, QStringLiteral("customers.profiles audience.csv"));
        QFile file(send.files.answer);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().count('\n'), RunWorkspace::customers + 1);
        QVERIFY(it.workspace.sandbox.audiences().isEmpty());
        keepScreenshot(&send.dialog, QStringLiteral("send-file-result"));
        send.click("close");
        QVERIFY(!send.dialog.isVisible());
    }

    void cancelsInTheMiddle()
    {
        RunWorkspace it;
        QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:latency=200")));
        Opened send(it);
        send.counted();
        send.name(QStringLiteral("Not this time"));
        send.click("send");
        QTRY_COMPARE_WITH_TIMEOUT(latest(it).state, RunState::Uploading, 30'000);
        keepScreenshot(&send.dialog, QStringLiteral("send-running"));
        QCOMPARE(AccessibilityWalk::faults(&send.dialog), QStringList());
        send.click("cancelRun");
        QTRY_COMPARE_WITH_TIMEOUT(latest(it).state, RunState::Cancelled, 30'000);
        send.finished();
        keepScreenshot(&send.dialog, QStringLiteral("send-cancelled"));
        QVERIFY(!send.button("retry")->isVisible());
        QVERIFY(it.workspace.sandbox.audiences().isEmpty());
    }

    void goesOnInTheBackground()
    {
        RunWorkspace it;
        QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:latency=50")));
        {
            Opened send(it);
            send.counted();
            send.name(QStringLiteral("Later"));
            send.click("send");
            QTRY_COMPARE_WITH_TIMEOUT(latest(it).state, RunState::Uploading, 30'000);
            send.click("background");
            QVERIFY(!send.dialog.isVisible());
        }
        QTRY_COMPARE_WITH_TIMEOUT(latest(it).state, RunState::Completed, 30'000);
        QCOMPARE(it.workspace.sandbox.audiences().size(), 1);
    }

    void retriesWhatFailed()
    {
        RunWorkspace it;
        QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:http=504@2*9")));
        Opened send(it);
        send.counted();
        send.name(QStringLiteral("Second try"));
        send.click("send");
        send.finished();
        QCOMPARE(latest(it).state, RunState::Failed);
        QVERIFY(send.part<InlineMessage>("runMessage")->isVisible());
        keepScreenshot(&send.dialog, QStringLiteral("send-failed"));
        it.workspace.sandbox.clearFaults();
        send.click("retry");
        QTRY_COMPARE_WITH_TIMEOUT(latest(it).state, RunState::Completed, 30'000);
        QVERIFY(!send.part<InlineMessage>("runMessage")->isVisible());
        QCOMPARE(it.workspace.sandbox.audiences().first().people, qint64(RunWorkspace::customers));
    }

    void waitsForReconnect()
    {
        RunWorkspace it;
        QVERIFY(it.workspace.sandbox.setFaults(QStringLiteral("upload:revoke@2")));
        Opened send(it);
        send.counted();
        send.name(QStringLiteral("Goes on"));
        send.click("send");
        auto *message = send.part<InlineMessage>("runMessage");
        QTRY_VERIFY_WITH_TIMEOUT(message->isVisible(), 30'000);
        QCOMPARE(latest(it).state, RunState::WaitingForReconnect);
        keepScreenshot(&send.dialog, QStringLiteral("send-waiting"));
        QStringList asked;
        connect(&send.dialog, &SendAudienceDialog::reconnectRequested, this,
                [&asked](const AdvertiserId &account) { asked.append(account.toString()); });
        QTest::mouseClick(message->findChild<QPushButton *>(QStringLiteral("messageAction")), Qt::LeftButton);
        QCOMPARE(asked, QStringList{it.imported.first().toString()});
        QVERIFY(it.reconnect());
        send.finished();
        QCOMPARE(latest(it).state, RunState::Completed);
        QCOMPARE(it.workspace.sandbox.audiences().first().people, qint64(RunWorkspace::customers));
    }

    void saysWhyItCannotBegin()
    {
        RunWorkspace it;
        Opened send(it);
        send.counted();
        send.name(QStringLiteral("A"));
        it.workspace.sandbox.expireTokens();
        await(it.workspace.accounts->checkAll());
        QCOMPARE(it.workspace.accounts->find(it.imported.first())->status, AccountStatus::Disconnected);
        send.click("send");
        auto *error = send.part<InlineMessage>("sendError");
        QVERIFY(error->isVisible());
        QVERIFY2(error->text().contains(QStringLiteral("Refresh")), qPrintable(error->text()));
        keepScreenshot(&send.dialog, QStringLiteral("send-refused"));
    }

    void looksRight_data()
    {
        QTest::addColumn<int>("appearance");
        QTest::newRow("light") << static_cast<int>(Appearance::Light);
        QTest::newRow("dark") << static_cast<int>(Appearance::Dark);
    }

    /// Filled, empty, with long names, and at the smallest size.
    void looksRight()
    {
        QFETCH(int, appearance);
        const QString suffix = QLatin1String(QTest::currentDataTag());
        m_style->setAppearance(static_cast<Appearance>(appearance));
        RunWorkspace it;
        make(it, qPrintable(QString(128, u'w')));
        {
            Opened send(it);
            keepScreenshot(&send.dialog, QStringLiteral("send-counting-") + suffix);
            send.name(QStringLiteral("Lapsed buyers, spring"));
            send.counted();
            keepScreenshot(&send.dialog, QStringLiteral("send-filled-") + suffix);
            QCOMPARE(AccessibilityWalk::faults(&send.dialog), QStringList());
            send.modify(2);
            send.pickAudience(0);
            // Layouts that are due may still ask for more.
            QTRY_VERIFY((send.dialog.resize(800, 560), send.dialog.size() == QSize(800, 560)));
            keepScreenshot(&send.dialog, QStringLiteral("send-long-") + suffix);
        }
        QVERIFY(it.mapping->save({}));
        Opened send(it);
        keepScreenshot(&send.dialog, QStringLiteral("send-unmapped-") + suffix);
        QVERIFY(!send.button("send")->isEnabled() && !send.button("saveToFile")->isEnabled());
    }
};

QTEST_MAIN(TestSendAudienceDialog)
#include "tst_send_audience_dialog.moc"
