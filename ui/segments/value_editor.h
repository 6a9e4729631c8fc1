#pragma once

#include "ui/segments/file_question.h"
#include "ui/segments/segment_presenter.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QPushButton;
class QSpinBox;

namespace remarketeer {

class DateField;
class ValueField;

/// What a rule compares with, in the controls that its operator needs.
class ValueEditor : public QWidget
{
    Q_OBJECT

public:
    /// `name`: of the rule, for screen readers; `key`: behind the object names; `before`: from where Tab comes.
    ValueEditor(SegmentPresenter &presenter, const RulePlace &place, const FileQuestion &files, const QString &name,
                const QString &key, QWidget *before);
    void refresh();

private:
    void build(Operator op);
    void addText(ValueField *field, const QString &name, const QString &part = {});
    void addNumber(const QString &name, const QString &part);
    void addDate(const QString &name, const QString &part);
    void addDays(Operator op);
    void addFile();
    void addReachableBy();
    void show(const Condition &condition);
    QStringList values() const;
    void edited();
    void chooseFile();
    SegmentPresenter &m_presenter;
    RulePlace m_place;
    const FileQuestion &m_files;
    QString m_name;
    QString m_key;
    QWidget *m_before;
    std::optional<Operator> m_op;
    bool m_showing = false; ///< what the controls say now is not what the user did
    QString m_suggestedFor;
    QBoxLayout *m_layout;
    QList<ValueField *> m_texts;
    QList<ValueField *> m_numbers;
    QList<DateField *> m_dates;
    QSpinBox *m_days = nullptr;
    QPushButton *m_file = nullptr;
    QComboBox *m_reachableBy = nullptr;
};

} // namespace remarketeer
