#pragma once

#include "core/campaign.h"

#include <QChartView>
#include <QList>

class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace remarketeer {

/// An audience's size over time, and how many people the runs sent. It follows the palette, and says the same in words
/// to a screen reader.
class SizeChart final : public QChartView
{
    Q_OBJECT

public:
    explicit SizeChart(QWidget *parent = nullptr);
    /// Both oldest first; either may be empty. `now` decides which day is called today.
    void setData(const QList<AudienceSize> &sizes, const QList<AudienceSize> &sent, const QDateTime &now);
    /// What stands under the chart: days, or times of day where all of it is of one day. At most six.
    QStringList timeLabels() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    QLineSeries *addLine(const QString &name, const QString &pointText);
    void applyLook();
    void labelTimes();
    QList<QDateTime> m_moments; ///< of all points, oldest first, local time
    QDate m_today;
    QLineSeries *m_sizes;
    QLineSeries *m_sent;
    QCategoryAxis *m_time;
    QValueAxis *m_people;
};

/// The chart in words: "From 41,800 on 3 Nov to 68,300 on 22 Nov, in 9 measurements. Largest: 68,300." and the same of
/// the people sent.
QString chartInWords(const QList<AudienceSize> &sizes, const QList<AudienceSize> &sent);

} // namespace remarketeer
