#include "ui/segments/rule_group_box.h"

#include "ui/segments/note_line.h"
#include "ui/segments/rule_row.h"
#include "ui/theme/control_painter.h"
#include "ui/theme/icons.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>
#include <QToolButton>
#include <QVBoxLayout>

namespace remarketeer {

RuleGroupBox::RuleGroupBox(SegmentPresenter &presenter, const std::vector<std::size_t> &path, const FileQuestion &files,
                           QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_path(path)
{
    const QString key = keyOf({path, {}});
    setObjectName(QStringLiteral("group_") + key);
    m_head = new QWidget(this);
    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(px(12), px(4), px(12), px(4));
    head->setSpacing(px(8));
    m_match = makeMatchChoice(presenter, path, m_head);
    head->addWidget(m_match);
    head->addStretch();
    addRuleButtons(head, presenter, path, m_head);
    auto *remove = new QToolButton(m_head);
    remove->setObjectName(QStringLiteral("remove_") + key);
    remove->setAutoRaise(true);
    remove->setIcon(icon(Icon::Trash));
    remove->setToolTip(tr("Remove the group"));
    remove->setAccessibleName(tr("Remove %1").arg(nameOf({path, {}})));
    connect(remove, &QToolButton::clicked, this, [this] { m_presenter.remove({m_path, {}}); });
    head->addWidget(remove);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(3), 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(m_head);
    m_note = new NoteLine(QStringLiteral("note_") + key, this);
    m_note->setContentsMargins(px(12), px(8), px(12), px(8));
    column->addWidget(m_note);
    m_list = new RuleList(presenter, path, files, this);
    column->addWidget(m_list);
    refresh();
}

void RuleGroupBox::refresh()
{
    m_match->setCurrentIndex(m_presenter.group(m_path).match == RuleGroup::Match::All ? 0 : 1);
    m_note->setNote(Tone::Attention, m_presenter.note({m_path, {}}).text);
    m_list->refresh();
}

void RuleGroupBox::paintEvent(QPaintEvent *)
{
    const Tokens t = tokens(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double corner = px(this, 6);
    paintBox(&painter, rect(), t.surface, t.border, corner);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), corner, corner);
    painter.setClipPath(shape);
    painter.fillRect(m_head->geometry(), t.header);
    const int bar = px(this, 3);
    painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, bar, height())), t.accent);
}

} // namespace remarketeer
