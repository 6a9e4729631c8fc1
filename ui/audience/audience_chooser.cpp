#include "ui/audience/audience_chooser.h"

#include "ui/audience/audience_delegate.h"
#include "ui/theme/card.h"
#include "ui/theme/icons.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_field.h"
#include "ui/theme/text_label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {
constexpr int visibleRows = 5;
} // namespace

AudienceChooser::AudienceChooser(SendAudiencePresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_change(new QComboBox(this)),
      m_filter(new SearchField(tr("Filter audiences"), this)), m_again(new QPushButton(this)),
      m_list(new QListView(this)), m_status(new TextLabel(TextRole::Secondary, {}, this)),
      m_error(new InlineMessage(this)), m_note(new InlineMessage(this))
{
    m_change->setObjectName(QStringLiteral("audienceChange"));
    m_change->setAccessibleName(tr("What to do with the audience"));
    m_change->addItem(tr("Add people"), static_cast<int>(AudienceChange::Add));
    m_change->addItem(tr("Remove people"), static_cast<int>(AudienceChange::Remove));
    m_change->addItem(tr("Replace everybody"), static_cast<int>(AudienceChange::Replace));
    connect(m_change, &QComboBox::activated, this, [this] { m_presenter.setChange(change()); });

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
    connect(m_again, &QPushButton::clicked, &m_presenter, &SendAudiencePresenter::loadAudiences);

    m_shown.setSourceModel(&m_model);
    m_shown.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_list->setObjectName(QStringLiteral("audiences"));
    m_list->setAccessibleName(tr("Audiences of %1").arg(m_presenter.accountName()));
    m_list->setModel(&m_shown);
    m_list->setItemDelegate(new AudienceDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFrameShape(QFrame::NoFrame);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &AudienceChooser::pick);

    m_status->setObjectName(QStringLiteral("audiencesStatus"));
    m_error->setObjectName(QStringLiteral("audiencesError"));
    connect(m_error, &InlineMessage::actionTriggered, &m_presenter, &SendAudiencePresenter::loadAudiences);
    m_note->setObjectName(QStringLiteral("audienceNote"));

    auto *top = new QHBoxLayout;
    top->setSpacing(px(8));
    top->addWidget(m_change);
    top->addWidget(m_filter, 1);
    top->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addLayout(top);
    layout->addWidget(m_error);
    layout->addWidget(m_status);
    m_card = new Card(this);
    auto *cardLayout = new QVBoxLayout(m_card);
    cardLayout->setContentsMargins({});
    cardLayout->addWidget(m_list);
    layout->addWidget(m_card);
    layout->addWidget(m_note);

    connect(&m_presenter, &SendAudiencePresenter::audiencesChanged, this, &AudienceChooser::refreshList);
    refreshList();
}

AudienceChange AudienceChooser::change() const
{
    return static_cast<AudienceChange>(m_change->currentData().toInt());
}

void AudienceChooser::refreshList()
{
    using Fetch = SendAudiencePresenter::Fetch;
    const Fetch state = m_presenter.audiencesState();
    if (state == Fetch::Failed)
        m_error->showMessage(Tone::Bad, m_presenter.audiencesError(), tr("Retry"));
    else
        m_error->hide();
    m_again->setEnabled(state != Fetch::Running);

    m_updating = true;
    m_model.setAudiences(state == Fetch::Done ? m_presenter.audiences() : QList<Audience>{}, m_presenter.now());
    const bool empty = m_model.rowCount() == 0;
    m_status->setText(state == Fetch::Running
                          ? tr("Asking TikTok for the audiences of %1…").arg(m_presenter.accountName())
                      : state == Fetch::Done && empty
                          ? tr("%1 has no audiences yet. Create a new one instead.").arg(m_presenter.accountName())
                          : QString());
    m_status->setVisible(!m_status->text().isEmpty());
    m_card->setVisible(!empty);
    m_list->setFixedHeight(std::max(m_list->sizeHintForRow(0), 0) * std::min(m_model.rowCount(), visibleRows));
    m_updating = false;
    showChoice();
    refresh();
}

void AudienceChooser::showChoice()
{
    // Only the user's own clicks and keys choose: a filter that hides the choice must not choose its neighbour.
    m_updating = true;
    QModelIndex index;
    for (int row = 0; m_presenter.audience() && row < m_model.rowCount(); ++row) {
        if (m_model.audience(row).id == m_presenter.audience()->id)
            index = m_shown.mapFromSource(m_model.index(row));
    }
    m_list->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    m_updating = false;
}

void AudienceChooser::pick(const QModelIndex &index)
{
    if (index.isValid() && !m_updating)
        m_presenter.setAudience(m_model.audience(m_shown.mapToSource(index).row()));
}

void AudienceChooser::refresh()
{
    const QString note = m_presenter.audienceNote();
    if (note.isEmpty())
        m_note->hide();
    else if (note != m_note->text() || m_note->isHidden())
        m_note->showMessage(Tone::Attention, note);
}

} // namespace remarketeer
