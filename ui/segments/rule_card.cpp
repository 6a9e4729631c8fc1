#include "ui/segments/rule_card.h"

#include "ui/segments/rule_list.h"
#include "ui/segments/rule_part.h"
#include "ui/segments/rule_row.h"
#include "ui/segments/tab_order.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_picker.h"
#include "ui/theme/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace remarketeer {

RuleCard::RuleCard(SegmentPresenter &presenter, FileQuestion files, QWidget *parent)
    : Card(parent), m_presenter(presenter), m_files(std::move(files))
{
    setObjectName(QStringLiteral("ruleCard"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    m_column = new QVBoxLayout(this);
    m_column->setContentsMargins({});
    m_column->setSpacing(0);
    m_column->addWidget(makeHead());

    auto *foot = new RulePart(RulePart::Ground::Surface, this);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(px(8), px(7), px(12), px(7));
    row->setSpacing(px(4));
    addRuleButtons(row, presenter, {}, foot);
    m_everybody = new TextLabel(TextRole::Secondary, tr("Without rules, everybody in the source matches."), foot);
    m_everybody->setObjectName(QStringLiteral("everybody"));
    m_everybody->setWordWrap(true);
    row->addSpacing(px(8));
    row->addWidget(m_everybody, 1);
    row->addStretch(0);
    m_column->addWidget(foot);

    connect(&presenter, &SegmentPresenter::reset, this, &RuleCard::rebuild);
    connect(&presenter, &SegmentPresenter::structureChanged, this, [this](const RulePlace &at) {
        rebuild();
        goTo(at);
    });
    connect(&presenter, &SegmentPresenter::changed, this, &RuleCard::refresh);
    rebuild();
}

QWidget *RuleCard::makeHead()
{
    auto *head = new RulePart(RulePart::Ground::Header, this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(px(12), px(9), px(12), px(9));
    row->setSpacing(px(10));
    row->addWidget(new TextLabel(TextRole::Body, tr("Profiles that match"), head));
    m_match = makeMatchChoice(m_presenter, {}, head);
    row->addWidget(m_match);
    row->addStretch();
    m_source = new SearchPicker(tr("Profile source"), tr("Search sources"), head);
    m_source->setObjectName(QStringLiteral("source"));
    m_source->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_source->setContent([this] { return m_presenter.sourceChoices(); },
                         [this] {
                             const auto &source = m_presenter.source();
                             return source ? QVariant(source->toString()) : QVariant();
                         });
    connect(m_source, &SearchPicker::picked, this, [this](const QVariant &choice) {
        if (const auto id = SourceId::from(choice.toString()))
            m_presenter.setSource(*id);
    });
    row->addWidget(m_source);
    return head;
}

void RuleCard::rebuild()
{
    if (m_list) {
        m_list->hide();
        m_list->setParent(nullptr); // it may be what has just spoken: it goes later
        m_list->deleteLater();
    }
    m_list = new RuleList(m_presenter, {}, m_files, this);
    m_column->insertWidget(1, m_list);
    m_list->show();
    chainTabOrder(m_source, m_list);
    refresh();
}

void RuleCard::refresh()
{
    using Look = SearchPicker::Look;
    const RuleGroup &root = m_presenter.rules().root;
    m_match->setCurrentIndex(root.match == RuleGroup::Match::All ? 0 : 1);
    m_everybody->setVisible(root.conditions.empty() && root.groups.empty());
    const QString name = m_presenter.sourceName();
    m_source->setChoice(name.isEmpty() ? tr("Choose a profile source") : name, {},
                        name.isEmpty() ? Look::Empty : Look::Chosen);
    m_source->setAccessibleName(tr("Profile source: %1").arg(m_source->choiceText()));
    m_source->setToolTip(name);
    m_list->refresh();
}

void RuleCard::goTo(const RulePlace &place)
{
    const QString key = keyOf(place);
    QWidget *target = place.condition
                          ? findChild<QWidget *>(QStringLiteral("property_") + key)
                          : findChild<QWidget *>(QStringLiteral("addRule") + (key.isEmpty() ? key : u'_' + key));
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

} // namespace remarketeer
