#include "hands.h"
#include "tour.h"
#include "ui/composition/main_window.h"

#include <QComboBox>
#include <QFile>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QTabBar>
#include <QTableView>

namespace remarketeer {

namespace {

constexpr qsizetype changedRows = 40;

QString number(qint64 value)
{
    return QLocale(QLocale::English).toString(value);
}

/// What has the keyboard: an open list, or a control.
QWidget *keyboard()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup && popup->focusWidget() ? popup->focusWidget() : popup ? popup : QApplication::focusWidget();
}

void type(const QString &text)
{
    QTest::keyClicks(keyboard(), text);
}

/// Opens a searchable list with Enter and takes what fits the text first.
void choose(QWidget &parent, const QString &picker, const QString &text)
{
    visibleChild<QWidget>(parent, picker)->setFocus();
    key(Qt::Key_Return);
    until(QStringLiteral("the list is open"), [] { return QApplication::activePopupWidget() != nullptr; });
    type(text);
    QTest::keyClick(keyboard(), Qt::Key_Return);
}

void write(QWidget &parent, const QString &field, const QString &text)
{
    auto *edit = visibleChild<QLineEdit>(parent, field);
    edit->setFocus();
    edit->selectAll();
    type(text);
}

} // namespace

QString Tour::buildSegment()
{
    MainWindow &window = m_program->window();
    giveKeyboardTo(window);
    press(window, QStringLiteral("navSources"));
    visibleChild<QTableView>(window, QStringLiteral("sourcesTable"));
    picture(QStringLiteral("12-sources"));
    press(window, QStringLiteral("navSegments"));
    press(window, QStringLiteral("firstSegment"));
    write(window, QStringLiteral("segmentName"), QStringLiteral("American customers"));
    press(window, QStringLiteral("addRule"));
    choose(window, QStringLiteral("property_0"), QStringLiteral("country"));
    choose(window, QStringLiteral("operator_0"), QStringLiteral("is one of"));
    write(window, QStringLiteral("value_0"), QStringLiteral("us, usa, united states, united states of america"));
    press(window, QStringLiteral("addRule"));
    choose(window, QStringLiteral("property_1"), QStringLiteral("email"));
    choose(window, QStringLiteral("operator_1"), QStringLiteral("has a value"));
    auto *people = visibleChild<QLabel>(window, QStringLiteral("people"));
    until(QStringLiteral("the segment is counted"), [&] { return people->text().contains(u','); });
    picture(QStringLiteral("09-segment"));
    press(window, QStringLiteral("saveSegment"));
    const SegmentService &segments = *m_program->services().segments;
    until(QStringLiteral("the segment is saved"), [&] { return segments.segments().size() == 1; });
    press(window, QStringLiteral("navSegments"));
    picture(QStringLiteral("09-segments"));
    return QStringLiteral("“%1” with two rules: %2 people").arg(segments.segments().first().name, people->text());
}

QString Tour::publishCampaign()
{
    MainWindow &window = m_program->window();
    press(window, QStringLiteral("navCampaigns"));
    press(window, QStringLiteral("firstCampaign"));
    write(window, QStringLiteral("campaignName"), QStringLiteral("American customers, kept fresh"));
    auto *account = visibleChild<QComboBox>(window, QStringLiteral("campaignAccount"));
    account->setFocus();
    type(QStringLiteral("Halden EU"));
    picture(QStringLiteral("06-campaign-1-start"));
    press(window, QStringLiteral("continue"));

    visibleChild<QWidget>(window, QStringLiteral("segments"))->setFocus();
    key(Qt::Key_Down);
    press(window, QStringLiteral("reachCalculate"));
    auto *reach = visibleChild<QLabel>(window, QStringLiteral("reachPeople"));
    until(QStringLiteral("the reach is counted"), [&] { return reach->text().contains(u','); });
    picture(QStringLiteral("06-campaign-2-who"));
    press(window, QStringLiteral("continue"));

    write(window, QStringLiteral("audienceName"), QStringLiteral("American customers"));
    auto *update = visibleChild<QComboBox>(window, QStringLiteral("audienceUpdate"));
    update->setCurrentIndex(update->findText(QStringLiteral("Keep in sync")));
    Q_EMIT update->activated(update->currentIndex());
    for (const auto &[attribute, wanted] :
         {std::pair{"email", true}, {"phone", true}, {"gaid", false}, {"idfa", false}}) {
        auto *box = visibleChild<QAbstractButton>(window, QStringLiteral("attribute_%1").arg(QLatin1String(attribute)));
        if (box->isChecked() != wanted)
            QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2));
    }
    picture(QStringLiteral("06-campaign-3-what"));
    press(window, QStringLiteral("continue"));

    auto *repeat = visibleChild<QAbstractButton>(window, QStringLiteral("whenRepeat"));
    QTest::mouseClick(repeat, Qt::LeftButton, {}, QPoint(8, repeat->height() / 2));
    picture(QStringLiteral("06-campaign-4-when"));
    press(window, QStringLiteral("continue"));

    auto *publish = visibleChild<QAbstractButton>(window, QStringLiteral("continue"));
    until(QStringLiteral("the campaign can be published"), [&] { return publish->isEnabled(); });
    until(QStringLiteral("the first rows are there"), [&] {
        const auto *rows = window.findChild<QTableView *>(QStringLiteral("reviewRows"));
        return rows && rows->model() && rows->model()->rowCount() > 0;
    });
    picture(QStringLiteral("06-campaign-5-review"));
    press(window, QStringLiteral("continue"));
    const CampaignService &campaigns = *m_program->services().campaigns;
    until(QStringLiteral("the campaign is scheduled"), [&] {
        return !campaigns.campaigns().isEmpty() && campaigns.campaigns().first().state == CampaignState::Scheduled;
    });
    const Campaign &campaign = campaigns.campaigns().first();
    return QStringLiteral("“%1” is scheduled, first for %2")
        .arg(campaign.name,
             campaign.nextRunAt.toTimeZone(campaigns.timeZone()).toString(QStringLiteral("d MMM HH:mm")));
}

/// The moment of the next run has come.
Run Tour::runCampaign()
{
    CampaignService &campaigns = *m_program->services().campaigns;
    const CampaignId id = campaigns.campaigns().first().id;
    m_clock.moveTo(campaigns.find(id)->nextRunAt.addSecs(1));
    const qsizetype before = campaigns.runsOf(id).size();
    campaigns.runDue();
    until(
        QStringLiteral("the run is completed"),
        [&] {
            const QList<Run> runs = campaigns.runsOf(id);
            return runs.size() == before + 1 && runs.first().state == RunState::Completed;
        },
        60'000);
    return campaigns.runsOf(id).first();
}

QString Tour::runTwice()
{
    const Run first = runCampaign();
    // Overnight some customers left, and others came.
    const SourceService &source = *m_program->services().source;
    const QString path = source.source()->path();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw TourFailure(QStringLiteral("the customers can be read"));
    QList<QByteArray> lines = file.readAll().split('\n');
    file.close();
    qsizetype left = 0;
    for (qsizetype i = lines.size() - 1; i > 0 && left < changedRows; --i) {
        if (lines.at(i).contains("@") && lines.at(i).contains(",US,")) {
            lines.removeAt(i);
            ++left;
        }
    }
    for (qsizetype i = 0; i < changedRows + 5; ++i)
        lines.insert(
            1, QStringLiteral("n%1,newcomer%1@example.com,+1201555%2,New,Comer,,f,1990-01-02,Boston,MA,US,02108,,")
                   .arg(i)
                   .arg(100 + i, 4, 10, QLatin1Char('0'))
                   .toUtf8());
    if (!file.open(QIODevice::WriteOnly) || file.write(lines.join('\n')) < 0)
        throw TourFailure(QStringLiteral("the customers can be written"));
    file.close();
    const Run second = runCampaign();

    press(m_program->window(), QStringLiteral("navCampaigns"));
    picture(QStringLiteral("06-campaigns"));
    auto *table = visibleChild<QTableView>(m_program->window(), QStringLiteral("campaignsTable"));
    table->setFocus();
    table->selectRow(0);
    key(Qt::Key_Return);
    visibleChild<QWidget>(m_program->window(), QStringLiteral("campaignPage"));
    picture(QStringLiteral("10-campaign"));

    for (const QJsonValue &each : m_sandbox.audiences()) {
        const QJsonObject audience = each.toObject();
        if (audience.value(QStringLiteral("id")).toString() != second.audience->toString())
            continue;
        const QJsonArray history = audience.value(QStringLiteral("history")).toArray();
        qint64 added = 0, removed = 0;
        for (qsizetype i = 1; i < history.size(); ++i) { // after the first run's create
            added += history.at(i)[QStringLiteral("added")].toInteger();
            removed += history.at(i)[QStringLiteral("removed")].toInteger();
        }
        if (added != *second.added || removed != *second.removed || added == 0 || removed == 0)
            throw TourFailure(QStringLiteral("the sandbox added %1 and removed %2; it added %3 and removed %4")
                                  .arg(*second.added)
                                  .arg(*second.removed)
                                  .arg(added)
                                  .arg(removed));
        return QStringLiteral(
                   "the first run sent %1; of the second the sandbox added exactly %2 and removed exactly %3")
            .arg(number(*first.added), number(added), number(removed));
    }
    throw TourFailure(QStringLiteral("the sandbox holds the campaign’s audience"));
}

} // namespace remarketeer
