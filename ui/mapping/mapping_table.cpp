#include "ui/mapping/mapping_table.h"

#include "ui/mapping/attribute_options_button.h"
#include "ui/mapping/property_picker.h"
#include "ui/mapping/received_value.h"
#include "ui/theme/card.h"
#include "ui/theme/fill_bar.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <array>

namespace remarketeer {

namespace {

/// Shares of the width: attribute, property, options, filled, example, what TikTok receives.
constexpr std::array<int, 6> columns{196, 200, 0, 112, 108, 300};
constexpr std::size_t optionsColumn = 2; ///< of a fixed width: "DD/MM/YYYY" is not cut in a small window
constexpr double optionsWidth = 160;
constexpr double rowHeight = 46;
constexpr double headerHeight = 34;

/// One row's ground: the header's is tinted, and a line parts each from the next.
class Strip final : public QWidget
{
public:
    Strip(bool header, QWidget *parent) : QWidget(parent), m_header(header) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens t = tokens(palette());
        QPainter painter(this);
        if (m_header)
            painter.fillRect(rect(), t.header);
        painter.fillRect(0, height() - 1, width(), 1, m_header ? t.border : t.hairline);
    }

private:
    bool m_header;
};

/// Widths follow `columns` alone, whatever a cell holds, so that header and rows stay in line.
QWidget *cell(QWidget *parent)
{
    auto *widget = new QWidget(parent);
    widget->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return widget;
}

void fixWidth(QWidget *widget)
{
    widget->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    widget->setFixedWidth(px(optionsWidth));
}

QVBoxLayout *lines(QWidget *widget)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(px(1));
    return layout;
}

QHBoxLayout *columnLayout(QWidget *row)
{
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(px(14), 0, px(14), 0);
    layout->setSpacing(px(12));
    return layout;
}

} // namespace

MappingTable::MappingTable(MappingPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_scroll(new QScrollArea)
{
    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(card);

    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());

    auto *rows = new QWidget;
    auto *rowsLayout = new QVBoxLayout(rows);
    rowsLayout->setContentsMargins({});
    rowsLayout->setSpacing(0);
    for (const ExportAttributeInfo &attribute : exportAttributes())
        rowsLayout->addWidget(makeRow(attribute));
    rowsLayout->addStretch(1);

    m_scroll->setObjectName(QStringLiteral("mappingRows"));
    m_scroll->setAccessibleName(tr("Export attributes and the user properties that fill them"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setWidget(rows);
    rows->setAutoFillBackground(false);
    layout->addWidget(m_scroll, 1);
    // The header ends where the rows end, scroll bar or not.
    m_scroll->verticalScrollBar()->installEventFilter(this);
    refresh();
}

QWidget *MappingTable::makeHeader()
{
    auto *header = new Strip(true, this);
    header->setObjectName(QStringLiteral("mappingHeader"));
    header->setFixedHeight(px(headerHeight));
    m_header = columnLayout(header);
    const std::array<QString, 6> titles{tr("Export attribute"), tr("Mapped User Property"), tr("Options"), tr("Filled"),
                                        tr("Example"),          tr("What TikTok receives")};
    for (std::size_t column = 0; column < titles.size(); ++column) {
        auto *label = new TextLabel(TextRole::Secondary, titles[column], header);
        label->setElided(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        if (column == optionsColumn)
            fixWidth(label);
        m_header->addWidget(label, columns[column]);
    }
    return header;
}

QWidget *MappingTable::makeRow(const ExportAttributeInfo &attribute)
{
    const QString name = displayName(attribute.attribute);
    const QString key = QLatin1String(attribute.key);
    auto *row = new Strip(false, this);
    row->setObjectName(QStringLiteral("row_%1").arg(key));
    row->setMinimumHeight(px(rowHeight));
    QHBoxLayout *layout = columnLayout(row);
    Row parts{};
    parts.attribute = attribute.attribute;

    QWidget *names = cell(row);
    QVBoxLayout *namesLayout = lines(names);
    auto *title = new TextLabel(TextRole::CardTitle, name, names);
    title->setElided(true);
    auto *text = new TextLabel(TextRole::Secondary, description(attribute.attribute), names);
    text->setElided(true);
    namesLayout->addStretch(1);
    namesLayout->addWidget(title);
    namesLayout->addWidget(text);
    namesLayout->addStretch(1);
    layout->addWidget(names, columns[0]);

    parts.picker = new PropertyPicker(name, row);
    parts.picker->setObjectName(QStringLiteral("property_%1").arg(key));
    parts.picker->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    parts.picker->setContent([this, a = attribute.attribute] { return m_presenter.sections(a); },
                             [this, a = attribute.attribute] { return m_presenter.current(a); });
    connect(parts.picker, &PropertyPicker::picked, this,
            [this, a = attribute.attribute](const QVariant &choice) { m_presenter.choose(a, choice); });
    layout->addWidget(parts.picker, columns[1]);

    QWidget *options = cell(row);
    QHBoxLayout *optionsLayout = new QHBoxLayout(options);
    optionsLayout->setContentsMargins({});
    if (AttributeOptionsButton::hasOptions(attribute.attribute)) {
        parts.options = new AttributeOptionsButton(attribute.attribute, m_presenter, options);
        optionsLayout->addWidget(parts.options);
    }
    optionsLayout->addStretch(1);
    fixWidth(options);
    layout->addWidget(options, columns[optionsColumn]);

    QWidget *filled = cell(row);
    QHBoxLayout *filledLayout = new QHBoxLayout(filled);
    filledLayout->setContentsMargins({});
    filledLayout->setSpacing(px(4));
    parts.filled = new FillBar(tr("Profiles with a value for %1").arg(name), filled);
    parts.filled->setObjectName(QStringLiteral("filled_%1").arg(key));
    parts.warning = new QLabel(filled);
    parts.warning->setObjectName(QStringLiteral("warning_%1").arg(key));
    // The bars stay in line whether there is a warning or not.
    QSizePolicy keptRoom = parts.warning->sizePolicy();
    keptRoom.setRetainSizeWhenHidden(true);
    parts.warning->setSizePolicy(keptRoom);
    parts.warning->setFixedWidth(px(16));
    filledLayout->addWidget(parts.filled, 1);
    filledLayout->addWidget(parts.warning);
    layout->addWidget(filled, columns[3]);

    parts.example = new TextLabel(TextRole::Body, {}, row);
    parts.example->setObjectName(QStringLiteral("example_%1").arg(key));
    parts.example->setElided(true);
    parts.example->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    layout->addWidget(parts.example, columns[4]);

    QWidget *receives = cell(row);
    QVBoxLayout *receivesLayout = lines(receives);
    parts.received = new ReceivedValue(receives);
    parts.received->setObjectName(QStringLiteral("received_%1").arg(key));
    parts.mark = new TextLabel(TextRole::Secondary, {}, receives);
    parts.mark->setObjectName(QStringLiteral("mark_%1").arg(key));
    parts.mark->setElided(true);
    receivesLayout->addStretch(1);
    receivesLayout->addWidget(parts.received);
    receivesLayout->addWidget(parts.mark);
    receivesLayout->addStretch(1);
    layout->addWidget(receives, columns[5]);

    m_rows.append(parts);
    return row;
}

void MappingTable::refresh()
{
    for (const Row &row : m_rows)
        refreshRow(row);
}

void MappingTable::refreshRow(const Row &parts)
{
    const MappingRow row = m_presenter.row(parts.attribute);
    if (row.property.isEmpty())
        parts.picker->setChoice(tr("Not mapped"), {}, PropertyPicker::Look::Empty);
    else
        parts.picker->setChoice(row.property, row.kind,
                                row.missing ? PropertyPicker::Look::Missing : PropertyPicker::Look::Chosen);
    if (parts.options)
        parts.options->refresh();
    parts.filled->setFraction(row.filled);
    parts.warning->setVisible(!row.trouble.isEmpty());
    parts.warning->setPixmap(icon(Icon::Warning, Tint::Attention).pixmap(px(16)));
    parts.warning->setToolTip(row.trouble);
    parts.warning->setAccessibleName(row.trouble);
    parts.example->setText(row.example);
    parts.received->setRow(row);

    const QString notMatched =
        info(parts.attribute).usedToMatch ? QString() : tr("exported, not used by TikTok to match");
    const QString mark = notMatched.isEmpty() && !row.rejected ? row.trouble : notMatched;
    parts.mark->setText(mark);
    parts.mark->setVisible(!mark.isEmpty());
}

void MappingTable::showEvent(QShowEvent *event)
{
    // The card ends with its last row where there is room for all.
    constexpr int edges = 2;
    setMaximumHeight(px(headerHeight) + m_scroll->widget()->sizeHint().height() + edges);
    QWidget::showEvent(event);
}

bool MappingTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show || event->type() == QEvent::Hide) {
        const int bar = event->type() == QEvent::Show ? m_scroll->verticalScrollBar()->sizeHint().width() : 0;
        m_header->setContentsMargins(px(14) + (isRightToLeft() ? bar : 0), 0, px(14) + (isRightToLeft() ? 0 : bar), 0);
    }
    return QWidget::eventFilter(watched, event);
}

void MappingTable::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        refresh();
    QWidget::changeEvent(event);
}

} // namespace remarketeer
