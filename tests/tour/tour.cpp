#include "tour.h"

#include "hands.h"
#include "tests/support/page_picture.h"
#include "ui/composition/main_window.h"
#include "ui/theme/style.h"

#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonObject>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPainter>
#include <QTableView>
#include <QTextStream>

namespace remarketeer {

namespace {

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

/// Lets go of a CSV file over the window, as from the file manager.
void drop(QWidget &window, const QString &file)
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file)});
    const QPoint middle = window.rect().center();
    QDragEnterEvent enter(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &enter);
    QDropEvent event(middle, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&window, &event);
}

/// 100 times the sample's 10,000 rows.
void writeMillion(const QString &sample, const QString &target)
{
    QFile source(sample);
    QFile file(target);
    if (!source.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
        throw TourFailure(QStringLiteral("the sample could be copied"));
    const QByteArray header = source.readLine();
    const QByteArray rows = source.readAll();
    file.write(header);
    for (int i = 0; i < 100; ++i)
        file.write(rows);
    if (!file.flush())
        throw TourFailure(QStringLiteral("the sample was written 100 times"));
}

} // namespace

Tour::Tour(QApplication &application, QString folder)
    : m_application(application), m_folder(std::move(folder)), m_sandbox(m_folder + QStringLiteral("/sandbox"))
{
    qputenv("REMARKETEER_HOME", (m_folder + QStringLiteral("/home")).toLocal8Bit());
    qputenv("REMARKETEER_TIKTOK_URL", m_sandbox.base().toEncoded());
    qputenv("REMARKETEER_APP_ID", m_sandbox.appId().toLatin1());
    qputenv("REMARKETEER_APP_SECRET", SandboxServer::appSecret().expose());
    qputenv("REMARKETEER_REDIRECT_URI", m_sandbox.redirectUri().toEncoded());
    QDir().mkpath(m_folder + QStringLiteral("/light"));
    QDir().mkpath(m_folder + QStringLiteral("/dark"));

    ApplicationParts parts;
    parts.files = &m_files;
    parts.clock = &m_clock;
    auto program = Application::create(m_application, std::move(parts));
    if (!program)
        throw TourFailure(program.error().sentence);
    m_program = std::move(*program);
}

Tour::~Tour() = default;

bool Tour::run()
{
    MainWindow &window = m_program->window();
    // A copy: customers come and go in it.
    const QString sample = m_folder + QStringLiteral("/sample.profiles.csv");
    QFile::copy(QStringLiteral(PROJECT_DIR "/resources/sample_profiles.csv"), sample);
    QFile::setPermissions(sample, QFile::ReadOwner | QFile::WriteOwner);
    try {
        step(QStringLiteral("Start on an empty workspace"), [&] {
            window.resize(1280, 800);
            window.show();
            m_program->start();
            visibleChild<QWidget>(window, QStringLiteral("emptyState"));
            picture(QStringLiteral("00-empty"));
            return QStringLiteral("no account yet, the page says what to do first");
        });
        step(QStringLiteral("Sign in inside the web view"), [&] {
            press(window, QStringLiteral("connectFirst"));
            QWidget &dialog = openDialog<>(QStringLiteral("connectDialog"));
            picture(QStringLiteral("03-authorize"));
            press(dialog, QStringLiteral("authorize"));
            signIn(dialog);
            return QStringLiteral("logged in and consented by keyboard, the redirect was taken");
        });
        step(QStringLiteral("Import ad accounts"), [&] {
            QWidget &dialog = openDialog<>(QStringLiteral("connectDialog"));
            auto *table = visibleChild<QTableView>(dialog, QStringLiteral("advertisers"));
            until(QStringLiteral("the advertisers are listed"), [&] { return table->model()->rowCount() > 0; });
            const int offered = table->model()->rowCount();
            press(dialog, QStringLiteral("selectAll"));
            picture(QStringLiteral("04-select-accounts"));
            press(dialog, QStringLiteral("import"));
            until(QStringLiteral("the accounts are in the table"),
                  [&] { return accountsTable().model()->rowCount() > 0; });
            picture(QStringLiteral("01-accounts"));
            return QStringLiteral("%1 of %2 advertisers can be used and were imported")
                .arg(accountsTable().model()->rowCount())
                .arg(offered);
        });
        step(QStringLiteral("Open the sample profiles"), [&] {
            drop(window, sample);
            const SourceService &source = *m_program->services().source;
            until(QStringLiteral("the profiles are counted"), [&] { return source.rowCount().has_value(); });
            return QStringLiteral("%1 profiles with %2 properties")
                .arg(number(static_cast<qint64>(*source.rowCount())))
                .arg(source.catalogue().properties.size());
        });
        step(QStringLiteral("Map properties"), [&] {
            press(window, QStringLiteral("mapProperties"));
            QWidget &dialog = openDialog<>(QStringLiteral("mapPropertiesDialog"));
            press(dialog, QStringLiteral("suggest"));
            picture(QStringLiteral("05-map-properties"));
            press(dialog, QStringLiteral("save"));
            const auto &choices = m_program->services().mapping->mapping().choices;
            const auto mapped =
                std::count_if(choices.cbegin(), choices.cend(), [](const auto &choice) { return choice.has_value(); });
            return QStringLiteral("%1 of 13 attributes mapped by suggestion").arg(mapped);
        });
        step(QStringLiteral("Let the token expire"), [&] {
            m_sandbox.expireTokens();
            select(QStringLiteral("Halden EU"));
            key(Qt::Key_F5);
            until(QStringLiteral("the account is disconnected"),
                  [&] { return statusOf(QStringLiteral("Halden EU")) == QLatin1String("Disconnected"); });
            // F5 goes on to the sign-in; leaving it changes nothing.
            press(openDialog<>(QStringLiteral("connectDialog")), QStringLiteral("cancel"));
            until(QStringLiteral("the sign-in is closed"), [&] { return !QApplication::activeModalWidget(); });
            const QModelIndex status = accountsTable().model()->index(accountsTable().currentIndex().row(), 4);
            QTest::mouseMove(accountsTable().viewport(), accountsTable().visualRect(status).center());
            visibleChild<QAbstractButton>(window, QStringLiteral("rowRefresh"));
            picture(QStringLiteral("01-accounts-hover-refresh"));
            return QStringLiteral("Halden EU is Disconnected, and hovering shows Refresh");
        });
        step(QStringLiteral("Refresh"), [&] {
            press(window, QStringLiteral("rowRefresh"));
            QWidget &dialog = openDialog<>(QStringLiteral("connectDialog"));
            if (auto *authorize = dialog.findChild<QAbstractButton *>(QStringLiteral("authorize"));
                authorize && authorize->isVisible())
                press(dialog, QStringLiteral("authorize"));
            signIn(dialog);
            until(QStringLiteral("the account is connected"),
                  [&] { return statusOf(QStringLiteral("Halden EU")) == QLatin1String("Connected"); });
            return QStringLiteral("signed in again, every account of the grant is Connected");
        });
        step(QStringLiteral("Export and upload"), [&] { return sendAndCompare(); });
        step(QStringLiteral("Build a segment"), [&] { return buildSegment(); });
        step(QStringLiteral("Publish a recurring campaign"), [&] { return publishCampaign(); });
        step(QStringLiteral("Run it on two mornings"), [&] { return runTwice(); });
        step(QStringLiteral("Look at Activity and Settings"), [&] {
            press(window, QStringLiteral("navActivity"));
            visibleChild<QTableView>(window, QStringLiteral("runsTable"));
            picture(QStringLiteral("07-activity"));
            press(window, QStringLiteral("navSettings"));
            picture(QStringLiteral("11-settings"));
            press(window, QStringLiteral("navAccounts"));
            return QStringLiteral("the run is listed");
        });
        step(QStringLiteral("Export 1,000,000 profiles to a file"), [&] { return exportMillion(); });
        step(QStringLiteral("Delete an account"), [&] {
            const int before = accountsTable().model()->rowCount();
            select(QStringLiteral("Halden US"));
            key(Qt::Key_Delete);
            QWidget &dialog = openDialog<>(QStringLiteral("deleteAccount"));
            picture(QStringLiteral("02-delete"));
            press(dialog, QStringLiteral("delete"));
            until(QStringLiteral("the row is gone"), [&] { return accountsTable().model()->rowCount() == before - 1; });
            return QStringLiteral("Halden US is gone, %1 accounts stay").arg(before - 1);
        });
    } catch (const std::exception &failure) {
        out() << "   FAILED: " << failure.what() << Qt::endl;
        picture(QStringLiteral("failed"));
        return false;
    }
    out() << "\nPictures, workspace and audience file: " << m_folder << Qt::endl;
    return true;
}

void Tour::step(const QString &name, const std::function<QString()> &work)
{
    out() << name << Qt::endl;
    out() << "   " << work() << Qt::endl;
}

/// The window with its open dialogs, in both palettes.
void Tour::picture(const QString &name)
{
    auto *style = qobject_cast<RemarketeerStyle *>(QApplication::style());
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light}) {
        style->setAppearance(appearance);
        QElapsedTimer sinceChange;
        sinceChange.start();
        until(QStringLiteral("the fades have ended"), [&] { return sinceChange.hasExpired(150); });
        MainWindow &window = m_program->window();
        QPixmap scene = window.grab();
        QPainter painter(&scene);
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each != &window && each->isVisible() && each->isWindow() && each->windowType() != Qt::ToolTip)
                painter.drawPixmap(each->mapToGlobal(QPoint()) - window.mapToGlobal(QPoint()), each->grab());
        }
        painter.end();
        const QString folder = appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        scene.save(QStringLiteral("%1/%2/%3.png").arg(m_folder, folder, name));
    }
}

/// Log in and consent, by keyboard, in the embedded page.
void Tour::signIn(QWidget &dialog)
{
    const QPointer<QWidget> page = visibleChild<QWidget>(dialog, QStringLiteral("signInPage"));
    typeIntoPage(QStringLiteral("ann@example.com"));
    key(Qt::Key_Tab);
    typeIntoPage(QStringLiteral("tour"));
    picture(QStringLiteral("03-sign-in"));
    const QImage login = page->grab().toImage();
    key(Qt::Key_Return);
    until(QStringLiteral("the consent page is there"), [&] {
        return page->property("title").toString().startsWith(QLatin1String("Authorize")) &&
               showsAnotherPage(*page, login);
    });
    picture(QStringLiteral("03-consent"));
    // From the top of the page over the six ad accounts, which are ticked, to Authorize.
    for (int i = 0; i < 7; ++i)
        key(Qt::Key_Tab);
    key(Qt::Key_Space);
    until(QStringLiteral("the sign-in is taken"), [&] { return !page || !page->isVisible(); });
}

QTableView &Tour::accountsTable()
{
    return *visibleChild<QTableView>(m_program->window(), QStringLiteral("accountsTable"));
}

QString Tour::statusOf(const QString &account)
{
    const QAbstractItemModel &model = *accountsTable().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == account)
            return model.index(row, 4).data().toString();
    }
    return {};
}

void Tour::select(const QString &account)
{
    giveKeyboardTo(m_program->window());
    QTableView &table = accountsTable();
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        const QModelIndex index = table.model()->index(row, 0);
        if (index.data().toString() == account) {
            QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, table.visualRect(index).center());
            return;
        }
    }
    throw TourFailure(account + QStringLiteral(" is in the table"));
}

QString Tour::sendAndCompare()
{
    select(QStringLiteral("Halden EU"));
    key(Qt::Key_Return);
    QWidget &dialog = openDialog<>(QStringLiteral("sendAudienceDialog"));
    auto *name = visibleChild<QLineEdit>(dialog, QStringLiteral("audienceName"));
    QTest::mouseClick(name, Qt::LeftButton);
    QTest::keyClicks(name, QStringLiteral("Lapsed buyers, spring"));
    // E-mail, phone and one device id: then every person is one line of the upload.
    for (const auto &[attribute, wanted] :
         {std::pair{"email", true}, {"phone", true}, {"gaid", true}, {"idfa", false}, {"city", true}}) {
        auto *box = visibleChild<QAbstractButton>(dialog, QStringLiteral("attribute_%1").arg(QLatin1String(attribute)));
        if (box->isChecked() != wanted)
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    until(QStringLiteral("Send can be pressed"),
          [&] { return visibleChild<QAbstractButton>(dialog, QStringLiteral("send"))->isEnabled(); });
    until(QStringLiteral("the reach is counted"), [&] {
        return visibleChild<QWidget>(dialog, QStringLiteral("moreRows"))->isEnabled() &&
               !dialog.findChild<QWidget *>(QStringLiteral("reachProgress"))->isVisible();
    });
    picture(QStringLiteral("08-send-audience"));
    press(dialog, QStringLiteral("send"));
    RunService &runs = *m_program->services().runs;
    until(QStringLiteral("the run is completed"),
          [&] { return !runs.runs().isEmpty() && runs.runs().first().state == RunState::Completed; });
    visibleChild<QAbstractButton>(dialog, QStringLiteral("close"));
    picture(QStringLiteral("08-result"));
    press(dialog, QStringLiteral("close"));

    const Run &run = runs.runs().first();
    const ExportSummary summary = ExportSummary::fromJson(run.summary);
    QFile::copy(run.audienceFile, m_folder + QStringLiteral("/audience.csv"));
    for (const QJsonValue &each : m_sandbox.audiences()) {
        const QJsonObject audience = each.toObject();
        if (!run.audience || audience.value(QStringLiteral("id")).toString() != run.audience->toString())
            continue;
        const auto people = static_cast<qint64>(audience.value(QStringLiteral("people")).toDouble());
        if (people != static_cast<qint64>(summary.matchable))
            throw TourFailure(
                QStringLiteral("the sandbox holds %1 people; it holds %2").arg(summary.matchable).arg(people));
        return QStringLiteral(
                   "%1 profiles read, %2 exported, %3 skipped; the sandbox holds the audience with %4 people")
            .arg(number(static_cast<qint64>(summary.read)), number(static_cast<qint64>(summary.exported)),
                 number(static_cast<qint64>(summary.skipped())), number(people));
    }
    throw TourFailure(QStringLiteral("the sandbox holds the audience"));
}

QString Tour::exportMillion()
{
    const QString million = m_folder + QStringLiteral("/million.profiles.csv");
    writeMillion(QStringLiteral(PROJECT_DIR "/resources/sample_profiles.csv"), million);
    drop(m_program->window(), million);
    const SourceService &source = *m_program->services().source;
    until(QStringLiteral("a million profiles are counted"), [&] { return source.rowCount() == 1'000'000u; });

    m_files.path = m_folder + QStringLiteral("/million-audience.csv");
    select(QStringLiteral("Halden EU"));
    key(Qt::Key_Return);
    QWidget &dialog = openDialog<>(QStringLiteral("sendAudienceDialog"));
    m_watch.start();
    press(dialog, QStringLiteral("saveToFile"));
    RunService &runs = *m_program->services().runs;
    until(
        QStringLiteral("the million is exported"),
        [&] {
            const Run &run = runs.runs().first();
            return run.change == AudienceChange::FileOnly && run.state == RunState::Completed;
        },
        600'000);
    m_watch.stop();
    press(dialog, QStringLiteral("close"));
    const ExportSummary summary = ExportSummary::fromJson(runs.runs().first().summary);
    QFile::remove(million);
    QFile::remove(m_files.path);
    if (summary.read != 1'000'000)
        throw TourFailure(QStringLiteral("all rows are accounted for"));
    // Reported, not asserted: a busy machine takes the processor away from anybody.
    return QStringLiteral("%1 exported, %2 skipped; the longest time the window was away: %3 ms (50 are allowed)")
        .arg(number(static_cast<qint64>(summary.exported)), number(static_cast<qint64>(summary.skipped())))
        .arg(m_watch.longestGapMs());
}

} // namespace remarketeer
