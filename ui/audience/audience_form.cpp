#include "ui/audience/audience_form.h"

#include "ui/audience/attribute_list.h"
#include "ui/audience/audience_chooser.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/status_label.h"
#include "ui/theme/text_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QRadioButton>
#include <QVBoxLayout>

namespace remarketeer {

AudienceForm::AudienceForm(SendAudiencePresenter &presenter, QWidget *parent)
    : QWidget(parent), m_presenter(presenter), m_create(new QRadioButton(tr("Create New Audience"), this)),
      m_modify(new QRadioButton(tr("Modify Existing Audience"), this)), m_chooser(new AudienceChooser(presenter, this)),
      m_error(new InlineMessage(this)), m_attributes(new AttributeList(this))
{
    m_newAudience = makeNewAudience();
    m_create->setObjectName(QStringLiteral("createNew"));
    m_modify->setObjectName(QStringLiteral("modifyExisting"));
    m_create->setChecked(true);
    connect(m_create, &QRadioButton::toggled, this,
            [this](bool create) { m_presenter.setChange(create ? AudienceChange::CreateNew : m_chooser->change()); });
    m_error->setObjectName(QStringLiteral("sendError"));
    m_error->setClosable(true);

    auto *kinds = new QHBoxLayout;
    kinds->setSpacing(px(20));
    kinds->addWidget(m_create);
    kinds->addWidget(m_modify);
    kinds->addStretch(1);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(px(20), px(12), px(20), px(16));
    layout->setSpacing(px(10));
    layout->addLayout(kinds);
    layout->addWidget(m_newAudience);
    layout->addWidget(m_chooser);
    layout->addWidget(m_error);
    layout->addWidget(m_attributes, 1);
    layout->addStretch();

    connect(m_attributes, &AttributeList::ticked, &m_presenter, &SendAudiencePresenter::setChosen);
    connect(m_attributes, &AttributeList::mapRequested, this, &AudienceForm::mapRequested);
    connect(&m_presenter, &SendAudiencePresenter::changed, this, &AudienceForm::refresh);
    setFocusProxy(m_name);
    refresh();
}

QWidget *AudienceForm::makeNewAudience()
{
    auto *widget = new QWidget(this);
    auto *grid = new QGridLayout(widget);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(px(10));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(0, 36);
    grid->setColumnStretch(1, 64);

    m_name = new QLineEdit(widget);
    m_name->setObjectName(QStringLiteral("audienceName"));
    m_name->setAccessibleName(tr("Audience name"));
    m_name->setPlaceholderText(tr("Audience name"));
    connect(m_name, &QLineEdit::textChanged, &m_presenter, &SendAudiencePresenter::setName);
    m_description = new QLineEdit(widget);
    m_description->setObjectName(QStringLiteral("audienceDescription"));
    m_description->setAccessibleName(tr("Description"));
    m_description->setPlaceholderText(
        tr("Description, up to %1 characters").arg(QLocale().toString(SendAudiencePresenter::descriptionLimit)));
    connect(m_description, &QLineEdit::textChanged, &m_presenter, &SendAudiencePresenter::setDescription);

    m_problem = new StatusLabel(widget);
    m_problem->setObjectName(QStringLiteral("audienceProblem"));
    m_descriptionCount = new TextLabel(TextRole::Secondary, {}, widget);
    m_descriptionCount->setObjectName(QStringLiteral("audienceDescriptionCount"));
    m_descriptionCount->setAlignment(Qt::AlignTrailing | Qt::AlignTop);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_description, 0, 1);
    auto *below = new QHBoxLayout;
    below->addWidget(m_problem, 1);
    below->addWidget(m_descriptionCount);
    grid->addLayout(below, 1, 0, 1, 2);
    return widget;
}

void AudienceForm::refresh()
{
    const bool modifies = m_presenter.modifies();
    m_newAudience->setVisible(!modifies);
    m_chooser->setVisible(modifies);
    m_chooser->refresh();
    for (const ExportAttributeInfo &attribute : exportAttributes())
        m_attributes->setRow(m_presenter.row(attribute.attribute));

    const QString problem =
        m_presenter.nameProblem().isEmpty() ? m_presenter.descriptionProblem() : m_presenter.nameProblem();
    m_problem->setStatus(statusLook(Tone::Bad, problem));
    m_problem->setVisible(!problem.isEmpty());
    const QLocale locale;
    m_descriptionCount->setText(tr("%1 of %2")
                                    .arg(locale.toString(m_presenter.description().size()),
                                         locale.toString(SendAudiencePresenter::descriptionLimit)));
    m_descriptionCount->setVisible(!m_presenter.description().isEmpty());
}

void AudienceForm::showError(const QString &sentence)
{
    if (sentence.isEmpty())
        m_error->hide();
    else
        m_error->showMessage(Tone::Bad, sentence);
}

} // namespace remarketeer
