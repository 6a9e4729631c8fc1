#include "ui/segments/rule_list.h"

#include "ui/segments/rule_group_box.h"
#include "ui/segments/rule_row.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

RuleList::RuleList(SegmentPresenter &presenter, const std::vector<std::size_t> &path, const FileQuestion &files,
                   QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    const RuleGroup &group = presenter.group(path);
    for (std::size_t i = 0; i < group.conditions.size(); ++i) {
        m_rows << new RuleRow(presenter, {path, i}, files, this);
        column->addWidget(m_rows.constLast());
    }
    if (group.groups.empty())
        return;
    auto *around = new RulePart(RulePart::Ground::Surface, this);
    auto *boxes = new QVBoxLayout(around);
    boxes->setContentsMargins(px(12), px(12), px(12), px(12));
    boxes->setSpacing(px(12));
    for (std::size_t i = 0; i < group.groups.size(); ++i) {
        std::vector<std::size_t> inner = path;
        inner.push_back(i);
        m_groups << new RuleGroupBox(presenter, inner, files, around);
        boxes->addWidget(m_groups.constLast());
    }
    column->addWidget(around);
}

void RuleList::refresh()
{
    for (RuleRow *row : m_rows)
        row->refresh();
    for (RuleGroupBox *group : m_groups)
        group->refresh();
}

QComboBox *makeMatchChoice(SegmentPresenter &presenter, const std::vector<std::size_t> &path, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setObjectName(QStringLiteral("match_") + keyOf({path, {}}));
    choice->setAccessibleName(path.empty()
                                  ? RuleList::tr("How many of the rules must match")
                                  : RuleList::tr("How many of the rules of %1 must match").arg(nameOf({path, {}})));
    choice->addItem(RuleList::tr("all of"));
    choice->addItem(RuleList::tr("any of"));
    QObject::connect(choice, &QComboBox::activated, choice, [&presenter, path](int index) {
        presenter.setMatch(path, index == 0 ? RuleGroup::Match::All : RuleGroup::Match::Any);
    });
    return choice;
}

void addRuleButtons(QHBoxLayout *row, SegmentPresenter &presenter, const std::vector<std::size_t> &path,
                    QWidget *parent)
{
    const auto add = [&](const QString &text, const char *name, const QString &spoken) {
        auto *button = new QPushButton(text, parent);
        const QString key = keyOf({path, {}});
        button->setObjectName(QLatin1String(name) + (key.isEmpty() ? key : u'_' + key));
        button->setAccessibleName(
            path.empty()
                ? spoken
                : RuleList::tr("%1 to %2", "what is added, and to which group").arg(spoken, nameOf({path, {}})));
        setButtonRole(button, ButtonRole::Link);
        row->addWidget(button);
        return button;
    };
    QObject::connect(add(RuleList::tr("+ Add rule"), "addRule", RuleList::tr("Add rule")), &QPushButton::clicked,
                     parent, [&presenter, path] { presenter.addCondition(path); });
    if (path.size() < SegmentRules::maxGroupDepth)
        QObject::connect(add(RuleList::tr("+ Add group"), "addGroup", RuleList::tr("Add group")), &QPushButton::clicked,
                         parent, [&presenter, path] { presenter.addGroup(path); });
}

} // namespace remarketeer
