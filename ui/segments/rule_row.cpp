#include "ui/segments/rule_row.h"

#include "ui/segments/note_line.h"
#include "ui/segments/value_editor.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_picker.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace remarketeer {

RuleRow::RuleRow(SegmentPresenter &presenter, const RulePlace &place, const FileQuestion &files, QWidget *parent)
    : RulePart(Ground::Surface, parent), m_presenter(presenter), m_place(place), m_name(nameOf(place))
{
    const QString key = keyOf(place);
    m_property = new SearchPicker(tr("Property of %1").arg(m_name), tr("Search properties"), this);
    m_property->setObjectName(QStringLiteral("property_") + key);
    m_property->setContent([this] { return m_presenter.propertyChoices(m_presenter.condition(m_place)); },
                           [this] { return m_presenter.propertyChoice(m_presenter.condition(m_place)); });
    connect(m_property, &SearchPicker::picked, this,
            [this](const QVariant &choice) { m_presenter.chooseProperty(m_place, choice); });
    m_operator = new SearchPicker(tr("Operator of %1").arg(m_name), tr("Search operators"), this);
    m_operator->setObjectName(QStringLiteral("operator_") + key);
    m_operator->setContent([this] { return m_presenter.operatorChoices(m_presenter.condition(m_place)); },
                           [this] { return QVariant(static_cast<int>(m_presenter.condition(m_place).op)); });
    connect(m_operator, &SearchPicker::picked, this, [this](const QVariant &choice) {
        m_presenter.chooseOperator(m_place, static_cast<Operator>(choice.toInt()));
    });
    m_value = new ValueEditor(presenter, place, files, m_name, key, m_operator);

    auto *remove = new QToolButton(this);
    remove->setObjectName(QStringLiteral("remove_") + key);
    remove->setAutoRaise(true);
    remove->setIcon(icon(Icon::Trash));
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(tr("Remove %1").arg(m_name));
    connect(remove, &QToolButton::clicked, this, [this] { m_presenter.remove(m_place); });

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(7), px(12), px(6));
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(10));
    row->addWidget(m_property, 20);
    row->addWidget(m_operator, 18);
    row->addWidget(m_value, 22);
    row->addStretch(3);
    row->addWidget(remove);
    column->addLayout(row);

    m_note = new NoteLine(QStringLiteral("note_") + key, this);
    column->addWidget(m_note);
    refresh();
}

void RuleRow::refresh()
{
    using Look = SearchPicker::Look;
    const Condition &condition = m_presenter.condition(m_place);
    const RuleNote note = m_presenter.note(m_place);
    const QString property = m_presenter.propertyText(condition);
    const bool missing = note.broken && operatorInfo(condition.op).operand != OperandKind::File;
    m_property->setChoice(property.isEmpty() ? tr("Choose a property") : property, missing ? tr("Missing") : QString(),
                          property.isEmpty() ? Look::Empty
                          : missing          ? Look::Missing
                                             : Look::Chosen);
    m_property->setAccessibleName(tr("Property of %1: %2").arg(m_name, m_property->choiceText()));
    m_property->setToolTip(property);
    m_operator->setChoice(displayName(condition.op), {}, Look::Chosen);
    m_operator->setAccessibleName(tr("Operator of %1: %2").arg(m_name, m_operator->choiceText()));
    m_operator->setToolTip(m_operator->choiceText());
    m_value->refresh();

    m_note->setNote(note.broken ? Tone::Bad : Tone::Attention, note.text);
    m_property->setAccessibleDescription(note.text);
}

QString keyOf(const RulePlace &place)
{
    QString key;
    for (const std::size_t group : place.groups)
        key += QStringLiteral("g%1_").arg(group);
    return place.condition ? key + QString::number(*place.condition) : key.chopped(key.isEmpty() ? 0 : 1);
}

QString nameOf(const RulePlace &place)
{
    QStringList path;
    for (const std::size_t group : place.groups)
        path << QString::number(group + 1);
    const QString group = RuleRow::tr("group %1").arg(path.join(u'.'));
    if (!place.condition)
        return group;
    const QString rule = RuleRow::tr("rule %1").arg(*place.condition + 1);
    return path.isEmpty() ? rule : RuleRow::tr("%1 of %2", "rule and group").arg(rule, group);
}

} // namespace remarketeer
