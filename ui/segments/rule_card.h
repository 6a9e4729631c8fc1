#pragma once

#include "ui/segments/file_question.h"
#include "ui/segments/segment_presenter.h"
#include "ui/theme/card.h"

class QComboBox;
class QVBoxLayout;

namespace remarketeer {

class RuleList;
class SearchPicker;
class TextLabel;

/// The rules of a segment: how many must match, in which source, the rules, and what adds more.
class RuleCard : public Card
{
    Q_OBJECT

public:
    RuleCard(SegmentPresenter &presenter, FileQuestion files, QWidget *parent = nullptr);

private:
    QWidget *makeHead();
    void rebuild();
    void refresh();
    void goTo(const RulePlace &place);
    SegmentPresenter &m_presenter;
    FileQuestion m_files;
    QComboBox *m_match;
    SearchPicker *m_source;
    QVBoxLayout *m_column;
    TextLabel *m_everybody;
    RuleList *m_list = nullptr;
};

} // namespace remarketeer
