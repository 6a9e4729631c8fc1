#include "ui/campaigns/what_step.h"

#include "ui/audience/attribute_list.h"
#include "ui/audience/audience_list.h"
#include "ui/campaigns/campaign_words.h"
#include "ui/campaigns/form_parts.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/status_label.h"
#include "ui/theme/text_label.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace remarketeer {

namespace {

void showText(QLineEdit *field, const QString &text)
{
    if (field->text() != text) // leaves the caret where it is while one types
        field->setText(text);
}

} // namespace

WhatStep::WhatStep(CampaignEditorPresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_what(presenter.what()),
      m_create(new QRadioButton(tr("Create New Audience"), this)),
      m_modify(new QRadioButton(tr("Modify Existing Audience"), this)),
      m_noAccount(makeHint(tr("Choose an ad account in the step Start here: its audiences are listed here."), this)),
      m_audiences(new AudienceList(presenter.what().audiences(), this)), m_note(new InlineMessage(this)),
      m_attributes(new AttributeList(this))
{
    m_create->setObjectName(QStringLiteral("createNew"));
    m_modify->setObjectName(QStringLiteral("modifyExisting"));
    connect(m_create, &QRadioButton::toggled, &m_what, &WhatPresenter::setCreates);
    m_note->setObjectName(QStringLiteral("audienceNote"));
    connect(m_audiences, &AudienceList::picked, &m_what, &WhatPresenter::setAudience);
    connect(m_attributes, &AttributeList::ticked, &m_what, &WhatPresenter::setChosen);
    connect(m_attributes, &AttributeList::mapRequested, this, &WhatStep::mapRequested);

    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(px(20));
    kinds->addWidget(m_create);
    kinds->addWidget(m_modify);
    kinds->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(12), px(20), px(16));
    layout->setSpacing(px(10));
    layout->addLayout(kinds);
    m_newAudience = makeNewAudience();
    layout->addWidget(m_newAudience);
    layout->addWidget(m_noAccount);
    layout->addWidget(m_audiences);
    layout->addWidget(m_note);
    layout->addWidget(makeUpdate());
    layout->addWidget(m_attributes);
    layout->addStretch(1);

    setFocusProxy(m_create);
    connect(&m_presenter, &CampaignEditorPresenter::changed, this, &WhatStep::refresh);
    refresh();
}

QWidget *WhatStep::makeNewAudience()
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 36);
    grid->setColumnStretch(1, 64);
    const QLocale locale;
    m_name = new QLineEdit(widget);
    m_name->setObjectName(QStringLiteral("audienceName"));
    m_name->setAccessibleName(tr("Audience name"));
    m_name->setPlaceholderText(tr("Audience name"));
    connect(m_name, &QLineEdit::textEdited, &m_what, &WhatPresenter::setNewName);
    m_description = new QLineEdit(widget);
    m_description->setObjectName(QStringLiteral("audienceDescription"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(
        tr("Description, up to %1 characters").arg(locale.toString(WhatPresenter::descriptionLimit)));
    connect(m_description, &QLineEdit::textEdited, &m_what, &WhatPresenter::setDescription);
    m_problem = new StatusLabel(widget);
    m_problem->setObjectName(QStringLiteral("audienceProblem"));
    m_counts = new TextLabel(TextRole::Secondary, {}, widget);
    m_counts->setObjectName(QStringLiteral("audienceCounts"));
    m_counts->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_description, 0, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_problem, 1);
    below->addWidget(m_counts, 1);
    grid->addLayout(below, 1, 0, 1, 2);
    return widget;
}

QWidget *WhatStep::makeUpdate()
{
    auto *widget = new QWidget(this);
    m_update = new QComboBox(widget);
    m_update->setObjectName(QStringLiteral("audienceUpdate"));
    connect(m_update, &QComboBox::activated, this,
            [this] { m_what.setUpdate(static_cast<AudienceUpdate>(m_update->currentData().toInt())); });
    m_updateCaption = makeCaption(tr("Later runs"), m_update, widget);
    m_explanation = makeHint({}, widget);
    m_explanation->setObjectName(QStringLiteral("updateExplanation"));
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_updateCaption, 0, 0);
    grid->addWidget(m_update, 0, 1);
    grid->addWidget(m_explanation, 1, 0, 1, 3);
    return widget;
}

void WhatStep::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh(); // the audiences are asked for when somebody looks at them
}

void WhatStep::refresh()
{
    const Campaign &campaign = m_presenter.campaign();
    const bool creates = m_what.creates();
    {
        const QSignalBlocker quiet(m_create);
        m_create->setChecked(creates);
        m_modify->setChecked(!creates);
    }
    m_newAudience->setVisible(creates);
    m_noAccount->setVisible(!creates && !campaign.account);
    m_audiences->setVisible(!creates && campaign.account);
    m_audiences->setChosen(creates ? std::nullopt : campaign.audience);
    if (!creates && isVisible() && m_what.audiences().state() == AccountAudiences::State::NotAsked)
        m_what.audiences().load();
    const QString note = m_what.audienceNote();
    if (note.isEmpty())
        m_note->hide();
    else if (note != m_note->text() || m_note->isHidden())
        m_note->showMessage(Tone::Attention, note);

    if (creates)
        showText(m_name, campaign.audienceName);
    showText(m_description, campaign.description);
    const QLocale locale;
    m_counts->setText(tr("Name %1 of %2 · description %3 of %4")
                          .arg(locale.toString(campaign.audienceName.trimmed().size()),
                               locale.toString(WhatPresenter::nameLimit), locale.toString(campaign.description.size()),
                               locale.toString(WhatPresenter::descriptionLimit)));
    const QString problem = m_what.nameProblem().isEmpty() ? m_what.descriptionProblem() : m_what.nameProblem();
    m_problem->setStatus(statusLook(Tone::Bad, problem));
    m_problem->setVisible(!problem.isEmpty());
    m_counts->setVisible(problem.isEmpty());

    const QList<AudienceUpdate> updates = updatesFor(creates);
    if (m_update->count() != updates.size()) {
        m_update->clear();
        for (const AudienceUpdate update : updates)
            m_update->addItem(displayName(update), static_cast<int>(update));
    }
    m_update->setCurrentIndex(m_update->findData(static_cast<int>(campaign.update)));
    m_updateCaption->setText(creates ? tr("Later runs") : tr("Each run"));
    m_update->setAccessibleName(m_updateCaption->text());
    m_explanation->setText(explanation(campaign.update));

    for (const ExportAttributeInfo &attribute : exportAttributes())
        m_attributes->setRow(m_what.row(attribute.attribute));
    m_attributes->setMinimumHeight(m_attributes->sizeHint().height()); // the whole step scrolls, not the list in it
}

} // namespace remarketeer
