#pragma once

#include "ui/segments/file_question.h"
#include "ui/segments/segment_presenter.h"
#include "ui/theme/card.h"

class QPushButton;
class QVBoxLayout;

namespace remarketeer {

class SearchPopup;
class TextLabel;

/// *Always leave out*: the segments and files of people who are never in the segment.
class LeaveOutCard : public Card
{
    Q_OBJECT

public:
    LeaveOutCard(SegmentPresenter &presenter, FileQuestion files, QWidget *parent = nullptr);

private:
    void refresh();
    QWidget *makeEntry(std::size_t index, const Suppression &whom);
    void chooseSegment();
    void askForFile(std::function<void(const QString &path)> chosen);
    SegmentPresenter &m_presenter;
    FileQuestion m_files;
    QVBoxLayout *m_entries;
    QList<QWidget *> m_shown;
    QString m_shows; ///< what they show
    QPushButton *m_addSegment;
    TextLabel *m_detail;
    SearchPopup *m_popup = nullptr;
};

} // namespace remarketeer
