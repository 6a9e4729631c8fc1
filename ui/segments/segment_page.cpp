#include "ui/segments/segment_page.h"

#include "ui/segments/leave_out_card.h"
#include "ui/segments/matching_panel.h"
#include "ui/segments/name_field.h"
#include "ui/segments/rule_card.h"
#include "ui/theme/dialog_frame.h"
#include "ui/theme/inline_message.h"
#include "ui/theme/metrics.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>

namespace remarketeer {

namespace {
constexpr double panelWidth = 288;
/// Under it, the panel stands below the rules.
constexpr double roomForTwoColumns = 860;
} // namespace

SegmentPage::SegmentPage(SegmentService &service, SourceService &sources, FileQuestion files, QWidget *parent)
    : Page({tr("Customer data"), tr("Segments")}, {}, parent), m_presenter(service, sources), m_files(std::move(files))
{
    setObjectName(QStringLiteral("segmentPage"));
    linkParent();
    connect(this, &Page::parentRequested, this, &SegmentPage::close);
    makeHead();
    makeBody();
    connect(&m_presenter, &SegmentPresenter::changed, this, &SegmentPage::refresh);
    connect(&m_presenter, &SegmentPresenter::countChanged, this, &SegmentPage::refresh);
    connect(&m_presenter, &SegmentPresenter::reset, this, [this] {
        m_message->hide();
        m_scroll->ensureVisible(0, 0);
    });
    const auto shortcut = [this](const QKeySequence &keys, void (SegmentPage::*what)()) {
        auto *made = new QShortcut(keys, this);
        made->setContext(Qt::WidgetWithChildrenShortcut);
        connect(made, &QShortcut::activated, this, what);
    };
    shortcut(QKeySequence(Qt::Key_Escape), &SegmentPage::close);
    shortcut(QKeySequence::Save, &SegmentPage::saveDraft);
    arrange();
    refresh();
}

SegmentPage::~SegmentPage() = default;

void SegmentPage::makeHead()
{
    m_name = new NameField(tr("Name of the segment"), this);
    m_name->setObjectName(QStringLiteral("segmentName"));
    connect(m_name, &QLineEdit::textEdited, &m_presenter, &SegmentPresenter::setName);
    setTitleWidget(m_name);
    m_duplicate = new QPushButton(tr("Duplicate"), this);
    m_duplicate->setObjectName(QStringLiteral("duplicateSegment"));
    connect(m_duplicate, &QPushButton::clicked, this, &SegmentPage::duplicate);
    addAction(m_duplicate);
    m_save = new QPushButton(tr("Save"), this);
    m_save->setObjectName(QStringLiteral("saveSegment"));
    setButtonRole(m_save, ButtonRole::Primary);
    connect(m_save, &QPushButton::clicked, this, &SegmentPage::saveDraft);
    addAction(m_save);
    m_message = new InlineMessage(this);
    m_message->setObjectName(QStringLiteral("segmentMessage"));
    m_message->setClosable(true);
    content()->addWidget(m_message);
}

void SegmentPage::makeBody()
{
    auto *body = new QWidget(this);
    m_left = new QVBoxLayout(body);
    m_left->setContentsMargins({});
    m_left->setSpacing(px(12));
    m_left->addWidget(new RuleCard(m_presenter, m_files, body));
    m_left->addWidget(new LeaveOutCard(m_presenter, m_files, body));
    m_left->addStretch(1);
    m_scroll = new QScrollArea(this);
    m_scroll->setObjectName(QStringLiteral("segmentScroll"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    body->setAutoFillBackground(false);
    m_scroll->setWidget(body);
    m_matching = new MatchingPanel(m_presenter, this);
    m_columns = new QHBoxLayout;
    m_columns->setSpacing(px(14));
    m_columns->addWidget(m_scroll, 1);
    content()->addLayout(m_columns, 1);
}

void SegmentPage::open(const SegmentId &id)
{
    if (const Result<void> opened = m_presenter.open(id); !opened) {
        create();
        m_message->showMessage(Tone::Bad, opened.error().sentence);
        return;
    }
    setFocus(Qt::OtherFocusReason); // on the page: keys work, and Tab comes to the name first
}

void SegmentPage::create()
{
    m_presenter.create();
    m_name->setFocus(Qt::OtherFocusReason);
}

void SegmentPage::refresh()
{
    const QString name = m_presenter.name();
    if (m_name->text() != name) {
        m_name->setText(name);
        m_name->home(false); // the beginning of a long one
    }
    const QString shown = name.isEmpty() ? tr("New segment") : name;
    setTitle({tr("Customer data"), tr("Segments"), shown}, shown);
    const bool isNew = !m_presenter.id();
    m_duplicate->setEnabled(!isNew);
    m_duplicate->setToolTip(isNew ? tr("Save the segment first.") : QString());
    const bool unsaved = isNew || m_presenter.isDirty();
    m_save->setEnabled(unsaved);
    m_save->setToolTip(unsaved ? QString() : tr("Everything is saved."));
    // Where the panel stands below the rules, the figure stays in sight.
    const std::optional<SegmentCount> &counted = m_presenter.counted();
    setFooter(!m_narrow.value_or(false) ? QString()
              : counted
                  ? tr("%Ln match now", nullptr, static_cast<int>(std::min<quint64>(counted->people, 2'000'000'000)))
                  : m_presenter.obstacle());
}

bool SegmentPage::save()
{
    const Result<void> saved = m_presenter.save();
    if (saved) {
        m_message->hide();
        return true;
    }
    m_message->showMessage(Tone::Bad, saved.error().sentence);
    if (m_presenter.name().trimmed().isEmpty())
        m_name->setFocus(Qt::OtherFocusReason);
    return false;
}

void SegmentPage::saveDraft()
{
    save();
}

void SegmentPage::duplicate()
{
    leave([this] {
        if (!m_presenter.id())
            return;
        const Result<SegmentId> copy = m_presenter.duplicate();
        if (copy)
            Q_EMIT openRequested(*copy);
        else
            m_message->showMessage(Tone::Bad, copy.error().sentence);
    });
}

void SegmentPage::close()
{
    leave([this] { Q_EMIT closed(); });
}

void SegmentPage::leave(std::function<void()> then)
{
    if (!m_presenter.isDirty()) {
        then();
        return;
    }
    if (m_question)
        return;
    m_question = new DialogFrame(tr("Save the changed segment?"), this);
    m_question->setObjectName(QStringLiteral("leaveQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setPreferredSize(440, 160);
    auto *text = new TextLabel(TextRole::Body, tr("Without saving, your changes are lost."), m_question);
    text->setWordWrap(true);
    m_question->setBody(text);
    QPushButton *cancel = m_question->addCancelButton();
    QPushButton *discard = m_question->addButton(tr("Discard"), ButtonRole::Normal, QStringLiteral("leaveDiscard"));
    QPushButton *saveFirst = m_question->addButton(tr("Save"), ButtonRole::Primary, QStringLiteral("leaveSave"));
    cancel->setObjectName(QStringLiteral("leaveCancel"));
    connect(saveFirst, &QPushButton::clicked, this, [this, then] {
        m_question->close();
        if (save())
            then();
    });
    connect(discard, &QPushButton::clicked, this, [this, then] {
        m_question->close();
        m_presenter.discard();
        then();
    });
    m_question->open();
    saveFirst->setFocus();
}

void SegmentPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void SegmentPage::arrange()
{
    const bool narrow = width() < px(roomForTwoColumns);
    if (m_narrow == narrow)
        return;
    m_narrow = narrow;
    if (narrow) {
        m_columns->removeWidget(m_matching);
        m_matching->setMinimumWidth(0);
        m_matching->setMaximumWidth(QWIDGETSIZE_MAX);
        m_left->insertWidget(m_left->count() - 1, m_matching);
    } else {
        m_left->removeWidget(m_matching);
        m_matching->setParent(this);
        m_matching->setFixedWidth(px(panelWidth));
        m_columns->addWidget(m_matching);
        m_matching->show();
    }
    refresh();
}

} // namespace remarketeer
