#include "ui/campaigns/size_chart.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QCategoryAxis>
#include <QChart>
#include <QCoreApplication>
#include <QCursor>
#include <QEvent>
#include <QGraphicsLayout>
#include <QLegend>
#include <QLineSeries>
#include <QLocale>
#include <QPainter>
#include <QToolTip>
#include <QValueAxis>
#include <QWheelEvent>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::SizeChart)
};

constexpr qint64 hourMs = 3'600'000;
constexpr int mostLabels = 6;
constexpr double keyHeight = 24; ///< of the line that says which line is which

QString day(const QDateTime &moment)
{
    return QLocale().toString(moment.toLocalTime().date(), Tr::tr("d MMM", "day and month"));
}

QString dayName(const QDate &date, const QDate &today)
{
    if (date == today)
        return Tr::tr("Today");
    if (date == today.addDays(-1))
        return Tr::tr("Yesterday");
    return QLocale().toString(date, date.year() == today.year() ? Tr::tr("d MMM", "day and month")
                                                                : Tr::tr("d MMM yyyy", "day and month"));
}

/// Without the seconds that some locales write even in their short form.
QString timeOfDay(const QTime &time)
{
    QString format = QLocale().timeFormat(QLocale::ShortFormat);
    return QLocale().toString(time, format.remove(QStringLiteral(":ss")));
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

double place(const QDateTime &moment)
{
    return static_cast<double>(moment.toMSecsSinceEpoch());
}

/// Of measurements closer together than `gap`, which would stand upon each other, the last is drawn.
void fill(QLineSeries *line, const QList<AudienceSize> &points, double gap)
{
    QList<QPointF> dots;
    for (const AudienceSize &point : points) {
        if (!dots.isEmpty() && place(point.measuredAt) - dots.last().x() < gap)
            dots.removeLast();
        dots.append({place(point.measuredAt), static_cast<double>(point.people)});
    }
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

SizeChart::SizeChart(QWidget *parent) : QChartView(parent), m_time(new QCategoryAxis), m_people(new QValueAxis)
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
    drawing->layout()->setContentsMargins(0, 0, 0, 0);
    drawing->legend()->hide(); // it takes more room than the lines: drawForeground() has one line instead
    m_time->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
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

void SizeChart::setData(const QList<AudienceSize> &sizes, const QList<AudienceSize> &sent, const QDateTime &now)
{
    m_today = now.toLocalTime().date();
    m_moments.clear();
    qint64 most = 10;
    for (const AudienceSize &point : sizes + sent) {
        m_moments << point.measuredAt.toLocalTime();
        most = std::max(most, point.people);
    }
    std::sort(m_moments.begin(), m_moments.end());
    if (!m_moments.isEmpty()) {
        // At least an hour, with what there is in its middle; others keep off the edges.
        const double first = place(m_moments.first()), last = place(m_moments.last());
        const double around = std::max((last - first) / 24, (hourMs - (last - first)) / 2);
        m_time->setRange(first - around, last + around);
        m_people->setRange(0, 1.05 * static_cast<double>(most));
        m_people->setTickCount(5);
        m_people->applyNiceNumbers();
    }
    const double gap = (m_time->max() - m_time->min()) / 150;
    fill(m_sizes, sizes, gap);
    fill(m_sent, sent, gap);
    setAccessibleDescription(chartInWords(sizes, sent));
    labelTimes();
}

void SizeChart::applyLook()
{
    const Tokens t = tokens(palette());
    const QFont small = textFont(TextRole::Secondary);
    m_sizes->setPen(QPen(t.accent, std::max(2, px(this, 2))));
    m_sizes->setMarkerSize(px(this, 3)); // a radius
    m_sent->setPen(QPen(t.secondary, 1));
    m_sent->setMarkerSize(px(this, 2));
    chart()->setMargins(QMargins(0, px(this, keyHeight), 0, 0));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(m_time), static_cast<QAbstractAxis *>(m_people)}) {
        axis->setLabelsFont(small);
        axis->setTruncateLabels(false);
        axis->setLabelsColor(t.secondary);
        axis->setGridLinePen(QPen(t.hairline, 1));
        axis->setLinePen(QPen(t.border, 1));
    }
    m_time->setGridLineVisible(false);
    m_people->setLineVisible(false);
}

void SizeChart::labelTimes()
{
    for (const QString &label : m_time->categoriesLabels())
        m_time->remove(label);
    if (m_moments.isEmpty())
        return;
    // From the last point backwards, each day once, as far as there is room.
    const bool severalDays = m_moments.first().date() != m_moments.last().date();
    const double room = std::max(1.0 / mostLabels, px(this, 100) / std::max(1.0, double(width())));
    const double apart = (m_time->max() - m_time->min()) * room;
    QList<std::pair<QString, double>> labels;
    for (auto moment = m_moments.crbegin(); moment != m_moments.crend(); ++moment) {
        const bool one = m_moments.size() == 1 || severalDays;
        const QString label = one ? dayName(moment->date(), m_today) : timeOfDay(moment->time());
        if (labels.isEmpty() || (labels.last().second - place(*moment) >= apart && labels.last().first != label))
            labels.append({label, place(*moment)});
    }
    m_time->setStartValue(m_time->min());
    for (auto label = labels.crbegin(); label != labels.crend(); ++label)
        m_time->append(label->first, label->second);
}

QStringList SizeChart::timeLabels() const
{
    return m_time->categoriesLabels();
}

void SizeChart::drawForeground(QPainter *painter, const QRectF &)
{
    // Which line is which, in the margin above them.
    const Tokens t = tokens(palette());
    const QFont font = textFont(TextRole::Secondary);
    const QFontMetrics metrics(font);
    const int line = px(this, 18), gap = px(this, 6), middle = px(this, keyHeight) / 2 - px(this, 3);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    painter->save();
    painter->setFont(font);
    int from = 0;
    for (const QLineSeries *series : {m_sizes, m_sent}) {
        if (!series->isVisible())
            continue;
        const auto at = [&](int x) { return mirrored ? viewport()->width() - x : x; };
        painter->setPen(series->pen());
        painter->drawLine(at(from), middle, at(from + line), middle);
        painter->setPen(Qt::NoPen);
        painter->setBrush(series->pen().color());
        const double radius = series->markerSize();
        painter->drawEllipse(QPointF(at(from + line / 2), middle), radius, radius);
        from += line + gap;
        const int wide = metrics.horizontalAdvance(series->name());
        painter->setPen(t.secondary);
        painter->drawText(
            QRect(mirrored ? at(from) - wide : from, middle - metrics.height() / 2, wide, metrics.height()),
            Qt::AlignVCenter | Qt::TextSingleLine, series->name());
        from += wide + px(this, 20);
    }
    painter->restore();
}

QSize SizeChart::sizeHint() const
{
    return {px(this, 400), px(this, 220)};
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
    labelTimes();
}

void SizeChart::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

} // namespace remarketeer
