#include "ui/campaigns/size_chart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QChart>
#include <QCoreApplication>
#include <QCursor>
#include <QDateTimeAxis>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::SizeChart)
};

constexpr qint64 dayMs = 86'400'000;

QString day(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), Tr::tr("d MMM", "day and month"));
}

QString lineInWords(const QList<AudienceSize> &points)
{
    const QLocale locale;
    if (points.size() == 1)
        return Tr::tr("%1 on %2.", "people, day").arg(locale.toString(points[0].people), day(points[0].measuredAt));
    const auto largest = std::max_element(points.cbegin(), points.cend(), [](const auto &a, const auto &b) {
                             return a.people < b.people;
                         })->people;
    return Tr::tr("From %1 on %2 to %3 on %4; at most %5.")
        .arg(locale.toString(points.front().people), day(points.front().measuredAt),
             locale.toString(points.back().people), day(points.back().measuredAt), locale.toString(largest));
}

void fill(QLineSeries *line, const QList<AudienceSize> &points)
{
    QList<QPointF> dots;
    for (const AudienceSize &point : points)
        dots.append({static_cast<double>(point.measuredAt.toMSecsSinceEpoch()), static_cast<double>(point.people)});
    line->replace(dots);
    line->setVisible(!dots.isEmpty());
}

} // namespace

QString chartInWords(const QList<AudienceSize> &sizes, const QList<AudienceSize> &sent)
{
    QStringList sentences;
    if (!sizes.isEmpty())
        sentences << Tr::tr("Audience size: %1").arg(lineInWords(sizes));
    if (!sent.isEmpty())
        sentences << Tr::tr("People sent: %1").arg(lineInWords(sent));
    return sentences.isEmpty() ? Tr::tr("Nothing was measured yet.") : sentences.join(u' ');
}

SizeChart::SizeChart(QWidget *parent) : QChartView(parent), m_time(new QDateTimeAxis), m_people(new QValueAxis)
{
    setObjectName(QStringLiteral("sizeChart"));
    setAccessibleName(tr("Chart of the audience size"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    QChart *drawing = chart();
    drawing->setLocale(QLocale());
    drawing->setLocalizeNumbers(true);
    drawing->setBackgroundVisible(false);
    drawing->setMargins({});
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    drawing->legend()->setAlignment(Qt::AlignBottom);
    drawing->legend()->setMarkerShape(QLegend::MarkerShapeFromSeries);
    drawing->addAxis(m_time, Qt::AlignBottom);
    drawing->addAxis(m_people, Qt::AlignLeft);
    m_people->setLabelFormat(QStringLiteral("%.0f"));
    m_sent = addLine(tr("People sent"), tr("%1 sent · %2"));
    m_sizes = addLine(tr("Audience size"), tr("%1 in the audience · %2"));
    applyLook();
}

QLineSeries *SizeChart::addLine(const QString &name, const QString &pointText)
{
    auto *line = new QLineSeries;
    line->setName(name);
    line->setPointsVisible(true);
    chart()->addSeries(line);
    line->attachAxis(m_time);
    line->attachAxis(m_people);
    connect(line, &QXYSeries::hovered, this, [this, pointText](const QPointF &point, bool over) {
        const QDateTime moment = QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(point.x()));
        const QLocale locale;
        if (over)
            QToolTip::showText(QCursor::pos(),
                               pointText.arg(locale.toString(static_cast<qint64>(point.y())),
                                             locale.toString(moment, QLocale::ShortFormat)),
                               this);
        else
            QToolTip::hideText();
    });
    return line;
}

void SizeChart::setData(const QList<AudienceSize> &sizes, const QList<AudienceSize> &sent)
{
    fill(m_sizes, sizes);
    fill(m_sent, sent);
    const QList<AudienceSize> all = sizes + sent;
    if (!all.isEmpty()) {
        const auto [first, last] = std::minmax_element(
            all.cbegin(), all.cend(), [](const auto &a, const auto &b) { return a.measuredAt < b.measuredAt; });
        const auto most = std::max_element(all.cbegin(), all.cend(),
                                           [](const auto &a, const auto &b) { return a.people < b.people; });
        // A single point stands in the middle of two days; others keep off the edges.
        const qint64 span = first->measuredAt.msecsTo(last->measuredAt);
        const qint64 around = span > 0 ? span / 30 : dayMs;
        m_time->setRange(first->measuredAt.addMSecs(-around).toLocalTime(),
                         last->measuredAt.addMSecs(around).toLocalTime());
        m_time->setFormat(span < 2 * dayMs ? QLocale().timeFormat(QLocale::ShortFormat) : tr("d MMM", "day and month"));
        m_people->setRange(0, 1.05 * static_cast<double>(std::max<qint64>(most->people, 10)));
        m_people->setTickCount(5);
        m_people->applyNiceNumbers();
    }
    setAccessibleDescription(chartInWords(sizes, sent));
    fitTicks();
}

void SizeChart::applyLook()
{
    const Tokens t = tokens(palette());
    const QFont small = textFont(TextRole::Secondary);
    const int thick = std::max(2, px(this, 2));
    m_sizes->setPen(QPen(t.accent, thick));
    m_sizes->setMarkerSize(px(this, 8));
    QPen dashed(t.secondary, thick, Qt::DashLine);
    m_sent->setPen(dashed);
    m_sent->setMarkerSize(px(this, 6));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_people)}) {
        axis->setLabelsFont(small);
        axis->setTruncateLabels(false);
        axis->setLabelsColor(t.secondary);
        axis->setGridLinePen(QPen(t.hairline, 1));
        axis->setLinePen(QPen(t.border, 1));
    }
    m_time->setGridLineVisible(false);
    m_people->setLineVisible(false);
    chart()->legend()->setFont(small);
    chart()->legend()->setLabelColor(t.secondary);
}

void SizeChart::fitTicks()
{
    // A label each 110 px, and never two of one day.
    const qint64 days = std::max<qint64>(1, m_time->min().daysTo(m_time->max()));
    const qint64 most = std::max<qint64>(2, width() / px(this, 110));
    const bool byDay = m_time->format() != QLocale().timeFormat(QLocale::ShortFormat);
    m_time->setTickCount(static_cast<int>(std::clamp<qint64>(byDay ? std::min(most, days) : most, 2, 8)));
}

QSize SizeChart::sizeHint() const
{
    return {px(this, 400), px(this, 190)};
}

QSize SizeChart::minimumSizeHint() const
{
    return {px(this, 200), px(this, 150)};
}

void SizeChart::changeEvent(QEvent *event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        applyLook();
}

void SizeChart::resizeEvent(QResizeEvent *event)
{
    QChartView::resizeEvent(event);
    fitTicks();
}

void SizeChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace remarketeer
