#pragma once

#include "ui/segments/file_question.h"
#include "ui/segments/segment_presenter.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QPushButton;

namespace remarketeer {

class RuleGroupBox;
class RuleRow;

/// The rules of one group, and under them the groups in it.
class RuleList : public QWidget
{
    Q_OBJECT

public:
    RuleList(SegmentPresenter &presenter, const std::vector<std::size_t> &path, const FileQuestion &files,
             QWidget *parent = nullptr);
    void refresh();

private:
    QList<RuleRow *> m_rows;
    QList<RuleGroupBox *> m_groups;
};

/// "all of" or "any of".
QComboBox *makeMatchChoice(SegmentPresenter &presenter, const std::vector<std::size_t> &path, QWidget *parent);
/// *+ Add rule* and, where a group may stand, *+ Add group*, at the end of `row`.
void addRuleButtons(QHBoxLayout *row, SegmentPresenter &presenter, const std::vector<std::size_t> &path,
                    QWidget *parent);

} // namespace remarketeer
