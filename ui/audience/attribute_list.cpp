#include "ui/audience/attribute_list.h"

#include "ui/theme/card.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <optional>

namespace remarketeer {

namespace {

constexpr int edges = 2; ///< of the card
constexpr double rowHeight = 31;
constexpr double groupHeight = 26;

/// The ground of a group's title or of an attribute, with a line under it.
class Strip final : public QWidget
{
public:
    Strip(bool title, QWidget *parent) : QWidget(parent), m_title(title) {}

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens t = tokens(palette());
        QPainter painter(this);
        if (m_title)
            painter.fillRect(rect(), t.header);
        painter.fillRect(0, height() - 1, width(), 1, t.hairline);
    }

private:
    bool m_title;
};

} // namespace

AttributeList::AttributeList(QWidget *parent) : QWidget(parent)
{
    auto *card = new Card(this);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(card);
    auto *cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins({});

    auto *scroll = new QScrollArea(card);
    scroll->setObjectName(QStringLiteral("attributes"));
    scroll->setAccessibleName(tr("Attributes to export"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    cardLayout->addWidget(scroll);

    m_content = new QWidget;
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    std::optional<AttributeGroup> group;
    for (const ExportAttributeInfo &attribute : exportAttributes()) {
        if (group != attribute.group) {
            group = attribute.group;
            layout->addWidget(makeGroup(*group));
        }
        layout->addWidget(makeRow(attribute));
    }
    layout->addStretch(1);
    // The names are read in any language; what stands beside them shortens itself.
    const auto widest = std::max_element(m_rows.cbegin(), m_rows.cend(), [](const Row &a, const Row &b) {
        return a.box->sizeHint().width() < b.box->sizeHint().width();
    });
    const int nameWidth = widest->box->sizeHint().width();
    for (const Row &row : m_rows)
        row.box->setMinimumWidth(nameWidth);
    scroll->setWidget(m_content);
    m_content->setAutoFillBackground(false);
}

void AttributeList::showEvent(QShowEvent *event)
{
    setMaximumHeight(sizeHint().height()); // the card ends with its last row where there is room for all
    QWidget::showEvent(event);
}

QSize AttributeList::minimumSizeHint() const
{
    return {m_content->minimumSizeHint().width() + edges, QWidget::minimumSizeHint().height()};
}

QSize AttributeList::sizeHint() const
{
    return {QWidget::sizeHint().width(), m_content->sizeHint().height() + edges};
}

QWidget *AttributeList::makeGroup(AttributeGroup group)
{
    auto *strip = new Strip(true, this);
    strip->setFixedHeight(px(groupHeight));
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(px(14), 0, px(14), 0);
    layout->addWidget(new TextLabel(TextRole::CardTitle, displayName(group), strip));
    return strip;
}

QWidget *AttributeList::makeRow(const ExportAttributeInfo &attribute)
{
    const QString name = displayName(attribute.attribute);
    const QString key = QLatin1String(attribute.key);
    auto *strip = new Strip(false, this);
    strip->setMinimumHeight(px(rowHeight));
    auto *layout = new QHBoxLayout(strip);
    layout->setContentsMargins(px(14), 0, px(14), 0);
    layout->setSpacing(px(8));

    Row row{};
    row.attribute = attribute.attribute;
    row.box = new QCheckBox(name, strip);
    row.box->setObjectName(QStringLiteral("attribute_%1").arg(key));
    row.box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    connect(row.box, &QCheckBox::clicked, this, [this, a = attribute.attribute](bool on) { Q_EMIT ticked(a, on); });
    layout->addWidget(row.box, 24);

    auto *middle = new QWidget(strip);
    middle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *middleLayout = new QHBoxLayout(middle);
    middleLayout->setContentsMargins({});
    middleLayout->setSpacing(px(4));
    row.detail = new TextLabel(TextRole::Secondary, {}, middle);
    row.detail->setObjectName(QStringLiteral("detail_%1").arg(key));
    row.detail->setElided(true);
    row.map = new QPushButton(tr("Map it…"), middle);
    row.map->setObjectName(QStringLiteral("map_%1").arg(key));
    row.map->setAccessibleName(tr("Map %1…").arg(name));
    row.map->setAutoDefault(false);
    setButtonRole(row.map, ButtonRole::Link);
    connect(row.map, &QPushButton::clicked, this, [this, a = attribute.attribute] { Q_EMIT mapRequested(a); });
    middleLayout->addWidget(row.detail, 1);
    middleLayout->addWidget(row.map);
    middleLayout->addStretch(0);
    middle->setMinimumWidth(row.map->sizeHint().width() + px(104)); // "Not mapped ·" beside it
    layout->addWidget(middle, 32);

    row.note = new TextLabel(TextRole::Secondary, {}, strip);
    row.note->setObjectName(QStringLiteral("note_%1").arg(key));
    row.note->setElided(true);
    row.note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    row.note->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row.note->setMinimumWidth(px(60));
    layout->addWidget(row.note, 32);

    m_rows.append(row);
    return strip;
}

void AttributeList::setRow(const AttributeRow &row)
{
    const Row &parts = *std::find_if(m_rows.cbegin(), m_rows.cend(),
                                     [&row](const Row &each) { return each.attribute == row.attribute; });
    parts.box->setEnabled(row.enabled);
    parts.box->setChecked(row.chosen);
    parts.box->setToolTip(row.mapped ? row.disabled : tr("Map a user property to it first."));
    parts.detail->setText(row.mapped ? row.detail : tr("%1 ·").arg(row.detail));
    parts.detail->setEnabled(row.enabled);
    parts.detail->setSizePolicy(row.mapped ? QSizePolicy::Preferred : QSizePolicy::Maximum, QSizePolicy::Preferred);
    parts.map->setVisible(!row.mapped);
    parts.note->setText(!row.disabled.isEmpty()                            ? row.disabled
                        : info(parts.attribute).usedToMatch || !row.mapped ? QString()
                                                                           : tr("exported, not used to match"));
}

} // namespace remarketeer
