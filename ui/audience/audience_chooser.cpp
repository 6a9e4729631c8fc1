#include "ui/audience/audience_chooser.h"

#include "ui/audience/audience_list.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"

#include <QComboBox>
#include <QVBoxLayout>

namespace remarketeer {

AudienceChooser::AudienceChooser(SendAudiencePresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_change(new QComboBox(this)),
      m_list(new AudienceList(presenter.audiences(), this)), m_note(new InlineMessage(this))
{
    m_change->setObjectName(QStringLiteral("audienceChange"));
    m_change->setAccessibleName(tr("What to do with the audience"));
    m_change->addItem(tr("Add people"), static_cast<int>(AudienceChange::Add));
    m_change->addItem(tr("Remove people"), static_cast<int>(AudienceChange::Remove));
    m_change->addItem(tr("Replace everybody"), static_cast<int>(AudienceChange::Replace));
    connect(m_change, &QComboBox::activated, this, [this] { m_presenter.setChange(change()); });
    m_list->addBefore(m_change);
    connect(m_list, &AudienceList::picked, &m_presenter, &SendAudiencePresenter::setAudience);
    m_note->setObjectName(QStringLiteral("audienceNote"));

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));
    layout->addWidget(m_list);
    layout->addWidget(m_note);
    refresh();
}

AudienceChange AudienceChooser::change() const
{
    return static_cast<AudienceChange>(m_change->currentData().toInt());
}

void AudienceChooser::refresh()
{
    const auto &audience = m_presenter.audience();
    m_list->setChosen(audience ? std::optional(audience->id) : std::nullopt);
    const QString note = m_presenter.audienceNote();
    if (note.isEmpty())
        m_note->hide();
    else if (note != m_note->text() || m_note->isHidden())
        m_note->showMessage(Tone::Attention, note);
}

} // namespace remarketeer
