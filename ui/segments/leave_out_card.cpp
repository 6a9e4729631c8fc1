#include "ui/segments/leave_out_card.h"

#include "ui/segments/note_line.h"
#include "ui/segments/tab_order.h"
#include "ui/theme/metrics.h"
#include "ui/theme/search_picker.h"
#include "ui/theme/search_popup.h"
#include "ui/theme/style.h"
#include "ui/theme/text_label.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace remarketeer {

LeaveOutCard::LeaveOutCard(SegmentPresenter &presenter, FileQuestion files, QWidget *parent)
    : Card(parent), m_presenter(presenter), m_files(std::move(files))
{
    setObjectName(QStringLiteral("leaveOutCard"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(px(12), px(10), px(12), px(10));
    row->setSpacing(px(10));
    auto *title = new TextLabel(TextRole::CardTitle, tr("Always leave out"), this);
    title->setMinimumHeight(px(32));
    row->addWidget(title, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(px(4));
    m_entries = new QVBoxLayout;
    m_entries->setSpacing(px(6));
    column->addLayout(m_entries);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(px(4));
    m_addSegment = new QPushButton(tr("+ Segment"), this);
    m_addSegment->setObjectName(QStringLiteral("leaveOutSegment"));
    m_addSegment->setAccessibleName(tr("Leave out a segment"));
    auto *addFile = new QPushButton(tr("+ File"), this);
    addFile->setObjectName(QStringLiteral("leaveOutFile"));
    addFile->setAccessibleName(tr("Leave out the people of a file"));
    addFile->setToolTip(tr("One person a line: an e-mail address, phone number or device ID, or its SHA-256."));
    for (QPushButton *button : {m_addSegment, addFile}) {
        setButtonRole(button, ButtonRole::Link);
        button->setMinimumHeight(px(32));
        buttons->addWidget(button);
    }
    m_detail = new TextLabel(TextRole::Secondary, {}, this);
    m_detail->setObjectName(QStringLiteral("leftOut"));
    m_detail->setWordWrap(true);
    buttons->addSpacing(px(8));
    buttons->addWidget(m_detail, 1);
    column->addLayout(buttons);
    row->addLayout(column, 1);

    connect(m_addSegment, &QPushButton::clicked, this, &LeaveOutCard::chooseSegment);
    connect(addFile, &QPushButton::clicked, this,
            [this] { askForFile([this](const QString &path) { m_presenter.leaveOut(SuppressionFile{path}); }); });
    connect(&presenter, &SegmentPresenter::reset, this, &LeaveOutCard::refresh);
    connect(&presenter, &SegmentPresenter::changed, this, &LeaveOutCard::refresh);
    connect(&presenter, &SegmentPresenter::countChanged, this,
            [this] { m_detail->setText(m_presenter.leftOutDetail()); });
    refresh();
}

void LeaveOutCard::refresh()
{
    const std::vector<Suppression> &all = m_presenter.rules().leaveOut;
    QString key; // what the entries show: typing in a rule must not rebuild them
    for (const Suppression &whom : all)
        key += m_presenter.leftOutText(whom) + u'\n' + m_presenter.leftOutTrouble(whom) + u'\n';
    if (m_shows != key) {
        m_shows = key;
        bool hadFocus = false;
        for (QWidget *entry : m_shown) {
            hadFocus = hadFocus || entry->isAncestorOf(focusWidget());
            entry->hide();
            entry->setParent(nullptr); // it may be what has just spoken: it goes later
            entry->deleteLater();
        }
        m_shown.clear();
        QWidget *before = m_addSegment->previousInFocusChain();
        while (before != m_addSegment && !(before->focusPolicy() & Qt::TabFocus))
            before = before->previousInFocusChain();
        for (std::size_t i = 0; i < all.size(); ++i) {
            m_shown << makeEntry(i, all[i]);
            m_entries->addWidget(m_shown.constLast());
            m_shown.constLast()->show();
            before = chainTabOrder(before, m_shown.constLast());
        }
        if (hadFocus)
            m_addSegment->setFocus(Qt::OtherFocusReason);
    }
    const bool any = !m_presenter.leaveOutChoices().constFirst().items.isEmpty();
    m_addSegment->setEnabled(any);
    m_addSegment->setToolTip(any ? QString() : tr("There is no other segment that can be left out."));
    m_detail->setText(m_presenter.leftOutDetail());
}

QWidget *LeaveOutCard::makeEntry(std::size_t index, const Suppression &whom)
{
    auto *entry = new QWidget(this);
    auto *column = new QVBoxLayout(entry);
    column->setContentsMargins({});
    column->setSpacing(px(4));
    auto *row = new QHBoxLayout;
    row->setSpacing(px(6));
    column->addLayout(row);
    const QString text = m_presenter.leftOutText(whom);
    const QString trouble = m_presenter.leftOutTrouble(whom);
    const QString key = QString::number(index);
    if (const auto *file = std::get_if<SuppressionFile>(&whom)) {
        auto *again =
            new QPushButton(icon(Icon::File), fontMetrics().elidedText(text, Qt::ElideMiddle, px(200)), entry);
        again->setObjectName(QStringLiteral("leftOut_") + key);
        again->setAccessibleName(tr("Left out: the file %1. Choose another").arg(text));
        again->setToolTip(file->path);
        again->setMinimumWidth(px(230));
        connect(again, &QPushButton::clicked, this, [this, index] {
            askForFile([this, index](const QString &path) {
                if (index < m_presenter.rules().leaveOut.size())
                    m_presenter.replaceLeftOut(index, SuppressionFile{path});
            });
        });
        row->addWidget(again);
    } else {
        auto *picker = new SearchPicker(tr("Segment to leave out"), tr("Search segments"), entry);
        picker->setObjectName(QStringLiteral("leftOut_") + key);
        picker->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        picker->setContent([this] { return m_presenter.leaveOutChoices(); },
                           [id = std::get<SegmentId>(whom).toString()] { return QVariant(id); });
        picker->setChoice(text, {}, trouble.isEmpty() ? SearchPicker::Look::Chosen : SearchPicker::Look::Missing);
        picker->setAccessibleName(tr("Left out: %1").arg(text));
        picker->setToolTip(text);
        connect(picker, &SearchPicker::picked, this, [this, index](const QVariant &choice) {
            if (const auto id = SegmentId::from(choice.toString()))
                m_presenter.replaceLeftOut(index, *id);
        });
        row->addWidget(picker);
    }
    auto *remove = new QToolButton(entry);
    remove->setObjectName(QStringLiteral("removeLeftOut_") + key);
    remove->setAutoRaise(true);
    remove->setIcon(icon(Icon::Trash));
    remove->setToolTip(tr("Remove"));
    remove->setAccessibleName(tr("Do not leave out %1 any more").arg(text));
    connect(remove, &QToolButton::clicked, this, [this, index] { m_presenter.removeLeftOut(index); });
    row->addWidget(remove);
    row->addStretch();
    auto *note = new NoteLine(QStringLiteral("leftOutNote_") + key, entry);
    note->setNote(Tone::Bad, trouble);
    column->addWidget(note);
    return entry;
}

void LeaveOutCard::chooseSegment()
{
    if (!m_popup) {
        m_popup = new SearchPopup(tr("Segment to leave out"), tr("Search segments"), this);
        connect(m_popup, &SearchPopup::picked, this, [this](const QVariant &choice) {
            if (const auto id = SegmentId::from(choice.toString()))
                m_presenter.leaveOut(*id);
        });
    }
    m_popup->setSections(m_presenter.leaveOutChoices(), {});
    m_popup->openAt(m_addSegment);
}

void LeaveOutCard::askForFile(std::function<void(const QString &path)> chosen)
{
    m_files(this, tr("Choose a file of people to leave out"), std::move(chosen));
}

} // namespace remarketeer
