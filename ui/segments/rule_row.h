#pragma once

#include "ui/segments/file_question.h"
#include "ui/segments/rule_part.h"
#include "ui/segments/segment_presenter.h"

namespace remarketeer {

class NoteLine;
class SearchPicker;
class ValueEditor;

/// One rule: property, operator, value, and what is wrong with it.
class RuleRow : public RulePart
{
    Q_OBJECT

public:
    RuleRow(SegmentPresenter &presenter, const RulePlace &place, const FileQuestion &files, QWidget *parent = nullptr);
    void refresh();

private:
    SegmentPresenter &m_presenter;
    RulePlace m_place;
    QString m_name;
    SearchPicker *m_property;
    SearchPicker *m_operator;
    ValueEditor *m_value;
    NoteLine *m_note;
};

/// What object names of a rule's controls end in: "2", "g0_2" in the first group, "g0_g1_2" in the second group of
/// that.
QString keyOf(const RulePlace &place);
/// Translated, for screen readers: "rule 3", "rule 3 of group 1", "group 1.2".
QString nameOf(const RulePlace &place);

} // namespace remarketeer
