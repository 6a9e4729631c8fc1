#include "ui/composition/source_card.h"

#include "campaigns/source_service.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QLocale>
#include <QPainter>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace remarketeer {

SourceCard::SourceCard(SourceService &source, QWidget *parent) : QAbstractButton(parent), m_source(source)
{
    setObjectName(QStringLiteral("sourceCard"));
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&source, &SourceService::changed, this, &SourceCard::refresh);
    refresh();
}

void SourceCard::refresh()
{
    const QLocale locale;
    const QString name = m_source.name();
    const bool open = m_source.source() != nullptr;
    m_trouble = !open && m_source.error().has_value();
    m_title = name.isEmpty() ? tr("No customer data yet") : name;
    if (open) {
        const auto properties = static_cast<int>(m_source.source()->properties().size());
        const QString second = tr("%n properties", nullptr, properties);
        const auto rows = m_source.rowCount();
        const QString first =
            rows ? tr("%L1 profile(s)", nullptr, static_cast<int>(std::min<quint64>(*rows, 2'000'000'000))).arg(*rows)
                 : tr("Counting profiles…");
        m_details = tr("%1 · %2", "profiles and properties").arg(first, second) + u'\n' + dialectText();
    } else {
        m_details = m_trouble ? m_source.error()->sentence : tr("Open a CSV file, or drop one here");
    }
    setAccessibleName(tr("Customer data: %1").arg(m_title));
    setAccessibleDescription(tr("%1. Opens a CSV file in its place.").arg(m_details));
    setToolTip(m_narrow || m_trouble ? m_title + u'\n' + m_details
               : open                ? tr("%1\nPress to open another CSV file").arg(m_title)
                                     : tr("Open a CSV file of your customers"));
    updateGeometry();
    update();
}

QString SourceCard::dialectText() const
{
    const CsvDialect &dialect = m_source.source()->dialect();
    const QString delimiter = dialect.delimiter == ','    ? tr("Comma")
                              : dialect.delimiter == ';'  ? tr("Semicolon")
                              : dialect.delimiter == '\t' ? tr("Tab")
                                                          : tr("Bar");
    return tr("%1 · %2", "delimiter and encoding of the file").arg(delimiter, displayName(dialect.encoding));
}

void SourceCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    refresh();
}

QRect SourceCard::textRect() const
{
    const int margin = px(this, 11);
    return rect().adjusted(margin, margin, -margin, -margin);
}

QSize SourceCard::sizeHint() const
{
    if (m_narrow)
        return {px(this, 36), px(this, 36)};
    const QFontMetrics small(textFont(TextRole::Secondary));
    const int room = std::max(px(this, 120), width() - 2 * px(this, 11));
    const int details = small.boundingRect(QRect(0, 0, room, 10'000), Qt::TextWordWrap, m_details).height();
    return {px(this, 190),
            fontMetrics().height() + px(this, 2) + std::min(details, 5 * small.lineSpacing()) + 2 * px(this, 11)};
}

void SourceCard::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        updateGeometry();
}

void SourceCard::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    const double corner = px(this, 8);
    QPainter painter(this);
    paintBox(&painter, rect(), isDown() ? t.selected : underMouse() ? t.hover : t.surface, t.border, corner);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange))
        paintFocusRing(&painter, rect(), t.accent, corner);
    if (m_narrow) {
        const int side = px(this, 16);
        const QRect mark = QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, {side, side}, rect());
        painter.drawPixmap(mark, iconPixmap(m_trouble ? Icon::Warning : Icon::Database,
                                            m_trouble ? t.attention : t.secondary, side, devicePixelRatioF()));
        return;
    }
    QRect place = textRect();
    const auto leading = static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop));
    painter.setFont(textFont(TextRole::CardTitle));
    painter.setPen(t.text);
    painter.drawText(place, leading, painter.fontMetrics().elidedText(m_title, Qt::ElideMiddle, place.width()));
    place.setTop(place.top() + fontMetrics().height() + px(this, 2));
    painter.setFont(textFont(TextRole::Secondary));
    painter.setPen(m_trouble ? t.attention : t.secondary);
    painter.drawText(place, leading | Qt::TextWordWrap, m_details);
}

} // namespace remarketeer
