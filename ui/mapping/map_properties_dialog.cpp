#include "ui/mapping/map_properties_dialog.h"

#include "ui/mapping/mapping_table.h"
#include "ui/mapping/property_picker.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace remarketeer {

MapPropertiesDialog::MapPropertiesDialog(MappingService &mapping, SourceService &source, const Clock &clock,
                                         QWidget *parent)
    : DialogFrame(tr("Map Properties"), parent), m_presenter(mapping, source, clock)
{
    setObjectName(QStringLiteral("mapPropertiesDialog"));
    setPreferredSize(1180, 800);

    auto *body = new QWidget(this);
    auto *layout = new QVBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(px(8));

    auto *intro = new QHBoxLayout;
    intro->setSpacing(px(16));
    auto *text = new TextLabel(TextRole::Secondary,
                               tr("Choose the user property that fills each TikTok export attribute. Attributes left "
                                  "unmapped are blank in the exported audience and can’t be picked in campaigns."),
                               body);
    text->setWordWrap(true);
    m_suggest = new QPushButton(tr("Suggest mappings"), body);
    m_suggest->setObjectName(QStringLiteral("suggest"));
    m_suggest->setAutoDefault(false);
    intro->addWidget(text, 1);
    intro->addWidget(m_suggest);
    layout->addLayout(intro);

    const auto message = [&](const char *name) {
        auto *widget = new InlineMessage(body);
        widget->setObjectName(QLatin1String(name));
        layout->addWidget(widget);
        return widget;
    };
    m_sourceMessage = message("sourceMessage");
    m_missingMessage = message("missingMessage");
    m_result = message("resultMessage");
    m_result->setClosable(true);

    m_table = new MappingTable(m_presenter, body);
    layout->addWidget(m_table, 1);
    layout->addStretch();
    setBody(body);

    addCancelButton();
    m_save = addButton(tr("Save"), ButtonRole::Primary, QStringLiteral("save"));

    connect(&m_presenter, &MappingPresenter::changed, this, &MapPropertiesDialog::refresh);
    connect(m_suggest, &QPushButton::clicked, this, &MapPropertiesDialog::suggest);
    connect(m_save, &QPushButton::clicked, this, &MapPropertiesDialog::save);
    connect(m_sourceMessage, &InlineMessage::actionTriggered, this, &MapPropertiesDialog::openSourceRequested);
    refresh();
}

void MapPropertiesDialog::goTo(ExportAttribute attribute)
{
    auto *picker =
        m_table->findChild<PropertyPicker *>(QStringLiteral("property_%1").arg(QLatin1String(info(attribute).key)));
    if (auto *scroll = m_table->findChild<QScrollArea *>(QStringLiteral("mappingRows")))
        scroll->ensureWidgetVisible(picker);
    picker->setFocus(Qt::OtherFocusReason);
}

void MapPropertiesDialog::refresh()
{
    m_table->refresh();
    setHint(m_presenter.footer());
    m_suggest->setEnabled(m_presenter.hasSource());
    m_suggest->setToolTip(m_presenter.hasSource() ? QString() : tr("Open a CSV file first."));

    if (m_presenter.hasSource()) {
        m_sourceMessage->hide();
    } else if (const QString error = m_presenter.sourceError(); !error.isEmpty()) {
        m_sourceMessage->showMessage(Tone::Bad, error, tr("Open another CSV file…"));
    } else {
        m_sourceMessage->showMessage(Tone::Neutral,
                                     tr("There are no profiles yet. Open a CSV file of your customers to see its "
                                        "properties here."),
                                     tr("Open CSV file…"));
    }
    const QString missing = m_presenter.missingText();
    if (missing.isEmpty())
        m_missingMessage->hide();
    else if (missing != m_missingMessage->text() || m_missingMessage->isHidden())
        m_missingMessage->showMessage(Tone::Attention, missing);
}

void MapPropertiesDialog::suggest()
{
    const int filled = m_presenter.suggest();
    if (filled > 0)
        m_result->showMessage(Tone::Good,
                              tr("%n empty row(s) filled. Your own choices were left as they are.", nullptr, filled));
    else
        m_result->showMessage(Tone::Neutral, tr("Nothing more to suggest: no other property fits an empty row."));
}

void MapPropertiesDialog::save()
{
    const auto saved = m_presenter.save();
    if (saved)
        accept();
    else
        m_result->showMessage(Tone::Bad, saved.error().sentence);
}

void MapPropertiesDialog::reject()
{
    if (m_presenter.isDirty())
        askAboutChanges();
    else
        DialogFrame::reject();
}

void MapPropertiesDialog::askAboutChanges()
{
    if (m_question)
        return;
    m_question = new DialogFrame(tr("Save the changed mapping?"), this);
    m_question->setObjectName(QStringLiteral("leaveQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setPreferredSize(440, 160);
    auto *text = new TextLabel(TextRole::Body, tr("Without saving, your changes are lost."), m_question);
    text->setWordWrap(true);
    m_question->setBody(text);
    QPushButton *keep = m_question->addButton(tr("Keep editing"), ButtonRole::Normal, QStringLiteral("leaveKeep"));
    QPushButton *discard = m_question->addButton(tr("Discard"), ButtonRole::Normal, QStringLiteral("leaveDiscard"));
    QPushButton *saveFirst = m_question->addButton(tr("Save"), ButtonRole::Primary, QStringLiteral("leaveSave"));
    connect(keep, &QPushButton::clicked, m_question, &QDialog::reject);
    connect(saveFirst, &QPushButton::clicked, this, [this] {
        m_question->close();
        save();
    });
    connect(discard, &QPushButton::clicked, this, [this] {
        m_question->close();
        DialogFrame::reject();
    });
    m_question->open();
    saveFirst->setFocus();
}

} // namespace remarketeer
