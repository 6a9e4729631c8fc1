#pragma once

#include "ui/segments/rule_list.h"

namespace remarketeer {

class NoteLine;

/// A group of rules within others: framed, with a bar in the accent where reading begins.
class RuleGroupBox : public QWidget
{
    Q_OBJECT

public:
    RuleGroupBox(SegmentPresenter &presenter, const std::vector<std::size_t> &path, const FileQuestion &files,
                 QWidget *parent = nullptr);
    void refresh();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    SegmentPresenter &m_presenter;
    std::vector<std::size_t> m_path;
    QComboBox *m_match;
    QWidget *m_head;
    NoteLine *m_note;
    RuleList *m_list;
};

} // namespace remarketeer
