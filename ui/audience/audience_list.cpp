#include "ui/audience/audience_list.h"

#include "ui/audience/audience_delegate.h"
#include "ui/theme/card.h"
#include "ui/theme/icons.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {
constexpr int visibleRows = 5;
} // namespace

AudienceList::AudienceList(AccountAudiences &audiences, QWidget *parent)
    : QWidget(parent), m_audiences(audiences), m_top(new QHBoxLayout),
      m_filter(new SearchField(tr("Filter audiences"), this)), m_again(new QPushButton(this)),
      m_list(new QListView(this)), m_card(new Card(this)), m_status(new TextLabel(TextRole::Secondary, {}, this)),
      m_error(new InlineMessage(this))
{
    m_filter->setObjectName(QStringLiteral("audienceFilter"));
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_updating = true;
        m_shown.setFilterFixedString(text);
        m_updating = false;
        showChoice();
    });

    m_again->setObjectName(QStringLiteral("reloadAudiences"));
    m_again->setIcon(icon(Icon::Refresh));
    m_again->setAccessibleName(tr("List the audiences again"));
    m_again->setToolTip(tr("List the audiences again"));
    m_again->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, &m_audiences, &AccountAudiences::load);

    m_shown.setSourceModel(&m_model);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("audiences"));
    m_list->setModel(&m_shown);
    m_list->setItemDelegate(new AudienceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid() || m_updating)
            return;
        const Audience audience = m_model.audience(m_shown.mapToSource(index).row());
        m_chosen = audience.id;
        Q_EMIT picked(audience);
    });

    m_status->setObjectName(QStringLiteral("audiencesStatus"));
    m_error->setObjectName(QStringLiteral("audiencesError"));
    connect(m_error, &InlineMessage::actionTriggered, &m_audiences, &AccountAudiences::load);

    m_top->setSpacing(px(8));
    m_top->addWidget(m_filter, 1);
    m_top->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addLayout(m_top);
    layout->addWidget(m_error);
    layout->addWidget(m_status);
    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins({});
    cardLayout->addWidget(m_list);
    layout->addWidget(m_card);

    connect(&m_audiences, &AccountAudiences::changed, this, &AudienceList::refresh);
    refresh();
}

void AudienceList::addBefore(QWidget *control)
{
    m_top->insertWidget(0, control);
    setTabOrder(control, m_filter);
}

void AudienceList::setChosen(const std::optional<AudienceId> &audience)
{
    if (audience == m_chosen)
        return;
    m_chosen = audience;
    showChoice();
}

void AudienceList::refresh()
{
    using State = AccountAudiences::State;
    const State state = m_audiences.state();
    if (state == State::Failed)
        m_error->showMessage(Tone::Bad, m_audiences.error(), tr("Retry"));
    else
        m_error->hide();
    m_again->setEnabled(state != State::Asking);

    m_updating = true;
    m_list->setAccessibleName(tr("Audiences of %1").arg(m_audiences.accountName()));
    m_model.setAudiences(state == State::Listed ? m_audiences.list() : QList<Audience>{}, m_audiences.now());
    const bool empty = m_model.rowCount() == 0;
    m_status->setText(state == State::Asking
                          ? tr("Asking TikTok for the audiences of %1…").arg(m_audiences.accountName())
                      : state == State::Listed && empty
                          ? tr("%1 has no audiences yet. Create a new one instead.").arg(m_audiences.accountName())
                          : QString());
    m_status->setVisible(!m_status->text().isEmpty());
    m_card->setVisible(!empty);
    m_list->setFixedHeight(std::max(m_list->sizeHintForRow(0), 0) * std::min(m_model.rowCount(), visibleRows));
    m_updating = false;
    showChoice();
}

void AudienceList::showChoice()
{
    // Only the user's own clicks and keys choose: a filter that hides the choice must not choose its neighbour.
    m_updating = true;
    QModelIndex index;
    for (int row = 0; m_chosen && row < m_model.rowCount(); ++row) {
        if (m_model.audience(row).id == *m_chosen)
            index = m_shown.mapFromSource(m_model.index(row));
    }
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_updating = false;
}

} // namespace remarketeer
