#include "ui/mapping/received_value.h"

#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QPainter>
#include <QStyle>

namespace remarketeer {

ReceivedValue::ReceivedValue(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ReceivedValue::setRow(const MappingRow &row)
{
    m_normal = row.normal;
    m_hash = row.hash;
    m_note = row.note;
    m_rejected = row.rejected;
    setToolTip(row.fullHash.isEmpty() ? m_note : tr("%1\n→ %2").arg(m_normal, row.fullHash));
    setAccessibleName(tr("What TikTok receives: %1").arg(text()));
    update();
}

QString ReceivedValue::text() const
{
    return m_hash.isEmpty() ? m_note : QStringLiteral("%1 → %2").arg(m_normal, m_hash);
}

QSize ReceivedValue::sizeHint() const
{
    return {px(this, 180), QFontMetrics(fixedFont()).height()};
}

void ReceivedValue::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    const QFont font = fixedFont();
    const QFontMetrics metrics(font);
    QPainter painter(this);
    painter.setFont(font);
    QString shown;
    if (m_hash.isEmpty()) {
        painter.setPen(m_rejected ? t.attention : t.secondary);
        shown = metrics.elidedText(m_note, Qt::ElideRight, width());
    } else {
        painter.setPen(t.text);
        const QString end = QStringLiteral(" → ") + m_hash;
        // Values are data, not prose: they read from left to right in every language.
        shown = QChar(0x2066) +
                metrics.elidedText(m_normal, Qt::ElideMiddle, width() - metrics.horizontalAdvance(end)) + end +
                QChar(0x2069);
    }
    painter.drawText(rect(), QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading | Qt::AlignVCenter), shown);
}

} // namespace remarketeer
