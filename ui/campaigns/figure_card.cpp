#include "ui/campaigns/figure_card.h"

#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace remarketeer {

FigureCard::FigureCard(const QString &name, const QString &objectName, QWidget *parent) : Card(parent), m_name(name)
{
    setObjectName(objectName);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(12), px(14), px(12), px(12));
    column->setSpacing(px(2));
    auto *title = new TextLabel(TextRole::Secondary, name, this);
    title->setElided(true);
    column->addWidget(title);
    m_number = new TextLabel(TextRole::Figure, {}, this);
    m_number->setObjectName(objectName + QStringLiteral("Value"));
    m_number->setElided(true);
    column->addWidget(m_number);
    m_words = new TextLabel(TextRole::CardTitle, {}, this);
    m_words->setObjectName(objectName + QStringLiteral("Words"));
    m_words->setWordWrap(true);
    m_words->setMinimumHeight(m_number->sizeHint().height());
    column->addWidget(m_words);
    m_note = new TextLabel(TextRole::Secondary, {}, this);
    m_note->setObjectName(objectName + QStringLiteral("Note"));
    m_note->setWordWrap(true);
    m_note->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    column->addWidget(m_note);
    for (TextLabel *label : {title, m_number, m_words, m_note})
        label->setContentsMargins(px(4), 0, px(4), 0); // a link's text stands so far within the link
    column->addStretch();
}

void FigureCard::setFigure(const CampaignFigure &figure)
{
    m_number->setVisible(figure.isNumber);
    m_words->setVisible(!figure.isNumber);
    (figure.isNumber ? m_number : m_words)->setText(figure.value);
    m_note->setText(figure.note);
    setToolTip(figure.explanation);
    setAccessibleName(tr("%1: %2", "name of a figure, and the figure").arg(m_name, figure.value));
    setAccessibleDescription(figure.explanation.isEmpty() ? figure.note : figure.explanation);
}

QPushButton *FigureCard::addLink(const QString &text, const QString &objectName)
{
    auto *link = new QPushButton(text, this);
    link->setObjectName(objectName);
    setButtonRole(link, ButtonRole::Link);
    layout()->addWidget(link);
    layout()->setAlignment(link, Qt::AlignLeading);
    return link;
}

} // namespace remarketeer
