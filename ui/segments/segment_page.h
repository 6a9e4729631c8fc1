#pragma once

#include "ui/segments/file_question.h"
#include "ui/segments/segment_presenter.h"
#include "ui/theme/page.h"

#include <QPointer>

#include <functional>

class QHBoxLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace remarketeer {

class DialogFrame;
class InlineMessage;
class LeaveOutCard;
class MatchingPanel;
class NameField;
class RuleCard;

/// One segment: its rules, who is always left out, and how many people match as one types.
class SegmentPage final : public Page
{
    Q_OBJECT

public:
    /// The services must outlive it.
    SegmentPage(SegmentService &service, SourceService &sources, FileQuestion files = askForTextFile,
                QWidget *parent = nullptr);
    ~SegmentPage() override;

    /// Shows a segment. One that cannot be read or is gone is told on the page, which then shows a new one. Whatever
    /// was edited before is lost: leave() first.
    void open(const SegmentId &id);
    /// Shows a new segment on the current source.
    void create();
    /// Calls `then` at once, or, when something was changed, once the user has chosen Save or Discard; not at all after
    /// Cancel. To be called before another page is shown, and before the window closes.
    void leave(std::function<void()> then);

Q_SIGNALS:
    void openRequested(const remarketeer::SegmentId &id); ///< the duplicate that was made; nothing here is unsaved
    void closed();                                        ///< the user wants to go back to the list

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeBody();
    void refresh();
    bool save();
    void saveDraft();
    void duplicate();
    void close();
    void arrange();
    SegmentPresenter m_presenter;
    FileQuestion m_files;
    NameField *m_name;
    QPushButton *m_duplicate;
    QPushButton *m_save;
    InlineMessage *m_message;
    QScrollArea *m_scroll;
    QVBoxLayout *m_left;
    QHBoxLayout *m_columns;
    MatchingPanel *m_matching;
    std::optional<bool> m_narrow;
    QPointer<DialogFrame> m_question;
};

} // namespace remarketeer
