#include "ui/segments/matching_panel.h"

#include "ui/segments/rule_part.h"
#include "ui/theme/metrics.h"
#include "ui/theme/palette.h"
#include "ui/theme/status_label.h"
#include "ui/theme/text_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace remarketeer {

MatchingPanel::MatchingPanel(SegmentPresenter &presenter, QWidget *parent) : Card(parent), m_presenter(presenter)
{
    setObjectName(QStringLiteral("matchingPanel"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(px(20), px(16), px(20), px(16));
    column->setSpacing(px(4));
    column->addWidget(new TextLabel(TextRole::CardTitle, tr("Matching now"), this));
    m_people = new TextLabel(TextRole::PageTitle, {}, this);
    m_people->setObjectName(QStringLiteral("people"));
    QFont figure = m_people->font();
    figure.setPointSizeF(figure.pointSizeF() * 1.5);
    m_people->setFont(figure);
    column->addWidget(m_people);
    m_detail = new TextLabel(TextRole::Secondary, {}, this);
    m_detail->setObjectName(QStringLiteral("countDetail"));
    m_detail->setWordWrap(true);
    column->addWidget(m_detail);
    column->addSpacing(px(8));
    m_title = new TextLabel(TextRole::CardTitle, tr("First rows"), this);
    column->addWidget(m_title);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        Row &row = m_rows[i];
        row.part = i == 0 ? new QWidget(this) : new RulePart(RulePart::Ground::Surface, this);
        auto *line = new QHBoxLayout(row.part);
        line->setContentsMargins(0, px(5), 0, px(2));
        row.person = new TextLabel(TextRole::Secondary, {}, row.part);
        row.person->setObjectName(QStringLiteral("person%1").arg(i));
        row.person->setForegroundRole(QPalette::WindowText);
        row.person->setElided(true);
        row.value = new TextLabel(TextRole::Secondary, {}, row.part);
        row.value->setObjectName(QStringLiteral("value%1").arg(i));
        row.value->setForegroundRole(QPalette::WindowText);
        row.value->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        row.value->setElided(true);
        line->addWidget(row.person, 2);
        line->addWidget(row.value, 1);
        column->addWidget(row.part);
    }
    column->addStretch(1);
    connect(&presenter, &SegmentPresenter::countChanged, this, &MatchingPanel::refresh);
    connect(&presenter, &SegmentPresenter::changed, this, &MatchingPanel::refresh);
    refresh();
}

void MatchingPanel::refresh()
{
    using Count = SegmentPresenter::Count;
    const Count state = m_presenter.countState();
    const std::optional<SegmentCount> &counted = m_presenter.counted();
    m_people->setText(counted ? QLocale().toString(counted->people) : QStringLiteral("—"));
    m_people->setForegroundRole(state == Count::Done ? QPalette::WindowText : QPalette::PlaceholderText);
    m_detail->setText(state == Count::Done      ? m_presenter.countDetail()
                      : state == Count::Running ? tr("Counting…")
                                                : m_presenter.obstacle());
    QPalette coloured = palette();
    if (state == Count::Failed)
        coloured.setColor(QPalette::PlaceholderText, toneColor(Tone::Bad, coloured));
    m_detail->setPalette(coloured);

    const QList<FirstRow> rows = m_presenter.firstRows();
    m_title->setVisible(!rows.isEmpty());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const bool shown = static_cast<qsizetype>(i) < rows.size();
        m_rows[i].part->setVisible(shown);
        if (!shown)
            continue;
        const FirstRow &row = rows[static_cast<qsizetype>(i)];
        m_rows[i].person->setText(row.person);
        m_rows[i].value->setText(row.value);
    }
}

void MatchingPanel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refresh();
    Card::changeEvent(event);
}

} // namespace remarketeer
