#pragma once

#include "ui/theme/card.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace remarketeer {

/// A card of the settings page: a title, rows of label and control, and notes.
class SettingCard : public Card
{
    Q_OBJECT

public:
    explicit SettingCard(const QString &title, QWidget *parent = nullptr);
    /// A labelled control; the label is its accessible name.
    void addRow(const QString &label, QWidget *control, const QString &objectName);
    QLabel *addNote(const QString &text);
    QVBoxLayout *column() const { return m_column; }

private:
    QVBoxLayout *m_column;
    QFormLayout *m_form = nullptr;
};

} // namespace remarketeer
